import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { FAMILIES } from './families.ts';

const own = async (file: string): Promise<Record<string, never[]>> =>
	parse(await readFile(new URL(`../../../${file}`, import.meta.url), 'utf8')) as never;

async function first<K extends keyof typeof FAMILIES>(family: K) {
	const list = await own(FAMILIES[family].file);
	return structuredClone(FAMILIES[family].schema.parse(list[family]?.[0]));
}

const messages = (faults: { message: string }[] | undefined): string[] =>
	(faults ?? []).map(({ message }) => message);

test('a checklist has statements of both sides', async () => {
	const figure = await first('checklists');
	expect(FAMILIES.checklists.faults?.(figure)).toEqual([]);
	for (const group of figure.groups) for (const one of group.statements) one.choose = true;
	expect(messages(FAMILIES.checklists.faults?.(figure))).toEqual([
		expect.stringMatching(/no statement to leave/)
	]);
});

test('a place names a rung that is there', async () => {
	const figure = await first('ladders');
	expect(FAMILIES.ladders.faults?.(figure)).toEqual([]);
	const [place] = figure.places;
	if (place) place.rung = 'cloud';
	expect(messages(FAMILIES.ladders.faults?.(figure))).toEqual(['there is no rung "cloud"']);
});

test('a risk lies on the axis, begins before it ends, and has its height inside', async () => {
	const figure = await first('riskAxes');
	expect(FAMILIES.riskAxes.faults?.(figure)).toEqual([]);
	const [one, two, three] = figure.risks;
	if (one) one.from = 'never';
	if (two) [two.from, two.to] = [two.to, two.from];
	if (three) three.peak = 'y3';
	expect(messages(FAMILIES.riskAxes.faults?.(figure))).toEqual([
		'from and to must be ids of stops',
		expect.stringMatching(/comes after/),
		'must be a stop of its own interval'
	]);
});

test('every nation, product and year has one period', async () => {
	const figure = await first('accessMaps');
	expect(FAMILIES.accessMaps.faults?.(figure)).toEqual([]);
	const [period] = figure.periods;
	if (period) period.to = period.from + 1;
	expect(messages(FAMILIES.accessMaps.faults?.(figure))).toEqual([
		expect.stringMatching(/2019: 2 periods; there must be one/)
	]);
});

test('weeks of a course are in order, days of a schedule begin with 0', async () => {
	const cost = await first('courseCosts');
	expect(FAMILIES.courseCosts.faults?.(cost)).toEqual([]);
	cost.options[0]?.courses[0]?.weeks.reverse();
	expect(messages(FAMILIES.courseCosts.faults?.(cost))).toEqual(['its weeks are not in order']);
	const durability = await first('durabilities');
	expect(FAMILIES.durabilities.faults?.(durability)).toEqual([]);
	durability.plans[1]?.days.shift();
	expect(messages(FAMILIES.durabilities.faults?.(durability))).toEqual([
		'must begin with 0 and rise'
	]);
});

test('prices and rates are vouched for by the claim that stands beside them', async () => {
	const cost = FAMILIES.courseCosts.printed(await first('courseCosts'));
	expect(cost).toContainEqual({
		path: ['options', 1, 'session', 'pounds'],
		text: '551',
		claims: ['l6-price-spray']
	});
	const rates = FAMILIES.durabilities.printed(await first('durabilities'));
	expect(rates).toContainEqual({
		path: ['trials', 0, 'active', 'n'],
		text: '27',
		claims: ['l4-sustain1']
	});
	const adverts = await own('lessons/checklists.yaml');
	const providers = FAMILIES.checklists.schema.parse(adverts['checklists']?.at(-1));
	const printed = FAMILIES.checklists.printed(providers);
	expect(printed.find(({ text }) => text.includes('Nine out of ten'))?.wrong).toBe(true);
	expect(printed.find(({ text }) => text.includes('July 2022'))?.wrong).toBeUndefined();
});
