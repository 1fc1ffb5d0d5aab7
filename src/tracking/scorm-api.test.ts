import { describe, expect, it } from 'vitest';
import { CallLog } from './call-log.ts';
import type { ApiObject } from './discover.ts';
import { METHODS, type Edition } from './edition.ts';
import { FakeLms } from './fake/lms.ts';
import { ScormApi } from './scorm-api.ts';

function client(api: ApiObject, edition: Edition = 'scorm12'): { scorm: ScormApi; log: CallLog } {
	const log = new CallLog();
	const where = { from: 'window', up: 1 } as const;
	return { scorm: new ScormApi({ api, edition, where, holder: {} }, log), log };
}

/** An API that says the same to everything. */
function parrot(answer: unknown, error: unknown = '0'): ApiObject {
	const api: ApiObject = {};
	for (const name of Object.values(METHODS.scorm12)) api[name] = () => answer;
	return { ...api, LMSInitialize: () => 'true', LMSGetLastError: () => error };
}

describe('answers', () => {
	it.each([true, 'true', 'True', 1, '1', undefined, null, ''])(
		'%s to a commit is a yes',
		(said) => {
			const { scorm } = client(parrot(said));
			scorm.initialize();
			expect(scorm.commit().ok).toBe(true);
		}
	);

	it.each([
		['false', '0'],
		[false, 0],
		[0, '0'],
		[undefined, '391'],
		['false', 301]
	])('%s with error %s to a commit is a no', (said, error) => {
		const { scorm } = client(parrot(said, error));
		scorm.initialize();
		expect(scorm.commit()).toEqual({ ok: false, code: String(error), away: false });
	});

	it('"false" with error 0 to a value counts as taken and shows in the log', () => {
		const { scorm, log } = client(parrot('false'));
		scorm.initialize();
		expect(scorm.set('cmi.suspend_data', 'x').ok).toBe(true);
		expect(log.records.at(-1)).toMatchObject({ result: 'false', error: '0' });
	});

	it('a number is read as text, also zero', () => {
		const { scorm } = client(parrot(0));
		scorm.initialize();
		expect(scorm.get('cmi.interactions._count')).toEqual({ ok: true, value: '0' });
	});

	it('an empty value is an error only when one stands', () => {
		const empty = client(parrot('', '0')).scorm;
		empty.initialize();
		expect(empty.get('cmi.suspend_data')).toEqual({ ok: true, value: '' });
		const missing = client(parrot('', 401)).scorm;
		missing.initialize();
		expect(missing.get('cmi.suspend_data')).toEqual({ ok: false, code: '401', away: false });
	});

	it('a method that is gone, or throws, means that the LMS is away', () => {
		const api = parrot('true');
		const { scorm } = client(api);
		scorm.initialize();
		delete api['LMSCommit'];
		expect(scorm.commit()).toEqual({ ok: false, code: 'away', away: true });
		api['LMSSetValue'] = () => {
			throw 'closed';
		};
		expect(scorm.set('cmi.core.exit', 'suspend')).toEqual({ ok: false, code: 'away', away: true });
	});

	it('methods are called on their object', () => {
		const { scorm } = client(parrot('true'));
		const api: ApiObject & { name?: unknown } = parrot('true');
		api['LMSCommit'] = function (this: unknown) {
			return this === api ? 'true' : 'false';
		};
		expect(scorm.initialize().ok).toBe(true);
		const own = client(api).scorm;
		own.initialize();
		expect(own.commit().ok).toBe(true);
	});
});

describe.each<Edition>(['scorm12', 'scorm2004'])('%s: the session', (edition) => {
	it('nothing is called before Initialize or after Terminate', () => {
		const lms = new FakeLms(edition);
		const { scorm } = client(lms.launch(), edition);
		const all = [
			() => scorm.get('cmi.suspend_data'),
			() => scorm.set('cmi.suspend_data', ''),
			() => scorm.commit(),
			() => scorm.terminate()
		];
		for (const call of all) expect(call()).toMatchObject({ ok: false, code: 'closed' });
		scorm.initialize();
		scorm.terminate();
		for (const call of all) expect(call()).toMatchObject({ ok: false, code: 'closed' });
		expect(scorm.initialize()).toMatchObject({ ok: false, code: 'closed' });
		expect(lms.calls.map(({ method }) => method)).toEqual(['initialize', 'terminate']);
	});

	it('a refused Terminate is not tried again', () => {
		const lms = new FakeLms(edition, { terminate: () => ({ answer: 'false', error: '101' }) });
		const { scorm } = client(lms.launch(), edition);
		scorm.initialize();
		expect(scorm.terminate().ok).toBe(false);
		scorm.terminate();
		expect(lms.count('terminate')).toBe(1);
	});
});

describe('the log', () => {
	it('keeps the last 2,000 calls, short and without names', () => {
		const { scorm, log } = client(parrot('x'.repeat(500)));
		scorm.initialize();
		scorm.set('cmi.suspend_data', 'y'.repeat(500));
		expect(log.records.at(-1)).toMatchObject({
			method: 'LMSSetValue',
			element: 'cmi.suspend_data',
			value: 'y'.repeat(80),
			result: 'x'.repeat(80)
		});
		scorm.get('cmi.core.student_name');
		expect(log.records.at(-1)!.result).toBe('(left out)');
		for (let i = 0; i < 2_300; i += 1) scorm.commit();
		expect(log.records).toHaveLength(2_000);
	});
});
