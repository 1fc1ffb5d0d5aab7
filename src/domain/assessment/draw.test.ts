import { describe, expect, test } from 'vitest';
import { makeCourse, smallCourse } from '../course/fixture.test-data.ts';
import { itemById, lessonById } from '../course/find.ts';
import { sit } from '../progress/events.test-data.ts';
import { fresh } from '../progress/fresh.ts';
import { reduce } from '../progress/reduce.ts';
import { draw } from './draw.ts';

const course = smallCourse();
const mechanism = lessonById(course, 'mechanism')!;
const safety = lessonById(course, 'safety')!;
const groups = (ids: string[]) => ids.map((id) => itemById(course, id)?.group);

describe('a first attempt', () => {
	test('asks one item of every cell, in the order of the quiz', () => {
		for (let seed = 0; seed < 50; seed++) {
			const drawn = draw(course, mechanism, undefined, seed);
			expect(groups(drawn.items)).toEqual(mechanism.quiz);
			expect(drawn).toMatchObject({ number: 1, carried: [] });
		}
	});

	test('depends on the seed, so that neighbours get different items', () => {
		const draws = Array.from({ length: 40 }, (_, seed) =>
			draw(course, mechanism, undefined, seed).items.join()
		);
		expect(new Set(draws).size).toBeGreaterThan(8);
		expect(draw(course, mechanism, undefined, 5)).toEqual(draw(course, mechanism, undefined, 5));
	});
});

test('items of a cell that are for the pre-test or for practice are never drawn', () => {
	const items = Object.values(course.items).map((item) => ({
		...item,
		...(item.id === 'pick-1' ? { use: 'pretest' as const } : {}),
		...(item.id === 'pick-2' ? { use: 'practice' as const } : {})
	}));
	const changed = makeCourse(course.lessons, items);
	const drawn = Array.from({ length: 40 }, (_, seed) => draw(changed, mechanism, undefined, seed));
	expect(new Set(drawn.map(({ items }) => items[0]))).toEqual(new Set(['pick-3']));
});

describe('a retake', () => {
	const after = (seed: number, lesson: string, wrong: string[]) =>
		sit(course, fresh(seed), lesson, wrong).lessons[lesson]!;

	test('asks only missed cells and carries the others', () => {
		const history = after(1, 'mechanism', ['place', 'read']);
		const drawn = draw(course, mechanism, history, 1);
		expect(drawn.number).toBe(2);
		expect(groups(drawn.items)).toEqual(['place', 'read']);
		expect(drawn.carried).toEqual(['pick', 'sort']);
	});

	test('brings siblings that were not seen', () => {
		for (let seed = 0; seed < 30; seed++) {
			const history = after(seed, 'mechanism', ['pick', 'read']);
			for (const id of draw(course, mechanism, history, seed).items) {
				expect(history.attempt?.items).not.toContain(id);
			}
		}
	});

	test('has shown every sibling of a cell before one comes back', () => {
		for (let seed = 0; seed < 30; seed++) {
			const shown = new Set<string>();
			let progress = fresh(seed);
			for (let n = 0; n < 3; n++) {
				progress = sit(course, progress, 'mechanism', ['pick']);
				shown.add(progress.lessons['mechanism']!.attempt!.items[0]!);
			}
			expect([...shown].sort()).toEqual(['pick-1', 'pick-2', 'pick-3']);
		}
	});

	test('brings another sibling than last time when all were seen', () => {
		let progress = sit(course, fresh(4), 'safety', ['go']);
		progress = sit(course, progress, 'safety', ['go']);
		const history = progress.lessons['safety']!;
		expect(history.seen).toEqual(expect.arrayContaining(['go-1', 'go-2']));
		const drawn = draw(course, safety, history, 4);
		expect(history.attempt?.items).not.toContain(drawn.items[1]);
	});

	test('comes to what a second look has just practised only when nothing else is left', () => {
		for (let seed = 0; seed < 30; seed++) {
			const history = after(seed, 'mechanism', ['pick']);
			const [asked] = history.attempt!.items;
			const [one = '', other = ''] = ['pick-1', 'pick-2', 'pick-3'].filter((id) => id !== asked);
			expect(draw(course, mechanism, history, seed, [one]).items).toEqual([other]);
			expect(draw(course, mechanism, history, seed, [one, other]).items).toEqual([asked]);
			expect(draw(course, mechanism, history, seed, [one, other, asked!]).items).toHaveLength(1);
		}
	});

	test('always asks critical cells again', () => {
		const drawn = draw(course, safety, after(2, 'safety', ['go']), 2);
		expect(groups(drawn.items)).toEqual(['stop', 'go']);
		expect(drawn.carried).toEqual([]);
		const only = draw(course, safety, after(2, 'safety', ['stop']), 2);
		expect(groups(only.items)).toEqual(['stop']);
		expect(only.carried).toEqual(['go']);
	});

	test('asks a cell again whose item no longer exists', () => {
		const history = after(1, 'mechanism', ['place']);
		const gone = history.attempt!.items[0]!;
		const kept = Object.entries(history.attempt!.answers).filter(([id]) => id !== gone);
		const answers = Object.fromEntries(kept);
		const attempt = { ...history.attempt!, answers };
		const drawn = draw(course, mechanism, { ...history, attempt }, 1);
		expect(groups(drawn.items)).toEqual(['pick', 'place']);
	});

	test('hears of what was practised from the progress', () => {
		const now = sit(course, fresh(6), 'mechanism', ['pick']);
		const [asked] = now.lessons['mechanism']!.attempt!.items;
		const others = ['pick-1', 'pick-2', 'pick-3'].filter((id) => id !== asked);
		for (const item of others) {
			const practised = { type: 'practised', item, response: 'a', latency: 1, at: 1 } as const;
			const next = reduce(course, reduce(course, now, practised), {
				type: 'quiz-started',
				lesson: 'mechanism'
			});
			expect(others).toContain(next.lessons['mechanism']!.attempt!.items[0]);
			expect(next.lessons['mechanism']!.attempt!.items).not.toContain(item);
		}
	});

	test('is the whole quiz again when nothing is open', () => {
		const drawn = draw(course, mechanism, after(3, 'mechanism', []), 3);
		expect(groups(drawn.items)).toEqual(mechanism.quiz);
		expect(drawn.carried).toEqual([]);
	});
});
