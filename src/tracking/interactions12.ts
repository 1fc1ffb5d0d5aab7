/** Spells an answer as a SCORM 1.2 interaction. @spec SCORM 1.2 RTE 3.4.2.7 */

import type { Interaction } from '#domain/assessment/question.ts';
import { decimal, identifier, timeOfDay, timespan } from './formats.ts';
import type { Field } from './interactions.ts';
import type { Answered } from './recorder.ts';

/** Longest CMIFeedback. */
const FEEDBACK_MAX = 255;

function pairs(rows: readonly (readonly [row: string, column: string])[]): string {
	return rows.map((row) => row.join('.')).join(',');
}

function response(interaction: Interaction): string {
	switch (interaction.type) {
		case 'choice':
			return interaction.response;
		case 'sequencing':
			return interaction.response.join(',');
		case 'matching':
			return pairs(interaction.response);
		case 'numeric':
			return decimal(interaction.response);
		case 'likert':
			return interaction.response;
		case 'performance':
			return steps(interaction.response);
	}
}

/** 1.2 has no ranges: a numeric key is the middle of what counts as right. '' where nothing is right or wrong. */
function pattern(interaction: Interaction): string {
	switch (interaction.type) {
		case 'choice':
			return interaction.correct;
		case 'sequencing':
			return interaction.correct.join(',');
		case 'matching':
			return pairs(interaction.correct);
		case 'numeric':
			return decimal((interaction.correct.min + interaction.correct.max) / 2);
		case 'likert':
			return '';
		case 'performance':
			return steps(interaction.correct ?? []);
	}
}

/** 1.2 takes letters and digits only, so that the steps are told by their order. */
function steps(taken: readonly (readonly [step: string, answer: string])[]): string {
	return taken.map(([, answer]) => answer).join('');
}

/** 1.2 says "wrong" where 2004 says "incorrect". */
function result({ mark, scored }: Answered): string {
	if (!scored) return 'neutral';
	if (mark >= 1) return 'correct';
	return mark > 0 ? decimal(mark) : 'wrong';
}

/**
 * All elements after the id, in writing order. An empty answer has no response element. The first
 * objective only: an answer must stay within 14 calls.
 * @param children the LMS's `cmi.interactions._children`; what it does not list is left out.
 */
export function fields12(answer: Answered, children: ReadonlySet<string>): Field[] {
	const [objective] = answer.objectives;
	const said = response(answer.interaction).slice(0, FEEDBACK_MAX);
	const key = pattern(answer.interaction).slice(0, FEEDBACK_MAX);
	const all: Field[] = [
		['type', answer.interaction.type],
		...(objective ? [['objectives.0.id', identifier(objective)] as const] : []),
		['time', timeOfDay(answer.at)],
		...(key === '' ? [] : [['correct_responses.0.pattern', key] as const]),
		['weighting', decimal(answer.weighting)],
		...(said === '' ? [] : [['student_response', said] as const]),
		['result', result(answer)],
		['latency', timespan(answer.latency)]
	];
	return all.filter(([name]) => children.has(name.replace(/\..*/, '')));
}
