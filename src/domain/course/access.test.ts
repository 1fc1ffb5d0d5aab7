import { expect, test } from 'vitest';
import { eventsIn, periodAt, stretchesUntil, type AccessMap, type Period } from './access.ts';

const period = (from: number, to: number, standing: Period['standing']): Period => ({
	...{ nation: 'north', product: 'spray', text: 'as it was', claim: 'claim' },
	...{ from, to, standing }
});
const map: AccessMap = {
	...{ id: 'map', title: 'Map', from: 2018, to: 2022, notes: [] },
	nations: [{ id: 'north', label: 'North' }],
	products: [{ id: 'spray', label: 'Spray' }],
	periods: [period(2018, 2019, 'unlicensed'), period(2020, 2022, 'accepted')],
	events: [
		{ date: '2020-09-07', text: 'accepted', claim: 'claim' },
		{ date: '2022-12', text: 'looked at again', claim: 'claim' }
	]
};

test('the standing of a year is that of the period that holds it, to its last year', () => {
	const standings = [2018, 2019, 2020, 2022].map(
		(year) => periodAt(map, 'north', 'spray', year)?.standing
	);
	expect(standings).toEqual(['unlicensed', 'unlicensed', 'accepted', 'accepted']);
	expect(periodAt(map, 'north', 'spray', 2023)).toBeUndefined();
	expect(periodAt(map, 'south', 'spray', 2020)).toBeUndefined();
});

test('events are found by their year, with or without a day', () => {
	expect(eventsIn(map, 2020).map(({ text }) => text)).toEqual(['accepted']);
	expect(eventsIn(map, 2022)).toHaveLength(1);
	expect(eventsIn(map, 2021)).toEqual([]);
});

test('stretches join years of one standing and go no further than the year asked for', () => {
	const first = map.periods[0]!;
	const until = (year: number) => stretchesUntil(map, first.nation, first.product, year);
	expect(until(map.from)).toEqual([{ from: map.from, to: map.from, standing: first.standing }]);
	expect(until(map.to).map(({ from }) => from)).toEqual([2018, 2020]);
	expect(until(map.to).at(-1)?.to).toBe(map.to);
});
