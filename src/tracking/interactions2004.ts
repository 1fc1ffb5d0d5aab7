/** Spells an answer as a SCORM 2004 interaction. @spec SCORM 2004 RTE 4.2.9 */

import type { Interaction } from '#domain/assessment/question.ts';
import { decimal, duration, identifier, line, timestamp } from './formats.ts';
import type { Field } from './interactions.ts';
import type { Answered } from './recorder.ts';

/** Smallest permitted maximum of a description. */
const DESCRIPTION_MAX = 250;

function pairs(rows: readonly (readonly [row: string, column: string])[]): string {
	return rows.map((row) => row.join('[.]')).join('[,]');
}

function response(interaction: Interaction): string {
	switch (interaction.type) {
		case 'choice':
			return interaction.response;
		case 'sequencing':
			return interaction.response.join('[,]');
		case 'matching':
			return pairs(interaction.response);
		case 'numeric':
			return decimal(interaction.response);
		case 'likert':
			return interaction.response;
		case 'performance':
			return pairs(interaction.response);
	}
}

/** A numeric key is a range even when it is one value: a bare number is refused by ADL. '' where nothing is right. */
function pattern(interaction: Interaction): string {
	switch (interaction.type) {
		case 'choice':
			return interaction.correct;
		case 'sequencing':
			return interaction.correct.join('[,]');
		case 'matching':
			return pairs(interaction.correct);
		case 'numeric':
			return `${decimal(interaction.correct.min)}[:]${decimal(interaction.correct.max)}`;
		case 'likert':
			return '';
		case 'performance':
			return pairs(interaction.correct ?? []);
	}
}

function result({ mark, scored }: Answered): string {
	if (!scored) return 'neutral';
	if (mark >= 1) return 'correct';
	return mark > 0 ? decimal(mark) : 'incorrect';
}

/**
 * All elements after the id, in writing order. An empty answer has no response element. The first
 * objective only: an answer must stay within 14 calls.
 */
export function fields2004(answer: Answered): Field[] {
	const [objective] = answer.objectives;
	const said = response(answer.interaction);
	const key = pattern(answer.interaction);
	const description = line(answer.description, DESCRIPTION_MAX);
	return [
		['type', answer.interaction.type],
		...(objective ? [['objectives.0.id', identifier(objective)] as const] : []),
		['timestamp', timestamp(answer.at)],
		...(key === '' ? [] : [['correct_responses.0.pattern', key] as const]),
		['weighting', decimal(answer.weighting)],
		...(said === '' ? [] : [['learner_response', said] as const]),
		['result', result(answer)],
		['latency', duration(answer.latency)],
		...(description === '' ? [] : [['description', description] as const])
	];
}
