/** Made-up courses for tests: a small one with every kind of question, and one of the full size. */

import type { Case } from '../assessment/case.ts';
import type { Chart } from '../assessment/chart.ts';
import type { Choice } from '../assessment/choice.ts';
import type { Curve } from '../assessment/curve.ts';
import type { Hotspot } from '../assessment/hotspot.ts';
import type { Judgement } from '../assessment/judgement.ts';
import type { Match } from '../assessment/match.ts';
import type { Numeric } from '../assessment/numeric.ts';
import type { Order } from '../assessment/order.ts';
import type { Item, ItemBase, Kind, Option } from '../assessment/question.ts';
import { makeAbout } from './about.test-data.ts';
import { makeNodes } from './case.test-data.ts';
import type { Course, Lesson, Prediction } from './course.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e'];

function base(id: string, lesson: string, group: string, critical: boolean): ItemBase {
	return {
		id,
		version: 1,
		lesson,
		use: 'quiz',
		group,
		objectives: [`${lesson}-objective`],
		bloom: 'apply',
		critical,
		stem: 'A stem.',
		leadIn: `What about ${id}?`,
		coverTest: 'The answer.',
		refs: [],
		claims: [],
		keyPoint: 'The point.',
		section: `${lesson}/one`,
		reviewBy: '2027-11-24'
	};
}

/** Options a to e; `b` is right. */
function options(): Option[] {
	return LETTERS.map((id) => ({
		id,
		text: `Option ${id}`,
		correct: id === 'b',
		rationale: `Why ${id}.`
	}));
}

function row(id: string, key: string): Match['rows'][number] {
	return { id, text: `Row ${id}`, key, rationale: `Why ${key}.` };
}

/**
 * An item of any kind: right are "b", "abcde", "b", "40", "cab" and "35"; best are "d" of a judgement, "0963" of a
 * curve and "cd" of a case, which are for practice.
 */
export function makeItem(
	kind: Kind,
	id: string,
	lesson: string,
	group: string,
	critical = false
): Item {
	const shared = base(id, lesson, group, critical);
	switch (kind) {
		case 'choice':
			return { ...shared, kind, order: 'shuffle', options: options() } satisfies Choice;
		case 'hotspot':
			return {
				...shared,
				kind,
				picture: 'a-moment',
				regions: options().map((option) => ({ ...option, at: { x: 10, y: 20 } }))
			} satisfies Hotspot;
		case 'order':
			return {
				...shared,
				kind,
				scoring: 'pairs',
				cards: LETTERS.map((letter) => ({ id: letter, text: `Step ${letter}`, why: 'So.' }))
			} satisfies Order;
		case 'chart':
			return {
				...shared,
				kind,
				curves: ['plasma'],
				unit: 'minutes',
				min: 0,
				max: 120,
				step: 0.5,
				answer: 40,
				tolerance: 5,
				rationale: 'Yes.',
				otherwise: 'No.',
				traps: [{ from: 100, to: 120, misconception: 'late', rationale: 'Too late.' }]
			} satisfies Chart;
		case 'match':
			return {
				...shared,
				kind,
				columns: LETTERS.map((letter) => ({ id: letter, text: `Column ${letter}` })),
				rows: [row('p', 'c'), row('q', 'a'), row('r', 'b')]
			} satisfies Match;
		case 'numeric':
			return {
				...shared,
				kind,
				unit: 'mg',
				dose: true,
				answer: 35,
				tolerance: { pct: 2 },
				traps: [
					{ value: 350, pct: 2, misconception: 'tenfold', rationale: 'Ten times too much.' },
					{ value: 3.5, pct: 2, misconception: 'tenfold', rationale: 'A tenth of it.' }
				],
				working: ['70 kg times 0.5 mg/kg is 35 mg.']
			} satisfies Numeric;
		case 'judgement':
			return {
				...shared,
				use: 'practice',
				kind,
				hypothesis: 'doing it',
				newInformation: 'Something is found.',
				judgement: { value: 1, why: 'It makes it a little likelier.' }
			} satisfies Judgement;
		case 'curve':
			return {
				...shared,
				use: 'practice',
				kind,
				x: { label: 'Time', unit: 'hours', points: [0, 4, 24, 168] },
				y: { label: 'Effect', low: 'none', high: 'largest' },
				series: [
					{ id: 'a', label: 'the effect', expected: [0, 100, 70, 30], why: 'It rises and fades.' }
				]
			} satisfies Curve;
		case 'case':
			return {
				...shared,
				use: 'practice',
				kind,
				patient: 'Ann Example, a fictional patient.',
				start: 'a',
				nodes: makeNodes()
			} satisfies Case;
	}
}

/** Siblings of one cell: `pick-1`, `pick-2`, … */
function makeCell(kind: Kind, lesson: string, cell: string, count = 2): Item[] {
	return [1, 2, 3].slice(0, count).map((n) => makeItem(kind, `${cell}-${n}`, lesson, cell));
}

export function makeLesson(id: string, sections: string[], quiz: string[]): Lesson {
	return {
		id,
		code: 'L1',
		title: `Lesson ${id}`,
		question: 'Why?',
		minutes: 5,
		words: 500,
		sections: sections.map((section) => ({ id: section, title: section, minutes: 1 })),
		objectives: [`${id}-objective`],
		quiz,
		keyPoints: [],
		tips: [],
		leavesOut: [],
		deeperMinutes: 0
	};
}

/** Asked in `welcome/one`, with the answers a, b and c; `b` turns out. */
function makePrediction(id: string): Prediction {
	return {
		id,
		section: 'welcome/one',
		question: 'And then?',
		options: options().slice(0, 3),
		best: 'b'
	};
}

export function makeCourse(lessons: Lesson[], items: Item[]): Course {
	return {
		id: 'made-up',
		title: 'Made up',
		version: '1.0.0',
		contentHash: '0'.repeat(64),
		language: 'en-GB',
		cut: 0.75,
		cutBasis: 'provisional',
		awaitingSignOff: true,
		about: makeAbout(),
		lessons,
		predictions: Object.fromEntries(['p-one', 'p-two'].map((id) => [id, makePrediction(id)])),
		items: Object.fromEntries(items.map((item) => [item.id, item])),
		claims: {},
		taught: {},
		references: {},
		glossary: {},
		moments: {},
		objectives: {},
		figures: {
			iconArrays: {},
			forestPlots: {},
			accessMaps: {},
			checklists: {},
			courseCosts: {},
			durabilities: {},
			ladders: {},
			riskAxes: {},
			trialCounts: {},
			pathways: {},
			routeLabs: {},
			doseSums: {},
			sessionPlans: {}
		},
		misconceptions: {},
		source: []
	};
}

/**
 * `mechanism`: a cell each of four kinds with two items (three choices). `safety`: two cells of choices, `stop`
 * critical. `welcome`: to be read only. `before`: a pre-test; `judge`, `draw` and `visit`: practice. The other kinds are asked in `dosingCourse`.
 */
export function smallCourse(): Course {
	return makeCourse(
		[
			makeLesson('welcome', ['one'], []),
			makeLesson('mechanism', ['one', 'two', 'three'], ['pick', 'place', 'sort', 'read']),
			makeLesson('safety', ['one', 'two'], ['stop', 'go'])
		],
		[
			...makeCell('choice', 'mechanism', 'pick', 3),
			...makeCell('hotspot', 'mechanism', 'place'),
			...makeCell('order', 'mechanism', 'sort'),
			...makeCell('chart', 'mechanism', 'read'),
			...makeCell('choice', 'safety', 'stop').map((item) => ({ ...item, critical: true })),
			...makeCell('choice', 'safety', 'go'),
			{ ...makeItem('choice', 'before', 'safety', 'before'), use: 'pretest' },
			makeItem('judgement', 'judge', 'mechanism', 'judge'),
			makeItem('curve', 'draw', 'mechanism', 'draw'),
			makeItem('case', 'visit', 'safety', 'visit')
		]
	);
}

/** One lesson, `dosing`: a cell of matches and a critical one of numbers. */
export function dosingCourse(): Course {
	return makeCourse(
		[makeLesson('dosing', ['one'], ['assign', 'reckon'])],
		[
			...makeCell('match', 'dosing', 'assign'),
			...makeCell('numeric', 'dosing', 'reckon').map((item) => ({ ...item, critical: true }))
		]
	);
}

/** Six lessons of five sections and five cells, 78 items of all kinds. */
export function fullSizeCourse(): Course {
	const mixes: Kind[][] = [
		['choice', 'hotspot', 'order', 'chart', 'choice'],
		['match', 'numeric', 'choice', 'numeric', 'match']
	];
	const items: Item[] = [];
	const lessons = ['one', 'two', 'three', 'four', 'five', 'six'].map((id, at) => {
		const kinds = mixes[at % mixes.length] ?? [];
		const cells = kinds.map((kind, index) => `${kind}-${index}`);
		kinds.forEach((kind, index) => {
			const cell = cells[index] ?? '';
			const numbers = index < 3 ? [0, 1, 2] : [0, 1];
			items.push(...numbers.map((n) => makeItem(kind, `${id}-${cell}-${n}`, id, cell)));
		});
		return makeLesson(id, ['s1', 's2', 's3', 's4', 's5'], cells);
	});
	return makeCourse(lessons, items);
}
