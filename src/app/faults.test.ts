/** A learner in every kind of trouble, in both editions: nothing that was shown as saved is ever lost. */

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { bestOf } from '#domain/assessment/question.ts';
import { smallCourse } from '#domain/course/fixture.test-data.ts';
import { itemById } from '#domain/course/find.ts';
import { anyEvent } from '#domain/progress/events.test-data.ts';
import { outcome } from '#domain/progress/outcome.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { API_NAMES, type Edition } from '#tracking/edition.ts';
import { FakeClock } from '#tracking/fake/clock.ts';
import { FakeLms } from '#tracking/fake/lms.ts';
import { frame, memoryStorage, visit } from '#tracking/fake/page.ts';
import { often } from '../often.test-data.ts';
import { TROUBLES, type Trouble } from './faults.test-data.ts';
import { CourseSession } from './session.svelte.ts';

const course = smallCourse();
const EDITIONS: Edition[] = ['scorm12', 'scorm2004'];
const SITUATIONS = ['complete', 'resume', 'exit'] as const;
const HEALTHY: Trouble = {
	name: 'none',
	window: (lms) => frame({ parent: frame({ [API_NAMES[lms.edition]]: lms.launch() }) })
};

interface Visiting {
	session: CourseSession;
	clock: FakeClock;
	/** The work as it stood when the learner was last shown that it is with the LMS, and in this browser. */
	shown: { saved?: Progress; local?: Progress };
	/** Every state of saving that was shown. */
	said: Set<string>;
	close: () => void;
}

/** One visit to the course. */
async function enter(lms: FakeLms, storage: Storage, { window }: Trouble): Promise<Visiting> {
	const clock = new FakeClock();
	const frame = window(lms, clock);
	const { tracker } = visit(lms.edition, frame, { clock, storage: () => storage });
	const session = new CourseSession(course, { now: () => clock.now(), seed: () => 5 });
	const shown: Visiting['shown'] = {};
	const said = new Set<string>();
	tracker.onSaving(({ state }) => {
		said.add(state);
		if (state === 'saved') shown.saved = session.progress;
		if (state === 'local') shown.local = session.progress;
	});
	const started = session.start(tracker);
	for (let turn = 0; turn < 30; turn += 1) {
		clock.advance(250);
		await Promise.resolve();
	}
	await started;
	return { session, clock, shown, said, close: () => session.saveAndExit() };
}

function settle({ clock }: Visiting): void {
	clock.paint();
	clock.advance(16_000);
	clock.paint();
}

/** Reads and answers a lesson right, to its end. */
function study(visiting: Visiting, lesson: string): void {
	const { session } = visiting;
	const { sections } = course.lessons.find(({ id }) => id === lesson)!;
	for (const { id } of sections) session.dispatch({ type: 'section-read', lesson, section: id });
	session.dispatch({ type: 'quiz-started', lesson });
	for (const id of session.progress.lessons[lesson]?.attempt?.items ?? []) {
		session.dispatch({
			...{ type: 'answered', item: id, latency: 2 },
			response: bestOf(itemById(course, id)!)
		});
		settle(visiting);
	}
	session.dispatch({ type: 'quiz-finished', lesson });
	settle(visiting);
}

function answersOf({ lessons, practice }: Progress): string[] {
	const quizzes = Object.values(lessons).flatMap(({ attempt, seen }) => [
		...seen,
		...Object.entries(attempt?.answers ?? {}).map(([id, { response }]) => `${id}=${response}`)
	]);
	return [...quizzes, ...Object.keys(practice)];
}

interface Found {
	/** Everything that was shown as saved. */
	saved: 'LMS' | 'browser';
	/** Everything that was done. */
	all: 'LMS' | 'browser';
}

/** Everything shown as saved is there again: from the LMS alone, or with what this browser kept. */
async function found(lms: FakeLms, storage: Storage, before: Visiting): Promise<Found> {
	lms.faults = {};
	const alone = await enter(lms, memoryStorage(), HEALTHY);
	const { saved, local } = before.shown;
	const isIn = (work: Progress | undefined, { session }: Visiting): boolean =>
		!work || answersOf(work).every((one) => answersOf(session.progress).includes(one));
	const all = isIn(before.session.progress, alone) ? 'LMS' : 'browser';
	if (isIn(saved, alone) && isIn(local, alone)) return { saved: 'LMS', all };
	const again = await enter(lms, storage, HEALTHY);
	again.session.settleAside(true);
	expect(isIn(saved, again)).toBe(true);
	expect(isIn(local, again)).toBe(true);
	return { saved: 'browser', all };
}

const table = new Map<string, string[]>();

describe.each(EDITIONS)('%s', (edition) => {
	const troubles = TROUBLES.filter(({ only }) => !only || only === edition);
	describe.each(troubles)('$name', (trouble) => {
		test.each(SITUATIONS)('%s', async (situation) => {
			const lms = new FakeLms(edition);
			const storage = memoryStorage();
			const visiting = await enter(lms, storage, trouble);
			study(visiting, 'mechanism');
			if (situation === 'complete') {
				study(visiting, 'welcome');
				study(visiting, 'safety');
				expect(outcome(course, visiting.session.progress).success).toBe('passed');
			}
			// An exit is the end of the page without a word.
			if (situation !== 'exit') visiting.close();
			const where = await found(lms, storage, visiting);
			// An answer "saved" that the LMS has not is wrong, unless it lied.
			if (!trouble.keepsNothing) expect(where.saved).toBe('LMS');
			const worst = ['lost', 'retrying', 'local', 'saved'].find((state) =>
				visiting.said.has(state)
			);
			table.set(trouble.name, [
				...(table.get(trouble.name) ?? []),
				`${where.saved}/${where.all}, ${worst ?? '?'}`
			]);

			const after = await enter(lms, storage, HEALTHY);
			after.session.settleAside(true);
			expect(answersOf(after.session.progress)).toEqual(
				expect.arrayContaining(answersOf(visiting.session.progress))
			);
			study(after, 'welcome');
			study(after, 'safety');
			after.close();
			const status = edition === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
			expect(lms.stored.get(status)).toBe('passed');
		});
	});
});

afterAll(() => {
	const columns = EDITIONS.flatMap((edition) => SITUATIONS.map((one) => `${edition} ${one}`));
	const line = (cells: readonly string[]): string =>
		cells.map((cell, index) => cell.padEnd(index === 0 ? 20 : 26)).join(' ');
	const rows = TROUBLES.map(({ name, only }) => {
		const cells = table.get(name) ?? [];
		const blank = SITUATIONS.map(() => 'not in this edition');
		return line([name, ...(only === 'scorm2004' ? blank : []), ...cells]);
	});
	console.log(
		[
			'Where the work was found again (shown as saved / all of it), and the worst that was said',
			line(['', ...columns]),
			...rows
		].join('\n')
	);
});

test('a random learner whose LMS changes its mind loses nothing that was shown as saved', async () => {
	const moods: ((lms: FakeLms) => void)[] = [
		(lms) => (lms.faults = {}),
		(lms) => (lms.faults = { commit: () => 'false' }),
		(lms) => (lms.faults = { cutsStateAt: 20 }),
		(lms) => (lms.faults = { lacks: /interactions|objectives/ }),
		(lms) => {
			lms.faults = {
				onCall: () => {
					throw new Error('away');
				}
			};
		}
	];
	const step = fc.oneof(
		{ weight: 8, arbitrary: anyEvent(course).map((event) => ({ event })) },
		{ weight: 1, arbitrary: fc.nat(moods.length - 1).map((mood) => ({ mood })) },
		{ weight: 1, arbitrary: fc.nat(40_000).map((wait) => ({ wait })) }
	);
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...EDITIONS),
			fc.array(step, { maxLength: 60, size: 'max' }),
			async (edition, steps) => {
				const lms = new FakeLms(edition);
				const storage = memoryStorage();
				const visiting = await enter(lms, storage, HEALTHY);
				for (const one of steps) {
					if ('event' in one) visiting.session.dispatch(one.event);
					else if ('mood' in one) moods[one.mood]?.(lms);
					else visiting.clock.advance(one.wait);
					visiting.clock.paint();
				}
				await found(lms, storage, visiting);
				const after = await enter(lms, storage, HEALTHY);
				after.session.settleAside(true);
				expect(answersOf(after.session.progress)).toEqual(
					expect.arrayContaining(answersOf(visiting.session.progress))
				);
			}
		),
		{ seed: 51, numRuns: often(60) }
	);
});
