import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { numbersMissing } from '../prose/numbers.ts';
import { FAMILIES, type FamilyName, type FigureOf } from './families.ts';

const read = async (file: string): Promise<unknown> =>
	parse(await readFile(new URL(`../../../${file}`, import.meta.url), 'utf8'));

async function first<K extends FamilyName>(family: K): Promise<FigureOf<K>> {
	const { file, schema } = FAMILIES[family];
	const lists = (await read(file)) as Record<string, unknown[]>;
	return structuredClone(schema.parse(lists[family]?.[0])) as FigureOf<K>;
}

test('weeks that begin after they end, and trials of one name, are found', async () => {
	const figure = await first('trialCounts');
	expect(FAMILIES.trialCounts.faults?.(figure)).toEqual([]);
	figure.weeks = { least: 6, usual: 4 };
	const trials = figure.patients[0]!.trials;
	trials[1]!.id = trials[0]!.id;
	expect(FAMILIES.trialCounts.faults?.(figure).map(({ path }) => path)).toEqual([
		['weeks'],
		['patients', 0, 'trials', 1, 'id']
	]);
});

test('the weeks of an adequate trial are printed by its claim', async () => {
	const figure = await first('trialCounts');
	const claims = (await read('lessons/claims.yaml')) as { id: string; text: string }[];
	const text = claims.find(({ id }) => id === figure.adequate)?.text ?? '';
	const printed = FAMILIES.trialCounts.printed(figure).filter(({ path }) => path[0] === 'weeks');
	expect(printed.map(({ text: weeks }) => weeks)).toEqual(['4', '6']);
	for (const { text: weeks, claims: by } of printed) {
		expect(by).toEqual([figure.adequate]);
		expect(numbersMissing(weeks, text)).toEqual([]);
	}
});

test('every option has one place for every patient, in order, and places exist', async () => {
	const figure = await first('pathways');
	expect(FAMILIES.pathways.faults?.(figure)).toEqual([]);
	const [one, two] = figure.patients;
	one!.placements.pop();
	two!.placements[0]!.place = 'z';
	expect(FAMILIES.pathways.faults?.(figure)).toEqual([
		{
			path: ['patients', 0, 'placements'],
			message: expect.stringMatching(/the options are .*ketamine, in this order/) as string
		},
		{ path: ['patients', 1, 'placements', 0, 'place'], message: 'there is no place "z"' }
	]);
});

test('a route is drawn at a dose that the model knows and that its claim has seen studied', async () => {
	const figure = await first('routeLabs');
	expect(FAMILIES.routeLabs.faults?.(figure)).toEqual([]);
	figure.routes[0]!.dose = 2;
	expect(FAMILIES.routeLabs.faults?.(figure)).toEqual([
		{ path: ['routes', 0, 'dose'], message: '2 is not a legal dose for iv' }
	]);
	const dose = FAMILIES.routeLabs.printed(figure).find(({ path }) => path[2] === 'dose');
	expect(dose).toMatchObject({ text: '2', claims: [figure.routes[0]!.studied.claim] });
});

test('the share of a dose that arrives is the one that the curve is drawn with', async () => {
	const figure = await first('routeLabs');
	const oral = figure.routes.find(({ id }) => id === 'oral')!;
	oral.share.text = 'About 93%';
	expect(FAMILIES.routeLabs.faults?.(figure)).toEqual([
		{
			path: ['routes', figure.routes.indexOf(oral), 'share', 'text'],
			message: '"About 93%", but the model draws 20%; change one of them'
		}
	]);
});

test('a sum with an unknown strength or a syringe too small is found', async () => {
	const figure = await first('doseSums');
	expect(FAMILIES.doseSums.faults?.(figure)).toEqual([]);
	figure.patients[0]!.strength = 5;
	figure.patients[1]!.syringe = 0.5;
	expect(FAMILIES.doseSums.faults?.(figure).map(({ path }) => path)).toEqual([
		['patients', 0, 'strength'],
		['patients', 1, 'syringe']
	]);
});

test('a card that is there twice is found', async () => {
	const figure = await first('sessionPlans');
	expect(FAMILIES.sessionPlans.faults?.(figure)).toEqual([]);
	figure.cards[1]!.id = figure.cards[0]!.id;
	expect(FAMILIES.sessionPlans.faults?.(figure)).toHaveLength(1);
});
