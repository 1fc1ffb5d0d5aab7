/** Names of what the learner writes at the start and the close, short: they take room in the saved state. */

import { hash } from '../random.ts';

/** "What do I want from this?" */
export const GOAL = 'goal';
export const ROLE = 'role';
/** A name for the record where the LMS gives none. */
export const NAME = 'name';
/** Ids of the suggestions chosen, split by blanks. */
export const CHOSEN = 'commit';
/** A commitment in the learner's own words. */
export const OWN = 'commit-own';
/** Days since 1970: when the commitment is looked back on. */
export const LOOK_BACK = 'commit-day';
/** Choices of the evaluation: "relevance.d objectives.c". */
export const EVALUATION = 'eval';
/** What of the evaluation an LMS has taken, and when: see `sentMark`. */
export const EVALUATION_SENT = 'eval-sent';
/** Set once the declarations were shown, to the version they were shown for. */
export const DECLARED = 'declared';
/** The shape of reflection last chosen. */
export const SHAPE = 'shape';

/** The shapes that UK regulators ask for, each with its parts in their order. */
export const SHAPES = {
	gmc: ['need', 'learnt', 'impact', 'next'],
	nmc: ['activity', 'learnt', 'practice', 'code'],
	gphc: ['want', 'why', 'how', 'learnt', 'people']
} as const;

export type Shape = keyof typeof SHAPES;
export type Part = (typeof SHAPES)[Shape][number];

/** Parts that mean the same in several shapes share one field, so that nothing is written twice. */
export function reflectionField(shape: Shape, part: Part): string {
	return part === 'learnt' ? 'r-learnt' : `r-${shape}-${part}`;
}

export function isShape(text: string | undefined): text is Shape {
	return text !== undefined && Object.hasOwn(SHAPES, text);
}

/** A note on a section. Lesson and section ids fit the 40 characters of a field together, or are cut to them. */
export function noteField(lesson: string, section: string): string {
	return `note-${lesson}-${section}`.slice(0, 40);
}

/** One line on what a lesson changed in the reader's mind. */
export function changedField(lesson: string): string {
	return `changed-${lesson}`.slice(0, 40);
}

/** One sentence on a question that was missed with certainty: what the learner now thinks. */
export function nowField(item: string): string {
	return `now-${item}`.slice(0, 40);
}

/** One sentence on a prediction: why it turned out as it did. */
export function whyField(prediction: string): string {
	return `why-${prediction}`.slice(0, 40);
}

/** Characters all notes together may take, so that goal and reflection keep room. */
export const NOTES_CAPACITY = 1_500;

/** "count-trials safety-plan" → the ids in that order; what the course does not know is passed over. */
export function chosenFrom(text: string | undefined, known: readonly string[]): string[] {
	const ids = (text ?? '').split(' ');
	return known.filter((id) => ids.includes(id));
}

/** A choice added, or taken out when it is there. */
export function toggled(text: string | undefined, known: readonly string[], id: string): string {
	const before = chosenFrom(text, known);
	return (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]).join(' ');
}

/** The letter chosen for a question; `undefined` while it is open. */
export function evaluated(text: string | undefined, question: string): string | undefined {
	const pair = (text ?? '').split(' ').find((one) => one.startsWith(`${question}.`));
	return pair?.slice(question.length + 1);
}

/** The evaluation's text with one answer set. @param letter of the choice */
export function withEvaluated(text: string | undefined, question: string, letter: string): string {
	const others = (text ?? '').split(' ').filter((one) => one && !one.startsWith(`${question}.`));
	return [...others, `${question}.${letter}`].join(' ');
}

/** Field of a question of the evaluation that is answered in words. */
export function evaluationField(question: string): string {
	return `eval-${question}`.slice(0, 40);
}

/** A sent text as it is remembered: its day and a fingerprint, so that a later change shows. @param day since 1970 */
export function sentMark(text: string, day: number): string {
	return `${day} ${hash(text).toString(36)}`;
}

/** When a text was last sent, and whether it has changed since; nothing when it never was. */
export function sentState(mark: string | undefined, text: string) {
	const [day, print] = (mark ?? '').split(' ');
	if (!day || print === undefined) return undefined;
	return { day: Number(day), changed: print !== hash(text).toString(36) };
}
