/** What a team can talk about for three quarters of an hour: beliefs that do not hold, and findings to weigh (MS-10). */

import { stepsApart, type Judgement } from '../assessment/judgement.ts';
import type { Item } from '../assessment/question.ts';
import type { Course } from '../course/course.ts';
import type { Progress } from '../progress/progress.ts';
import { metMisconceptions, type Met } from './met.ts';

/** Beliefs that fit fifteen minutes. */
const BELIEFS = 4;

export interface TeamKit {
	beliefs: Met[];
	/** The findings on one patient, in the order they come in; empty when the course has none. */
	cards: Judgement[];
}

/**
 * Beliefs: those behind the learner's own errors first, filled up from questions on patient safety. Cards: the patient
 * over whom the learner's judgements lay furthest from the author's, else the first.
 */
export function teamKitOf(course: Course, progress: Progress): TeamKit {
	const own = metMisconceptions(course, progress);
	const known = new Set(own.map(({ misconception }) => misconception.id));
	const others = safetyBeliefs(course).filter(({ misconception }) => !known.has(misconception.id));
	return { beliefs: [...own, ...others].slice(0, BELIEFS), cards: cardsFor(course, progress) };
}

function safetyBeliefs(course: Course): Met[] {
	const ids = Object.values(course.items)
		.filter(({ critical }) => critical)
		.flatMap(beliefsIn);
	return [...new Set(ids)].flatMap((id) => {
		const misconception = course.misconceptions[id];
		return misconception ? [{ misconception }] : [];
	});
}

function beliefsIn(item: Item): string[] {
	return item.kind === 'choice'
		? item.options.flatMap(({ misconception }) => misconception ?? [])
		: [];
}

function cardsFor(course: Course, progress: Progress): Judgement[] {
	const all = Object.values(course.items).filter((item) => item.kind === 'judgement');
	const patients = [...new Set(all.map(({ group }) => group))]
		.map((group) => all.filter((item) => item.group === group))
		.map((cards) => ({ cards, apart: distance(progress, cards) }))
		.sort((a, b) => b.apart - a.apart);
	return patients[0]?.cards ?? [];
}

/** Steps of the scale between the learner's judgements and the author's; those not made count none. */
function distance(progress: Progress, cards: readonly Judgement[]): number {
	return cards.reduce((sum, item) => {
		const answer = progress.practice[item.id];
		return sum + (answer ? Math.abs(stepsApart(item, answer.response)) : 0);
	}, 0);
}
