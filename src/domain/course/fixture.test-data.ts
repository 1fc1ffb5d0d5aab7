/** Made-up courses for tests: a small one with every kind of question, and one of the full size. */

import type { Chart } from '../assessment/chart.ts';
import type { Choice } from '../assessment/choice.ts';
import type { Hotspot } from '../assessment/hotspot.ts';
import type { Order } from '../assessment/order.ts';
import type { Item, ItemBase, Kind, Option } from '../assessment/question.ts';
import type { Course, Lesson } from './course.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e'];

function base(id: string, lesson: string, group: string, critical: boolean): ItemBase {
	return {
		id,
		version: 1,
		lesson,
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

/** An item of any kind: right are "b", "abcde", "b" and "40". */
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
	}
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
		leavesOut: []
	};
}

export function makeCourse(lessons: Lesson[], items: Item[]): Course {
	return {
		id: 'made-up',
		title: 'Made up',
		version: '1.0.0',
		language: 'en-GB',
		cut: 0.75,
		cutBasis: 'provisional',
		awaitingSignOff: true,
		lessons,
		items: Object.fromEntries(items.map((item) => [item.id, item])),
		claims: {},
		references: {},
		glossary: {},
		moments: {},
		objectives: {},
		misconceptions: {},
		source: []
	};
}

/**
 * `mechanism`: a cell of each kind with two items (three choices). `safety`: two cells of choices, `stop` critical.
 * `welcome`: to be read only.
 */
export function smallCourse(): Course {
	return makeCourse(
		[
			makeLesson('welcome', ['one'], []),
			makeLesson('mechanism', ['one', 'two', 'three'], ['pick', 'place', 'sort', 'read']),
			makeLesson('safety', ['one', 'two'], ['stop', 'go'])
		],
		[
			makeItem('choice', 'pick-1', 'mechanism', 'pick'),
			makeItem('choice', 'pick-2', 'mechanism', 'pick'),
			makeItem('choice', 'pick-3', 'mechanism', 'pick'),
			makeItem('hotspot', 'place-1', 'mechanism', 'place'),
			makeItem('hotspot', 'place-2', 'mechanism', 'place'),
			makeItem('order', 'sort-1', 'mechanism', 'sort'),
			makeItem('order', 'sort-2', 'mechanism', 'sort'),
			makeItem('chart', 'read-1', 'mechanism', 'read'),
			makeItem('chart', 'read-2', 'mechanism', 'read'),
			makeItem('choice', 'stop-1', 'safety', 'stop', true),
			makeItem('choice', 'stop-2', 'safety', 'stop', true),
			makeItem('choice', 'go-1', 'safety', 'go'),
			makeItem('choice', 'go-2', 'safety', 'go')
		]
	);
}

/** Six lessons of five sections and five cells, 78 items of all kinds. */
export function fullSizeCourse(): Course {
	const kinds: Kind[] = ['choice', 'hotspot', 'order', 'chart', 'choice'];
	const items: Item[] = [];
	const lessons = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => {
		const cells = kinds.map((kind, index) => `${kind}-${index}`);
		kinds.forEach((kind, index) => {
			const count = index < 3 ? 3 : 2;
			for (let n = 0; n < count; n++) {
				items.push(makeItem(kind, `${id}-${cells[index]}-${n}`, id, cells[index] ?? ''));
			}
		});
		return makeLesson(id, ['s1', 's2', 's3', 's4', 's5'], cells);
	});
	return makeCourse(lessons, items);
}
