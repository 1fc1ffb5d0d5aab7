/** `quiz/*.yaml`: every kind of question. Lesson and use may stand once at the head of the file. */

import { z } from 'zod';
import type { Case, CaseChoice, CaseNode, Vitals } from '#domain/assessment/case.ts';
import type { Chart, Trap } from '#domain/assessment/chart.ts';
import type { Choice } from '#domain/assessment/choice.ts';
import type { Curve, CurveSeries } from '#domain/assessment/curve.ts';
import type { Hotspot, Region } from '#domain/assessment/hotspot.ts';
import type { Judgement } from '#domain/assessment/judgement.ts';
import type { Column, Match, Row } from '#domain/assessment/match.ts';
import type { Numeric, NumericTrap, Tolerance } from '#domain/assessment/numeric.ts';
import type { Card, Order } from '#domain/assessment/order.ts';
import type { ItemBase, Option, PicturedArm } from '#domain/assessment/question.ts';
import { QUANTITIES } from '#domain/pharmacology/quantities.ts';
import { id, isoDate, itemId, lessonSection, letter, record, text, type Mirror } from './record.ts';
import { bloom } from './teaching.ts';

/** An item as a quiz file spells it: lesson and use may stand at the head of the file. */
export type QuizItem<T extends ItemBase> = Omit<T, 'lesson' | 'use'> &
	Partial<Pick<ItemBase, 'lesson' | 'use'>>;
export type AnyQuizItem =
	| QuizItem<Choice>
	| QuizItem<Order>
	| QuizItem<Hotspot>
	| QuizItem<Chart>
	| QuizItem<Match>
	| QuizItem<Numeric>
	| QuizItem<Judgement>
	| QuizItem<Curve>
	| QuizItem<Case>;

export type Use = ItemBase['use'];

export const use = z.enum(['quiz', 'pretest', 'practice']);

const base = {
	id: itemId,
	version: z.int().min(1),
	lesson: z.exactOptional(id),
	use: z.exactOptional(use),
	group: id,
	objectives: z.array(id),
	bloom,
	difficulty: z.exactOptional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
	critical: z.boolean(),
	stem: text,
	arms: z.exactOptional(
		z.array(record({ label: text, n: z.int().min(0).max(100) } satisfies Mirror<PicturedArm>))
	),
	leadIn: text,
	coverTest: text,
	refs: z.array(id),
	claims: z.array(id),
	keyPoint: text,
	section: lessonSection,
	moment: z.exactOptional(id),
	reviewBy: isoDate
} satisfies Mirror<QuizItem<ItemBase>>;

const option = {
	id: letter,
	text,
	correct: z.boolean().default(false),
	misconception: z.exactOptional(id),
	rationale: text,
	moment: z.exactOptional(id),
	refs: z.exactOptional(z.array(id))
} satisfies Mirror<Option>;

const percent = z.number().min(0).max(100);
const region = record({
	...option,
	at: record({ x: percent, y: percent })
} satisfies Mirror<Region>);

const card = record({
	id: letter,
	text,
	why: text,
	moment: z.exactOptional(id)
} satisfies Mirror<Card>);

const trap = record({
	from: z.number(),
	to: z.number(),
	misconception: id,
	rationale: text,
	moment: z.exactOptional(id)
} satisfies Mirror<Trap>);

const choice = record({
	...base,
	kind: z.literal('choice'),
	order: z.enum(['shuffle', 'numeric', 'logical']),
	options: z.array(record(option))
} satisfies Mirror<QuizItem<Choice>>);

const order = record({
	...base,
	kind: z.literal('order'),
	cards: z.array(card),
	scoring: z.enum(['all', 'pairs'])
} satisfies Mirror<QuizItem<Order>>);

const hotspot = record({
	...base,
	kind: z.literal('hotspot'),
	picture: id,
	regions: z.array(region)
} satisfies Mirror<QuizItem<Hotspot>>);

const chart = record({
	...base,
	kind: z.literal('chart'),
	curves: z.array(z.enum(QUANTITIES)).min(1),
	unit: text,
	min: z.number(),
	max: z.number(),
	step: z.number().positive(),
	answer: z.number(),
	tolerance: z.number().positive(),
	rationale: text,
	otherwise: text,
	traps: z.array(trap)
} satisfies Mirror<QuizItem<Chart>>);

const row = record({
	id: letter,
	text,
	key: letter,
	rationale: text,
	misconception: z.exactOptional(id),
	moment: z.exactOptional(id),
	refs: z.exactOptional(z.array(id))
} satisfies Mirror<Row>);

const match = record({
	...base,
	kind: z.literal('match'),
	rows: z.array(row),
	columns: z.array(record({ id: letter, text } satisfies Mirror<Column>))
} satisfies Mirror<QuizItem<Match>>);

const tolerance = z.union(
	[record({ abs: z.number().min(0) }), record({ pct: percent })],
	'is no tolerance; give either { abs: … } in the unit or { pct: … } of the answer'
) satisfies z.ZodType<Tolerance>;

const numericTrap = record({
	value: z.number(),
	pct: percent,
	misconception: id,
	rationale: text,
	moment: z.exactOptional(id)
} satisfies Mirror<NumericTrap>);

const numeric = record({
	...base,
	kind: z.literal('numeric'),
	unit: text,
	dose: z.boolean().default(false),
	answer: z.number(),
	tolerance,
	traps: z.array(numericTrap),
	working: z.array(text)
} satisfies Mirror<QuizItem<Numeric>>);

const weight = z.union(
	([-2, -1, 0, 1, 2] as const).map((value) => z.literal(value)),
	'is no place on the scale; use -2, -1, 0, 1 or 2'
);

const judgement = record({
	...base,
	kind: z.literal('judgement'),
	hypothesis: text,
	newInformation: text,
	judgement: record({ value: weight, why: text } satisfies Mirror<Judgement['judgement']>)
} satisfies Mirror<QuizItem<Judgement>>);

const series = record({
	id: letter,
	label: text,
	expected: z.array(percent),
	band: z.exactOptional(z.array(z.tuple([percent, percent]))),
	why: text
} satisfies Mirror<CurveSeries>);

const curve = record({
	...base,
	kind: z.literal('curve'),
	x: record({ label: text, unit: text, points: z.array(z.number()) } satisfies Mirror<Curve['x']>),
	y: record({ label: text, low: text, high: text } satisfies Mirror<Curve['y']>),
	series: z.array(series)
} satisfies Mirror<QuizItem<Curve>>);

const vitals = record({
	minute: z.number().min(0),
	bp: z.tuple([z.int().positive(), z.int().positive()]),
	hr: z.int().positive(),
	spo2: percent,
	sedation: text,
	dissociation: text
} satisfies Mirror<Vitals>);

const caseChoice = record({
	id: letter,
	text,
	to: z.exactOptional(letter),
	quality: z.enum(['best', 'acceptable', 'harm']),
	rationale: text,
	misconception: z.exactOptional(id)
} satisfies Mirror<CaseChoice>);

const caseNode = record({
	id: letter,
	title: text,
	text,
	vitals: z.exactOptional(vitals),
	choices: z.array(caseChoice)
} satisfies Mirror<CaseNode>);

const branchingCase = record({
	...base,
	kind: z.literal('case'),
	patient: text,
	start: letter,
	nodes: z.array(caseNode)
} satisfies Mirror<QuizItem<Case>>);

export const quizItem = z.discriminatedUnion('kind', [
	choice,
	order,
	hotspot,
	chart,
	match,
	numeric,
	judgement,
	curve,
	branchingCase
]) satisfies z.ZodType<AnyQuizItem>;
