import { describe, expect, test } from 'vitest';
import type { Chart } from '#domain/assessment/chart.ts';
import type { Hotspot } from '#domain/assessment/hotspot.ts';
import type { Match } from '#domain/assessment/match.ts';
import type { Numeric } from '#domain/assessment/numeric.ts';
import type { Order } from '#domain/assessment/order.ts';
import { bestOf, KINDS, markOf, type Item, type Kind } from '#domain/assessment/question.ts';
import { makeItem } from '#domain/course/fixture.test-data.ts';
import { ended, explain } from './explain.ts';

const make = (kind: Kind): Item => makeItem(kind, `${kind}-1`, 'lesson', 'group');
const said = (item: Item, response: string) => explain(item, response, markOf(item, response));

test.each(Object.keys(KINDS) as Kind[])('a right %s is called right', (kind) => {
	const item = make(kind);
	const { verdict, right, yours, best } = said(item, bestOf(item));
	expect(right).toBe(true);
	if (item.use === 'quiz') expect(verdict).toBe('Right.');
	expect(yours).toBe(best);
});

describe('a match', () => {
	const item = make('match') as Match;

	test('says for every row the own and the best column and why, missed rows first', () => {
		const { verdict, why, rows } = said(item, 'eab');
		expect(verdict).toBe('Partly right.');
		expect(why).toBe('2 of 3 rows are right.');
		expect(rows.map(({ id, yours, best, right }) => [id, yours, best, right])).toEqual([
			['p', 'Column e', 'Column c', false],
			['q', 'Column a', 'Column a', true],
			['r', 'Column b', 'Column b', true]
		]);
		expect(said(item, 'cae').rows.map(({ id }) => id)).toEqual(['r', 'p', 'q']);
		expect(rows[0]?.why).toBe('Why c.');
	});

	test('with no row right is wrong, and counts none where all are', () => {
		expect(said(item, 'eee')).toMatchObject({ verdict: 'Not right.', right: false });
		expect(said(item, 'cab').why).toBe('');
	});

	test('leads from a row to the moment of that row', () => {
		const rows = item.rows.map((row) => ({ ...row, moment: `at-${row.id}` }));
		expect(said({ ...item, rows }, 'cab').rows.map(({ moment }) => moment)).toEqual([
			'at-p',
			'at-q',
			'at-r'
		]);
	});
});

describe('a number', () => {
	const item = make('numeric') as Numeric;

	test('in a trap is told the reason and where to see it', () => {
		const traps = item.traps.map((trap) => ({ ...trap, moment: 'there' }));
		expect(said({ ...item, traps }, '350')).toMatchObject({
			verdict: 'Not right.',
			yours: '350 mg',
			best: '35 mg',
			why: 'Ten times too much.',
			moment: 'there'
		});
	});

	test.each(['35', '350', '12'])('is shown its working after %s', (response) => {
		expect(said(item, response).working).toEqual(['70 kg times 0.5 mg/kg is 35 mg.']);
	});

	test('in no trap is told no reason that was not written', () => {
		expect(said(item, '12')).toMatchObject({ right: false, why: '', others: [] });
	});
});

describe('a hotspot', () => {
	const item = make('hotspot') as Hotspot;
	const regions = item.regions.map((region, i) => ({
		...region,
		...{ correct: i === 1, moment: i === 1 ? 'inside' : 'outside' }
	}));
	const changed: Hotspot = { ...item, regions, moment: 'inside' };
	const [wrong, right, ...rest] = regions;

	test('tells the best answer by itself, and the remaining ones without it', () => {
		const { bestWhy, others } = said(changed, wrong!.id);
		expect(bestWhy).toBe(right!.rationale);
		expect(others.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
		expect(said(changed, right!.id)).toMatchObject({ bestWhy: '' });
		expect(said(changed, right!.id).others).toHaveLength(regions.length - 1);
	});

	test('leads to every picture once', () => {
		const { moment, bestMoment, others } = said(changed, wrong!.id);
		expect([moment, bestMoment]).toEqual(['outside', 'inside']);
		expect(others.every((other) => other.moment === undefined)).toBe(true);
		expect(said(changed, right!.id).others.map((other) => other.moment)).toEqual([
			'outside',
			...rest.map(() => undefined)
		]);
	});
});

test('a sequence is told in its right order, with the place each step was put at', () => {
	const item = make('order') as Order;
	const ids = item.cards.map(({ id }) => id);
	const response = [ids[1], ids[0], ...ids.slice(2)].join('');
	const { steps, others } = said(item, response);
	expect(others).toEqual([]);
	expect(steps.map(({ id }) => id)).toEqual(ids);
	expect(steps.slice(0, 3).map(({ yours, right }) => [yours, right])).toEqual([
		[2, false],
		[1, false],
		[3, true]
	]);
});

test.each([
	['Stop', 'Stop.'],
	['Stop.', 'Stop.'],
	['“Why?”', '“Why?”']
])('%s ends as %s', (text, whole) => {
	expect(ended(text)).toBe(whole);
});

test('a chart explains a value as it marks it, to the last decimal', () => {
	const item: Chart = {
		...(make('chart') as Chart),
		...{ min: 0, max: 1, step: 0.1, answer: 0.3, tolerance: 0.1, traps: [] }
	};
	expect(said(item, '0.4')).toMatchObject({ right: true, why: 'Yes.' });
});
