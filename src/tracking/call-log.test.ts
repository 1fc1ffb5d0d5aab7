/** The calls that the diagnostics show, within a visit and after a reload. */

import { describe, expect, it } from 'vitest';
import { CallLog } from './call-log.ts';
import type { Edition } from './edition.ts';
import { answered } from './fake/facts.ts';
import { FakeLms } from './fake/lms.ts';
import { memoryStorage, visitLms, type Visit } from './fake/page.ts';

const call = { method: 'Commit', result: 'false', error: '391' };

describe.each<Edition>(['scorm12', 'scorm2004'])('%s', (edition) => {
	const visit = (lms: FakeLms, disk: Storage): Visit =>
		visitLms(edition, lms.launch(), { storage: () => disk });

	it('what went wrong before a reload is still told after it, and names nobody', async () => {
		const id = edition === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';
		const disk = memoryStorage();
		const lms = new FakeLms(edition, { commit: () => 'false' }, { [id]: 'zebedee-7' });
		const before = visit(lms, disk);
		await before.tracker.open();
		before.tracker.report([answered('l5-a')]);
		before.clock.paint();
		lms.faults = {};
		const { tracker } = visit(lms, disk);
		await tracker.open();
		const failed = tracker.log.filter(({ method }) => method.endsWith('Commit'));
		expect(failed.map(({ result }) => result)).toEqual(['false', 'false', 'true']);
		const visits = tracker.log.filter(({ method }) => method === 'discover');
		expect(visits.map(({ element }) => element)).toEqual([
			expect.stringMatching(/^\d{4}-.*Z$/),
			expect.stringMatching(/^\d{4}-.*Z$/)
		]);
		expect(
			JSON.stringify([...Array(disk.length).keys()].map((n) => disk.getItem(disk.key(n)!)))
		).not.toContain('zebedee');
	});

	it('another learner of this browser is told nothing of it', async () => {
		const disk = memoryStorage();
		const id = edition === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';
		await visit(new FakeLms(edition, {}, { [id]: 'one' }), disk).tracker.open();
		const { tracker } = visit(new FakeLms(edition, {}, { [id]: 'other' }), disk);
		await tracker.open();
		expect(tracker.log.filter(({ method }) => method === 'discover')).toHaveLength(1);
	});

	it('a browser without room for the calls keeps the state all the same', async () => {
		const disk = memoryStorage();
		const put = disk.setItem.bind(disk);
		disk.setItem = (key, value) => {
			if (value.length > 1_000) throw new Error('QuotaExceededError');
			put(key, value);
		};
		const lms = new FakeLms(edition);
		const { tracker, clock, saving } = visit(lms, disk);
		await tracker.open();
		for (const item of ['a', 'b', 'c']) {
			tracker.report([answered(item)]);
			tracker.save(`v1.${item}`, 1);
			clock.paint();
		}
		expect(saving.at(-1)?.state).toBe('saved');
		expect((await visit(lms, disk).tracker.open()).mirror).toBe('v1.c');
	});
});

describe('kept calls', () => {
	it('are bounded, however many there were', () => {
		const log = new CallLog();
		for (let n = 0; n < 3_000; n += 1) {
			log.add({ ...call, element: 'cmi.suspend_data', value: 'x'.repeat(4_000) });
		}
		expect(log.records).toHaveLength(2_000);
		expect(log.kept().length).toBeLessThan(60_000);
		const next = new CallLog();
		next.resume(log.kept());
		expect(next.records).toEqual(log.records.slice(-300));
	});

	it.each(['', '{}', 'null', '[[1,', '"x"', '[null, 5, {"method": 3}, {"method": "a"}]'])(
		'that are none are left out: %s',
		(text) => {
			const log = new CallLog();
			log.add(call);
			log.resume(text);
			expect(log.records).toEqual([call]);
		}
	);
});
