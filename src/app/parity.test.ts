import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#content/check.ts';
import type { Chart } from '#domain/assessment/chart.ts';
import type { Item } from '#domain/assessment/question.ts';
import type { Course } from '#domain/course/course.ts';
import { describe as inSentences, describeRegimen } from '#domain/pharmacology/describe.ts';
import type { Moment } from '#domain/pharmacology/moment.ts';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { ENTITY_IDS } from '#scene/entity.ts';
import { storyAt } from '#scene/story.ts';
import { pictureInWords } from '#scene/twin.ts';

let course: Course;
beforeAll(async () => {
	const checked = await checkContent(process.cwd(), { entities: ENTITY_IDS });
	if (!checked.course) throw new Error('the content does not compile');
	course = checked.course;
	// Generous: a loaded machine is slow, and no test measures time.
}, 60_000);

/** All that "The scene in words" tells at a moment. */
function twin({ regimen, t, stage }: Pick<Moment, 'regimen' | 't' | 'stage'>): string {
	const trace = simulate(regimen);
	return [
		...pictureInWords({ trace, t, ...storyAt(t) }, stage),
		describeRegimen(regimen),
		...inSentences(trace, t).sentences
	].join('\n');
}
const twinAt = (id: string): string => {
	const moment = course.moments[id];
	if (!moment) throw new Error(`no moment "${id}"`);
	return twin(moment);
};

/** Minute at which the twin of the standard run first calls a quantity's curve at its peak; scanned as a listener would. */
function toldPeak(label: string, to: number, step: number): number {
	const peaks: number[] = [];
	for (let t = 0; t <= to; t += step) {
		const line = inSentences(simulate(STANDARD), t).sentences.find((one) => one.startsWith(label));
		if (line?.includes('at its peak')) peaks.push(t);
	}
	const [first] = peaks;
	if (first === undefined) throw new Error(`the twin never tells a peak of "${label}"`);
	return (first + (peaks[peaks.length - 1] ?? first)) / 2;
}

interface Oracle {
	/** Facts of the twin from which the key follows; each must be told at its moment. */
	right: readonly (readonly [moment: string, told: RegExp])[];
	/** For at least one distractor: a fact of the twin that rules it out. */
	wrong: Readonly<Record<string, readonly [moment: string, told: RegExp]>>;
}

const VESTIBULE: Oracle['right'] = [
	[
		'l2-trap',
		/Ketamine is in the vestibule of the channel, between the gate and the selectivity filter, trapped behind the shut gate/
	]
];
const CLAMSHELLS =
	/Glutamate sits in its clamshell on GluN2, and glycine or D-serine in its own on GluN1/;
const FILTER = /Mg²⁺ lies deep in the pore, at the selectivity filter/;

/** One for each question that is answered by looking at the scene. */
const ORACLES: Readonly<Record<string, Oracle>> = {
	'l2-site-displace': {
		right: VESTIBULE,
		wrong: { a: ['l2-open', CLAMSHELLS], b: ['l2-open', CLAMSHELLS], e: ['l2-rest', FILTER] }
	},
	'l2-site-new-compound': {
		right: VESTIBULE,
		wrong: { c: ['l2-rest', FILTER], d: ['l2-open', CLAMSHELLS], e: ['l2-open', CLAMSHELLS] }
	},
	'l2-break-ampa-blocker': {
		right: [
			['l2-no-ampa', /AMPA receptors are blocked/i],
			['l2-no-ampa', /Early network effect: none/],
			['l2-no-ampa', /Glutamate above baseline: .* of its standard peak/]
		],
		wrong: {
			a: ['l2-no-ampa', /Early network effect: none/],
			c: ['l2-no-ampa', /Glutamate above baseline: .* of its standard peak/],
			d: ['l2-no-ampa', /Glutamate above baseline: .* of its standard peak/]
		}
	},
	'l2-break-trkb-silenced': {
		right: [
			['l2-no-bdnf-ampa', /AMPA throughput: (at or above|nearly all of) its standard peak/],
			['l2-no-bdnf-24h', /New spines: none/]
		],
		wrong: {
			a: ['l2-no-bdnf-ampa', /AMPA throughput: (at or above|nearly all of) its standard peak/],
			d: ['l2-no-bdnf-24h', /New spines: none/]
		}
	},
	'l2-break-rival-account': {
		right: [
			['l2-direct', /Glutamate above baseline: none, as this account does without it/],
			['l2-direct', /Early network effect: (a little|about half|most|nearly all|at)/],
			['l2-no-interneuron', /Early network effect: none/]
		],
		wrong: {
			b: ['l2-direct', /Glutamate above baseline: none/],
			c: ['l2-no-interneuron', /Glutamate above baseline: none/]
		}
	},
	'l2-gone-next-day': {
		right: [
			['l2-24h', /New spines: nearly all/],
			['l2-24h', /Plasma level: 0\.\d ng\/mL|Plasma level: less than/]
		],
		wrong: { b: ['l2-24h', /NMDA channels: (less than 1%|0%|none)/] }
	},
	'l2-gone-day-nine': {
		right: [['l2-day7', /New spines: about half .*falling/]],
		wrong: { a: ['l2-24h', /Plasma level: 0\.\d ng\/mL/] }
	},
	'l2-gone-two-hours': {
		right: [
			['l2-3h', /Early network effect: nearly all/],
			['l2-3h', /New spines: none/]
		],
		wrong: { a: ['l2-3h', /New spines: none/] }
	}
};

/** Order of events, by what the twin calls each of them. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
	'l2-order-teaching-slide': [
		'NMDA channels',
		'Interneuron silencing',
		'Glutamate above baseline',
		'AMPA throughput',
		'BDNF release',
		'mTORC1 activity'
	],
	'l2-order-rat-recordings': [
		'Interneuron silencing',
		'Glutamate above baseline',
		'AMPA throughput',
		'TrkB signalling',
		'New spines'
	]
};

/** Answered from trials that the prose tells, not from the scene. */
const FROM_PROSE = ['l2-sure-leaflet', 'l2-sure-memantine'];

const items = () => Object.values(course.items).filter(({ lesson }) => lesson === 'mechanism');
const itemOf = (id: string): Item => {
	const item = items().find((one) => one.id === id);
	if (!item) throw new Error(`no item "${id}"`);
	return item;
};
function options(item: Item): readonly { id: string; correct: boolean }[] {
	if (item.kind === 'choice') return item.options;
	if (item.kind === 'hotspot') return item.regions;
	throw new Error(`${item.id} has no options`);
}

describe('information parity: the words alone', () => {
	it('answer every scored question of the lesson, apart from those on trials', () => {
		const known = [...Object.keys(ORACLES), ...Object.keys(ORDERS), ...FROM_PROSE];
		const open = items().filter(
			({ id, use, kind }) => use === 'quiz' && kind !== 'chart' && !known.includes(id)
		);
		expect(open.map(({ id }) => id)).toEqual([]);
		for (const id of known) expect(itemOf(id)).toBeDefined();
	});

	it.each(Object.keys(ORACLES))('%s: tell the right answer and rule out a wrong one', (id) => {
		const { right, wrong } = ORACLES[id] as Oracle;
		for (const [moment, told] of right) expect(twinAt(moment)).toMatch(told);
		expect(Object.keys(wrong).length).toBeGreaterThan(0);
		for (const [option, [moment, told]] of Object.entries(wrong)) {
			expect(options(itemOf(id)).find((one) => one.id === option)?.correct, option).toBe(false);
			expect(twinAt(moment)).toMatch(told);
		}
	});

	it.each(Object.keys(ORDERS))('%s: tell the order of events', (id) => {
		const item = itemOf(id);
		const told = (ORDERS[id] ?? []).map((label) =>
			label === 'New spines' ? toldPeak(label, 4320, 1) : toldPeak(label, 400, 0.5)
		);
		expect(item.kind === 'order' && item.cards.length).toBe(told.length);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		// Where two peak together the twin tells the cause first.
		const listed = inSentences(simulate(STANDARD), 60).sentences;
		const places = (ORDERS[id] ?? []).map((label) =>
			listed.findIndex((one) => one.startsWith(label))
		);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it.each([
		['l2-time-spine-top', 'New spines', 4320],
		['l2-time-early-top', 'Early network effect', 1440]
	] as const)('%s: tell the time that the chart asks for', (id, label, to) => {
		const item = itemOf(id) as Chart & Item;
		expect(Math.abs(toldPeak(label, to, 1) - item.answer)).toBeLessThanOrEqual(item.tolerance);
	});

	it.each([
		['l2-rest', /gate of the channel is shut/, FILTER],
		['l2-open', CLAMSHELLS, /gate of the channel is open/],
		['l2-trap', /trapped behind the shut gate/, /No current passes/],
		['l2-brake', /PV interneuron: falls quiet/, /Pyramidal cell: fires more/],
		['l2-bdnf', /BDNF, released/, /TrkB: (BDNF binds|wakes)/],
		['l2-no-ampa', /AMPA receptor: blocked/, /TrkB: a pair, waiting/],
		['l2-no-bdnf', /TrkB: blocked/, /mTORC1: idle/],
		['l2-no-mtor', /mTORC1: blocked/, /Ribosomes: mostly idle/],
		['l2-3h', /No new spines yet/, /Pyramidal cell/],
		['l2-24h', /Spines come back/, /PV interneuron: acts on the soma/]
	] as const)('%s: the drawing shows what its caption says', (id, one, other) => {
		expect(twinAt(id)).toMatch(one);
		expect(twinAt(id)).toMatch(other);
	});

	it('put everything lit at a moment into words', () => {
		for (const moment of Object.values(course.moments)) {
			expect(
				pictureInWords(
					{ trace: simulate(moment.regimen), t: moment.t, ...storyAt(moment.t) },
					moment.stage
				).length
			).toBeGreaterThan(2);
		}
	});
});
