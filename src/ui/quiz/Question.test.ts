import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Numeric as NumericItem } from '#domain/assessment/numeric.ts';
import { bestOf, KINDS, type Item, type Kind } from '#domain/assessment/question.ts';
import { makeCourse, makeItem, makeLesson } from '#domain/course/fixture.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { reduce } from '#domain/progress/reduce.ts';
import { provideSession, type Session } from '../session.ts';
import Match from './Match.svelte';
import Numeric from './Numeric.svelte';
import Question from './Question.svelte';

const make = (kind: Kind): Item => makeItem(kind, 'one', 'lesson', 'cell');
const showing = { seed: 1, attempt: 1 };
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

/** The question as first drawn, after the given steps of a learner. */
function drawn(item: Item, step?: (now: Progress) => Parameters<typeof reduce>[2]): string {
	const course = makeCourse([makeLesson('lesson', ['one'], ['cell'])], [item]);
	let progress = reduce(course, fresh(1), { type: 'quiz-started', lesson: 'lesson' });
	if (step) progress = reduce(course, progress, step(progress));
	const attempt = progress.lessons['lesson']!.attempt!;
	const session = { course, progress } as Session;
	/** Components are functions of a renderer and props; this one only adds the session. */
	const within = ((renderer: never, props: never) => {
		provideSession(session);
		(Question as unknown as (renderer: never, props: never) => void)(renderer, props);
	}) as unknown as Component<{ item: Item; attempt: typeof attempt; index: number }>;
	const props = { item, attempt, index: 0 };
	return render(within, { props, context: new Map() }).body;
}

describe.each(Object.keys(KINDS) as Kind[])('a question of kind %s', (kind) => {
	const item = make(kind);

	test('offers something to answer with, and nothing is chosen beforehand', () => {
		const html = drawn(item);
		expect(html).toContain(item.leadIn);
		expect(html).toMatch(/<(input|select|button)\b/);
		expect(html).not.toMatch(/ checked| aria-invalid/);
		expect(html).not.toContain('class="feedback');
	});

	test('shows its feedback after the answer, and no control to change it', () => {
		const answered = { type: 'answered', item: 'one', response: bestOf(item) } as const;
		const html = drawn(item, () => ({ ...answered, latency: 1, at: 1 }));
		expect(html).toMatch(/Right\.<\/h3>/);
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
		expect(said).toContain('Your answer: Column e. Best answer: Column c');
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
