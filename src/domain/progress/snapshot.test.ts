import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { often } from '../../often.test-data.ts';
import { LONGEST_NUMBER } from '../assessment/numeric.ts';
import { bestOf } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import {
	dosingCourse,
	fullSizeCourse,
	makeItem,
	smallCourse
} from '../course/fixture.test-data.ts';
import { itemById } from '../course/find.ts';
import { seal, unseal } from './envelope.ts';
import { answer, anyEvent, anyProgress, AT, practice, readAll, sit } from './events.test-data.ts';
import { fresh } from './fresh.ts';
import { collisions } from './keys.ts';
import type { Progress, ProgressEvent } from './progress.ts';
import { reduce } from './reduce.ts';
import { decode, encode } from './snapshot.ts';
import { worstCase } from './worst-case.ts';

const course = smallCourse();
const ALPHABET = /^[A-Za-z0-9._~-]+$/;

/** The course after an author has changed the meaning of an item. */
function revised(id: string): Course {
	const item = itemById(course, id)!;
	return { ...course, items: { ...course.items, [id]: { ...item, version: item.version + 1 } } };
}

/** A learner in the middle of everything. */
function midway(): Progress {
	let now = sit(course, readAll(course, fresh(77)), 'mechanism', ['pick', 'read']);
	now = reduce(course, now, { type: 'quiz-started', lesson: 'mechanism' });
	const [first, second] = now.lessons['mechanism']!.attempt!.items as [string, string];
	now = reduce(course, now, { ...answer(first, 'b'), certainty: 3 } as ReturnType<typeof answer>);
	now = reduce(course, now, { type: 'item-shown', lesson: 'mechanism', position: 1 });
	now = reduce(course, now, { type: 'drafted', item: second, response: '39.5', certainty: 1 });
	now = reduce(course, now, { type: 'predicted', id: 'p-one', response: 'c', certainty: 2 });
	now = reduce(course, now, { ...practice('draw', '0963'), certainty: 1 } as ProgressEvent);
	now = reduce(course, now, practice('pick-1', 'a'));
	now = reduce(course, now, { type: 'wrote', field: 'goal', text: 'Ask – “why?”\n2 µg, 5 %. 😀' });
	now = reduce(course, now, { type: 'opened', at: AT });
	now = reduce(course, now, {
		type: 'setting',
		setting: { theme: 'dark', certainty: false, sound: true }
	});
	now = reduce(course, now, { type: 'spent', seconds: 1234.5 });
	return reduce(course, now, { type: 'moved', place: { page: 'mechanism', section: 'quiz' } });
}

describe('a snapshot', () => {
	test('brings back a learner in the middle of a retake', () => {
		const progress = midway();
		expect(progress.draft).toBeDefined();
		expect(progress.lessons['mechanism']?.attempt?.carried).toHaveLength(2);
		expect(decode(course, encode(course, progress))).toEqual({ progress, lost: [], changed: [] });
	});

	test.each([
		['four kinds', course],
		['the other kinds', dosingCourse()]
	])('brings back every progress with %s exactly, in plain characters', (_, which) => {
		fc.assert(
			fc.property(anyProgress(which), (progress) => {
				const text = encode(which, progress);
				expect(text).toMatch(ALPHABET);
				expect(decode(which, text)).toEqual({ progress, lost: [], changed: [] });
			}),
			{ seed: 4, numRuns: often(300) }
		);
	});

	test('keeps a minus and a decimal point of a number typed but not checked', () => {
		const dosing = dosingCourse();
		const begun = reduce(dosing, fresh(2), { type: 'quiz-started', lesson: 'dosing' });
		const item = begun.lessons['dosing']!.attempt!.items[1]!;
		const drafted = reduce(dosing, begun, { type: 'drafted', item, response: '-12.75' });
		expect(drafted.draft?.response).toBe('-12.75');
		expect(decode(dosing, encode(dosing, drafted))?.progress.draft).toEqual(drafted.draft);
	});

	test('of somebody new is a few characters', () => {
		expect(encode(course, fresh(1)).length).toBeLessThan(45);
	});

	test('leads on exactly as if the learner had never left', () => {
		fc.assert(
			fc.property(anyProgress(course), fc.array(anyEvent(course)), (progress, events) => {
				const back = decode(course, encode(course, progress))!.progress;
				const on = (from: Progress) =>
					events.reduce((now, event) => reduce(course, now, event), from);
				expect(on(back)).toEqual(on(progress));
			}),
			{ seed: 6, numRuns: often(100) }
		);
	});
});

describe('decode', () => {
	test('gives null for any text that is no snapshot, and never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
				expect(decode(course, text)).toBeNull();
			}),
			{ seed: 8, numRuns: often(500) }
		);
	});

	test('gives null for snapshots that were cut, spliced or changed', () => {
		const whole = encode(course, midway());
		const place = fc.nat(whole.length - 1);
		fc.assert(
			fc.property(place, place, fc.string(), (from, to, text) => {
				const changed = whole.slice(0, from) + text + whole.slice(to);
				if (changed !== whole) expect(decode(course, changed)).toBeNull();
			}),
			{ seed: 9, numRuns: often(500) }
		);
	});

	test('makes sense of payloads with a right checksum, or refuses them', () => {
		const { payload } = unseal(encode(course, midway()))!;
		const place = fc.nat(payload.length);
		const piece = fc.stringMatching(/^[A-Za-z0-9._~-]{0,6}$/);
		let understood = 0;
		fc.assert(
			fc.property(place, fc.nat(6), piece, fc.array(anyEvent(course)), (at, cut, text, events) => {
				const changed = payload.slice(0, at) + text + payload.slice(at + cut);
				const decoded = decode(course, seal(changed));
				if (!decoded) return;
				understood += 1;
				const again = encode(course, decoded.progress);
				expect(decode(course, again)).toEqual({
					progress: decoded.progress,
					lost: [],
					changed: []
				});
				const last = events.reduce((now, event) => reduce(course, now, event), decoded.progress);
				for (const { attempt } of Object.values(last.lessons)) {
					if (!attempt) continue;
					expect(attempt.position).toBeLessThan(Math.max(1, attempt.items.length));
					const answers = Object.keys(attempt.answers);
					expect(attempt.items).toEqual(expect.arrayContaining(answers));
				}
			}),
			{ seed: 10, numRuns: often(1000) }
		);
		expect(understood).toBeGreaterThan(often(50));
	});
});

describe('a snapshot of the first layout', () => {
	/** Written before practice, texts and dates came in: a retake of `mechanism` under way, at its second item. */
	const OLD = [
		'v1.48.irpmmg.25.k.9ix.CJmechanismEquiz3.uwiu1.VhL50.A0.TLh33.Qxn5LJmhs8hqapsx.G2',
		'.1.2.avDqhmSN6.z_579BbfIU9E6RWpBgBvwBlWrzD43UiBEe_t2.JApDdJic0.A0.1.Fp-onecCfIU9E39.5'
	].join('');

	test('is read as if it were of today', () => {
		const { progress, lost } = decode(course, OLD)!;
		expect(lost).toEqual([]);
		expect(progress).toMatchObject({
			...{ seed: 77, sequence: 20, seconds: 1234.5, version: '', texts: {}, practice: {} },
			place: { page: 'mechanism', section: 'quiz' },
			settings: { theme: 'dark', certainty: false, sound: false },
			predictions: { 'p-one': { response: 'c' } },
			draft: { item: 'read-1', response: '39.5', certainty: 1 }
		});
		expect(progress.lessons['mechanism']).toEqual({
			read: ['one', 'two', 'three'],
			missed: ['read-2'],
			seen: ['pick-1', 'pick-2', 'place-2', 'read-2', 'sort-1'],
			earlier: {},
			best: 0.5,
			criticalRight: true,
			attempt: {
				...{ number: 2, items: ['pick-2', 'read-1'], carried: ['place', 'sort'], position: 1 },
				answers: { 'pick-2': { response: 'b', mark: 1, certainty: 3 } },
				finished: false
			}
		});
	});

	test('is written anew in the present one', () => {
		const { progress } = decode(course, OLD)!;
		const text = encode(course, progress);
		expect(text.startsWith('v3.')).toBe(true);
		expect(decode(course, text)?.progress).toEqual(progress);
	});
});

test('a snapshot of the second layout is read as if it were of today, with nothing replaced', () => {
	/** Written before replaced answers were kept: the same retake, with practice, a text and a date. */
	const OLD = [
		'v2.4m.am0ihw.25.k.0.IEhomeA3.uwiu1.VhL50.ATLh33.Qxn5LJmhs8hqapsx.G2.2.avDqhmSNEe_t2.JApDdJic0.A7.',
		'z_57NxbfIU9k6RWpRBagBvwBlWrzD43UiBgY9bQU09630.f6k.0.F1.0.01.Egoal5.Why~FBfIU9U39.5'
	].join('');
	const { progress, lost } = decode(course, OLD)!;
	expect(lost).toEqual([]);
	expect(progress).toMatchObject({
		practice: { draw: { response: '0963', certainty: 1 }, 'pick-1': { response: 'a', mark: 0 } },
		texts: { goal: 'Why?' },
		dates: { begun: 19675 },
		draft: { item: 'read-1', response: '39.5', certainty: 1 }
	});
	expect(progress.lessons['mechanism']).toMatchObject({
		missed: ['read-2'],
		earlier: {},
		attempt: { items: ['pick-2', 'read-1'], answers: { 'pick-2': { mark: 1, certainty: 3 } } }
	});
	expect(decode(course, encode(course, progress))?.progress).toEqual(progress);
});

describe('after a revision of the course', () => {
	test('an open attempt gets a new item for the changed one, and keeps its other answers', () => {
		const begun = reduce(course, fresh(3), { type: 'quiz-started', lesson: 'mechanism' });
		const items = begun.lessons['mechanism']!.attempt!.items as [string, string, string, string];
		const best = (id: string) => bestOf(itemById(course, id)!);
		let now = reduce(course, begun, answer(items[0], best(items[0])));
		now = reduce(course, now, answer(items[1], best(items[1])));
		now = reduce(course, now, { type: 'item-shown', lesson: 'mechanism', position: 2 });
		const newer = revised(items[0]);
		const { progress, lost, changed } = decode(newer, encode(course, now))!;
		expect(changed).toEqual([items[0]]);
		const attempt = progress.lessons['mechanism']!.attempt!;
		expect(lost).toHaveLength(1);
		expect(Object.keys(attempt.answers)).toEqual([items[1]]);
		expect(attempt.items).toHaveLength(4);
		expect(itemById(newer, attempt.items[0]!)?.group).toBe('pick');
		expect(attempt.position).toBe(2);
		expect(progress.lessons['mechanism']?.seen).toEqual([items[1]]);
	});

	test('a finished quiz keeps its score and asks the changed item again', () => {
		const done = sit(course, fresh(3), 'mechanism');
		const changed = done.lessons['mechanism']!.attempt!.items[2]!;
		const newer = revised(changed);
		const { progress } = decode(newer, encode(course, done))!;
		expect(progress.lessons['mechanism']).toMatchObject({ best: 1, attempt: { finished: true } });
		const retake = reduce(newer, progress, { type: 'quiz-started', lesson: 'mechanism' });
		const { items, carried } = retake.lessons['mechanism']!.attempt!;
		expect(items.map((id) => itemById(newer, id)?.group)).toEqual(['sort']);
		expect(carried).toEqual(['pick', 'place', 'read']);
	});

	test('lessons, sections, places and drafts that are gone are named as lost, and the rest stays', () => {
		const text = encode(course, midway());
		const kept = course.lessons.filter((lesson) => lesson.id !== 'mechanism');
		const { progress, lost } = decode({ ...course, lessons: kept }, text)!;
		expect(Object.keys(progress.lessons).sort()).toEqual(['safety', 'welcome']);
		expect(lost.map((entry) => entry.split(' ')[0])).toEqual(['lesson', 'draft']);
		const shorter = course.lessons.map((lesson) => ({
			...lesson,
			sections: lesson.sections.slice(0, 1)
		}));
		const cut = decode({ ...course, lessons: shorter }, text)!;
		expect(cut.lost.filter((entry) => entry.startsWith('section'))).toHaveLength(3);
		const unquizzed = course.lessons.map((lesson) => ({ ...lesson, quiz: [] }));
		const plain = decode({ ...course, lessons: unquizzed }, text)!;
		expect(plain.progress.lessons['mechanism']).not.toHaveProperty('attempt');
		expect(plain.progress.place).toEqual({ page: 'home' });
	});
});

describe('the worst case', () => {
	test.each([
		['small', course],
		['dosing', dosingCourse()],
		['full-size', fullSizeCourse()]
	])('of the %s course is longer than whatever happens', (_, which) => {
		const limit = encode(which, worstCase(which)).length;
		fc.assert(
			fc.property(anyProgress(which), (progress) => {
				expect(encode(which, progress).length).toBeLessThanOrEqual(limit);
			}),
			{ seed: 12, numRuns: often(100) }
		);
	});

	test('allows for the longest number that can be typed, answered and drafted', () => {
		const { lessons, draft } = worstCase(dosingCourse());
		const { answers } = lessons['dosing']!.attempt!;
		const number = Object.entries(answers).find(([id]) => id.startsWith('reckon'));
		expect(number?.[1].response).toHaveLength(LONGEST_NUMBER.length);
		expect(draft?.response).toHaveLength(LONGEST_NUMBER.length);
	});

	test('of a full-size course stays below what SCORM 1.2 takes', () => {
		const big = fullSizeCourse();
		expect(Object.keys(big.items)).toHaveLength(78);
		const text = encode(big, worstCase(big));
		expect(text).toMatch(ALPHABET);
		expect(text.length).toBeLessThan(3900);
	});

	test('of a full-size course without texts and practice stays below 1400 characters', () => {
		const big = fullSizeCourse();
		expect(encode(big, { ...worstCase(big), practice: {}, texts: {} }).length).toBeLessThan(1400);
	});
});

describe('collisions', () => {
	test('there are none in courses of the usual size', () => {
		expect(collisions(course)).toEqual([]);
		expect(collisions(fullSizeCourse())).toEqual([]);
	});

	test('two items with one key are named', () => {
		const many = Object.fromEntries(
			Array.from({ length: 12_000 }, (_, i) => {
				const item = makeItem('choice', `item-${i}`, 'safety', 'go');
				return [item.id, item];
			})
		);
		const [found] = collisions({ ...course, items: many });
		expect(found).toMatch(/^items item-\d+ and item-\d+ share the key [\w-]{4}$/);
	});
});
