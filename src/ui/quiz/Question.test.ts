import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Numeric as NumericItem } from '#domain/assessment/numeric.ts';
import { bestOf, KINDS, markOf, type Item, type Kind } from '#domain/assessment/question.ts';
import { makeCourse, makeItem, makeLesson } from '#domain/course/fixture.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { reduce } from '#domain/progress/reduce.ts';
import { within } from '../within.test-data.ts';
import { explain } from './explain.ts';
import Match from './Match.svelte';
import Numeric from './Numeric.svelte';
import PracticeQuestion from './PracticeQuestion.svelte';
import QuizQuestion from './QuizQuestion.svelte';

const make = (kind: Kind): Item => makeItem(kind, 'one', 'lesson', 'cell');
const showing = { seed: 1, attempt: 1 };
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

/** The question as first drawn, after the given steps of a learner. */
function drawn(item: Item, step?: (now: Progress) => Parameters<typeof reduce>[2]): string {
	const course = makeCourse([makeLesson('lesson', ['one'], ['cell'])], [item]);
	let progress = reduce(course, fresh(1), { type: 'quiz-started', lesson: 'lesson' });
	if (step) progress = reduce(course, progress, step(progress));
	const attempt = progress.lessons['lesson']!.attempt!;
	return within({ course, progress }, QuizQuestion, { item, attempt, index: 0 });
}

/** An unscored question, open or with the answer that stands. */
function practised(item: Item, response?: string): string {
	const course = makeCourse([makeLesson('lesson', ['one'], ['cell'])], [item]);
	const answer = response === undefined ? {} : { one: { response, mark: markOf(item, response) } };
	return within({ course, progress: { ...fresh(1), practice: answer } }, PracticeQuestion, {
		item
	});
}

describe.each(Object.keys(KINDS) as Kind[])('a question of kind %s', (kind) => {
	const item = make(kind);

	test('offers something to answer with, and nothing is chosen beforehand', () => {
		const html = item.use === 'quiz' ? drawn(item) : practised(item);
		expect(html).toContain(item.leadIn);
		expect(html).toMatch(/<(input|select|button)\b/);
		expect(html).not.toMatch(/ checked| aria-invalid/);
		expect(html).not.toContain('class="feedback');
	});

	test('shows its feedback after the answer, and no control to change it', () => {
		const answered = { type: 'answered', item: 'one', response: bestOf(item) } as const;
		const html =
			item.use === 'quiz'
				? drawn(item, () => ({ ...answered, latency: 1, at: 1 }))
				: practised(item, bestOf(item));
		expect(html).toContain(`${explain(item, bestOf(item), 1).verdict}</h3>`);
		expect(html).not.toMatch(/<(input|select)\b/);
	});
});

describe('a match', () => {
	const item = make('match') as Extract<Item, { kind: 'match' }>;
	const html = (value?: string, error?: string): string =>
		render(Match, { props: { item, showing, value, error, onchange: () => {} } }).body;

	test('has a labelled select for every row, each over the whole list after “Choose…”', () => {
		const ids = [...html().matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids)).toEqual(new Set(['one-p', 'one-q', 'one-r']));
		for (const id of ids) expect(html()).toContain(`<select id="${id}"`);
		expect(count(html(), /<option value=""[^>]*>Choose…<\/option>/g)).toBe(3);
		expect(count(html(), /<option value="[a-e]"/g)).toBe(15);
	});

	test('is open in every row at first, and as left when there is a draft', () => {
		expect(count(html(), /<option value="[a-e]" selected/g)).toBe(0);
		const kept = drawn(item, () => ({ type: 'drafted', item: 'one', response: 'ddb' }));
		expect(count(kept, /<option value="d" selected/g)).toBe(2);
		expect(count(kept, /<option value="b" selected/g)).toBe(1);
	});

	test('ties the message to every open row, and to no other', () => {
		expect(count(html(undefined, 'message'), /aria-describedby="message"/g)).toBe(3);
		expect(count(html(undefined, 'message'), /aria-invalid="true"/g)).toBe(3);
		expect(html('cab', 'message')).not.toContain('aria-describedby');
		expect(html()).not.toContain('aria-describedby');
	});

	test('says after the check, in words, what each row was and should have been', () => {
		const said = drawn(item, () => ({
			...{ type: 'answered', item: 'one', response: 'eab', latency: 1, at: 1 }
		}));
		expect(said).toContain('2 of 3 rows are right.');
		expect(said).toMatch(/class="answers[^>]*>(?:(?!<\/p>).)*Your answer: Column e<\/span><\/p>/s);
		// What should have been stands apart, outside what is marked as wrong.
		expect(said).toMatch(/<p[^>]*><strong>Best answer: Column c<\/strong><\/p>/);
		expect(said).toContain('Right: Column a');
		expect(said).not.toContain('<dl');
	});
});

describe('a number', () => {
	const item = make('numeric') as NumericItem;
	const html = (change: Partial<NumericItem> = {}, value?: string, error?: string): string =>
		render(Numeric, {
			props: { item: { ...item, ...change }, value, error, onchange: () => {} }
		}).body;

	test('is typed into a labelled text input for decimals, with its unit beside it', () => {
		expect(html()).toMatch(/<label for="one-number"[^>]*>Your answer in mg<\/label>/);
		expect(html()).toMatch(/<input id="one-number" type="text" inputmode="decimal"/);
		expect(html()).toMatch(/<span class="unit[^"]*" aria-hidden="true">mg<\/span>/);
		expect(html()).not.toMatch(/<input[^>]* value="[^"]/);
	});

	test('comes back as drafted', () => {
		const kept = drawn(item, () => ({ type: 'drafted', item: 'one', response: '12.5' }));
		expect(kept).toMatch(/<input[^>]* value="12.5"/);
	});

	test('has its pound sign before it', () => {
		expect(html()).not.toContain('prefixed');
		expect(html({ unit: '£' })).toContain('prefixed');
	});

	test('is tied to the message while one stands', () => {
		expect(html({}, undefined, 'message')).toMatch(
			/aria-invalid="true" aria-describedby="message"/
		);
	});

	test('shows the reason of its trap and the working after the check', () => {
		const said = drawn(item, () => ({
			...{ type: 'answered', item: 'one', response: '350', latency: 1, at: 1 }
		}));
		expect(said).toContain('Ten times too much.');
		expect(said).toMatch(/<ol[^>]*>.*70 kg times 0.5 mg\/kg is 35 mg\./);
	});
});

describe('a judgement', () => {
	const item = make('judgement');

	test('shows what is considered and what is found, and five places without a certainty', () => {
		const html = practised(item);
		expect(html).toContain('doing it');
		expect(html).toContain('Something is found.');
		expect(count(html, /type="radio"/g)).toBe(5);
	});

	test('is never called right or wrong', () => {
		const html = practised(item, 'a');
		expect(html).toContain('You stand 3 steps from the author.');
		expect(html).toContain('Speaks strongly against it');
		expect(html).not.toMatch(/Right\.|Not right|Best answer/);
	});
});

describe('a drawn curve', () => {
	const item = make('curve');

	test('has a slider for every point that says it is not set', () => {
		const html = practised(item);
		expect(count(html, /type="range"/g)).toBe(4);
		expect(count(html, /aria-valuetext="not set"/g)).toBe(4);
		expect(html).toContain('aria-label="the effect at 24 hours"');
	});

	test('is shown beside the expected one, with the gap in words and a table of both', () => {
		const html = practised(item, '0999');
		expect(html).toContain('You expected the effect to last longer than it does.');
		expect(html).toMatch(/<td>10 of 10<\/td>(?:<!--.*?-->)*\s*<td>3 of 10<\/td>/);
	});
});

describe('a case', () => {
	const item = make('case');

	test('begins at its start, with what the monitor shows, and no button to check', () => {
		const html = practised(item);
		expect(html).toContain('Decision 1: First');
		expect(html).toContain('150/90');
		expect(html).not.toContain('See the whole way');
	});

	test('shows every decision of the way, what it was worth and the better one', () => {
		const html = practised(item, 'ad');
		expect(html).toContain('Best choices: 1 of 2.');
		expect(html).toContain('Acceptable.');
		expect(html).toMatch(/Better: <strong>Do c\.<\/strong>/);
		expect(count(html, /Replay from here/g)).toBe(2);
	});
});
