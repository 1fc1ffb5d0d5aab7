/** How a session begins: what is read, what is believed, and what stays unwritten. */

import { describe, expect, it } from 'vitest';
import type { Edition } from './edition.ts';
import { answered, PASSED, place } from './fake/facts.ts';
import { FakeLms } from './fake/lms.ts';
import type { TabLock } from './tab-lock.ts';
import { memoryStorage, noStorage, opened, visitLms, type Visit } from './fake/page.ts';

const EDITIONS: Edition[] = ['scorm12', 'scorm2004'];

describe.each(EDITIONS)('%s: the launch', (edition) => {
	it('a refused Initialize leaves the course in the browser', async () => {
		const lms = new FakeLms(edition, { initialize: { answer: 'false', error: '101' } });
		const course = visitLms(edition, lms.launch());
		const opening = await course.tracker.open();
		expect(opening).toMatchObject({ kind: 'standalone', connected: false, mode: 'normal' });
		course.tracker.save('v1.here', 1);
		course.tracker.close();
		expect(course.saving.at(-1)).toEqual({ state: 'local', where: 'browser' });
		expect(lms.count('set') + lms.count('commit') + lms.count('terminate')).toBe(0);
	});

	it('a session that runs already is taken over', async () => {
		const lms = new FakeLms(edition);
		const api = lms.launch();
		(api['Initialize'] ?? api['LMSInitialize'])?.('');
		const { tracker } = visitLms(edition, api);
		expect((await tracker.open()).connected).toBe(true);
		tracker.close();
		expect(lms.count('terminate')).toBe(1);
	});

	it.each(['review', 'browse'] as const)('in %s mode nothing is written', async (mode) => {
		const element = edition === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode';
		const lms = new FakeLms(edition, {}, { [element]: mode, 'cmi.suspend_data': 'v1.old' });
		const { tracker, clock, saving } = visitLms(edition, lms.launch());
		expect(await tracker.open()).toMatchObject({ mode, snapshot: 'v1.old', connected: true });
		tracker.report([answered('l5-a'), PASSED, place('safety')]);
		tracker.save('v1.new', 5);
		tracker.flush();
		clock.paint();
		clock.advance(60_000);
		tracker.close();
		expect(lms.count('set') + lms.count('commit')).toBe(0);
		expect(lms.count('terminate')).toBe(1);
		expect(saving).toEqual([{ state: 'off' }]);
	});

	it('names are handed on as they came and stay out of the log', async () => {
		const hostile = '<img src=x onerror="alert(1)">, \u202eO’Hara';
		const prefix = edition === 'scorm12' ? 'cmi.core.student' : 'cmi.learner';
		const lms = new FakeLms(edition, {}, { [`${prefix}_name`]: hostile, [`${prefix}_id`]: 'x-7' });
		const { tracker } = visitLms(edition, lms.launch());
		expect((await tracker.open()).learner).toEqual({ id: 'x-7', name: hostile });
		expect(JSON.stringify(tracker.log)).not.toContain('onerror');
		expect(JSON.stringify(tracker.log)).not.toContain('x-7');
	});

	it('an empty name is no name', async () => {
		const lms = new FakeLms(edition, { lacks: /_(id|name)$/ });
		const { tracker } = visitLms(edition, lms.launch());
		expect((await tracker.open()).learner).toEqual({});
	});

	it('a pass mark outside its range is not imposed', async () => {
		const element =
			edition === 'scorm12' ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score';
		for (const value of ['-1', '101', 'eighty', '']) {
			const lms = new FakeLms(edition, {}, { [element]: value });
			const opening = await visitLms(edition, lms.launch()).tracker.open();
			expect(opening).not.toHaveProperty('passMark');
		}
	});

	it('a copy of which the LMS knows nothing is kept aside until the learner has decided', async () => {
		const storage = memoryStorage();
		const given = { storage: () => storage };
		const launched = (lms: FakeLms): Visit => visitLms(edition, lms.launch(), given);
		const first = launched(new FakeLms(edition, { commit: () => 'false' }));
		await first.tracker.open();
		first.tracker.save('v1.never-arrived', 1);

		const lms = new FakeLms(edition);
		for (let visits = 0; visits < 2; visits += 1) {
			const { tracker } = launched(lms);
			const opening = await tracker.open();
			expect([opening.mirror, opening.aside]).toEqual([
				visits === 0 ? undefined : 'v1.afresh',
				'v1.never-arrived'
			]);
			tracker.save('v1.afresh', 1);
			tracker.close();
		}
		const { tracker } = launched(lms);
		await tracker.open();
		tracker.forgetAside();
		expect((await launched(lms).tracker.open()).aside).toBeUndefined();
	});

	it('without the learner’s id nothing is kept here: the next one at this computer must not get it', async () => {
		const storage = memoryStorage();
		const id = edition === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';
		const anonymous = (): FakeLms => new FakeLms(edition, { lacks: new RegExp(id) });
		const { tracker } = visitLms(edition, anonymous().launch(), { storage: () => storage });
		await tracker.open();
		tracker.save('v1.private', 1);
		const next = visitLms(edition, anonymous().launch(), { storage: () => storage });
		const { mirror, aside } = await next.tracker.open();
		expect([mirror, aside]).toEqual([undefined, undefined]);
	});

	it('the browser keeps a copy of the state for this learner and no other', async () => {
		const disk = memoryStorage();
		const given = { storage: () => disk };
		const lms = new FakeLms(edition);
		const first = await opened(lms, given);
		first.tracker.save('v1.mirrored', 1);
		const location = edition === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location';
		const known = new FakeLms(edition, {}, { [location]: 'home' });
		const again = visitLms(edition, known.launch(), given);
		expect((await again.tracker.open()).mirror).toBe('v1.mirrored');
		const id = edition === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';
		const other = new FakeLms(edition, {}, { [id]: 'somebody-else' });
		const theirs = await visitLms(edition, other.launch(), given).tracker.open();
		expect(theirs).not.toHaveProperty('mirror');
	});

	it('a second tab of the same attempt writes nothing and says so', async () => {
		const lms = new FakeLms(edition);
		const names: string[] = [];
		const lock: TabLock = (name) => {
			names.push(name);
			return Promise.resolve(names.length === 1 ? () => {} : undefined);
		};
		const first = await opened(lms, { lock });
		first.tracker.save('v1.first', 1);
		first.tracker.flush();
		const before = lms.calls.length;
		const second = await opened(lms, { lock });
		second.tracker.report([answered('l5-a'), PASSED]);
		second.tracker.save('v1.second', 1);
		second.clock.paint();
		second.tracker.flush();
		second.tracker.close();
		expect(second.saving).toEqual([{ state: 'elsewhere' }]);
		const wrote = lms.calls.slice(before).map(({ method }) => method);
		expect(wrote).not.toContain('set');
		expect(wrote).not.toContain('commit');
		expect(lms.stored.get('cmi.suspend_data')).toBe('v1.first');
		expect(new Set(names).size).toBe(1);
	});

	it('a tab that was left and stays open lets the next one write', async () => {
		const lms = new FakeLms(edition);
		let taken = false;
		const lock: TabLock = () => {
			const free = !taken;
			taken = true;
			return Promise.resolve(free ? () => void (taken = false) : undefined);
		};
		const first = await opened(lms, { lock });
		first.tracker.close();
		const second = await opened(lms, { lock });
		second.tracker.save('v1.second', 1);
		second.tracker.flush();
		expect(lms.stored.get('cmi.suspend_data')).toBe('v1.second');
	});

	it('blocked storage changes nothing for an LMS', async () => {
		const lms = new FakeLms(edition);
		const { tracker, saving } = await opened(lms, { storage: noStorage });
		tracker.save('v1.kept', 1);
		tracker.close();
		expect(lms.stored.get('cmi.suspend_data')).toBe('v1.kept');
		expect(saving.at(-1)?.state).toBe('saved');
	});
});
