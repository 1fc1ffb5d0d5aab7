/** What the learner wrote at start and close, in words, section by section: for the printed record and the pack. */

import type { Course } from '#domain/course/course.ts';
import { dateInWords } from '#domain/record/day.ts';
import {
	CHOSEN,
	chosenFrom,
	EVALUATION,
	evaluated,
	evaluationField,
	GOAL,
	isShape,
	LOOK_BACK,
	OWN,
	reflectionField,
	ROLE,
	SHAPE,
	SHAPES,
	type Part,
	type Shape
} from '#domain/record/fields.ts';
import type { PackSection } from '#domain/record/pack.ts';
import { evaluate, reflect } from '../strings/close.ts';
import { record as words } from '../strings/record.ts';

type Texts = Readonly<Record<string, string>>;
type Row = PackSection['rows'][number];

/** Goal and role, commitment, reflection in the chosen shape; sections without a word are left out. */
export function writtenSections(course: Course, texts: Texts): PackSection[] {
	const sections = [
		{
			title: words.aim,
			rows: [...rowOf(words.goal, texts[GOAL]), ...rowOf(words.role, texts[ROLE])]
		},
		{ title: words.reflection, rows: reflectionRows(texts) },
		{ title: words.commitment, rows: commitmentRows(course, texts) }
	];
	return sections.filter(({ rows }) => rows.length > 0);
}

/** What the learner will do, one text a commitment. */
export function commitments(course: Course, texts: Texts): string[] {
	const known = course.about.commitments;
	const ids = chosenFrom(
		texts[CHOSEN],
		known.map(({ id }) => id)
	);
	const chosen = known.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
	const own = texts[OWN]?.trim();
	return own ? [...chosen, own] : chosen;
}

export function commitmentRows(course: Course, texts: Texts): Row[] {
	const list = commitments(course, texts);
	const day = Number(texts[LOOK_BACK]);
	if (list.length === 0) return [];
	const rows = list.map((text) => ({ label: '', text }));
	return day > 0 ? [...rows, { label: '', text: words.lookBack(dateInWords(day)) }] : rows;
}

/** The parts of the chosen shape that hold a text. */
export function reflectionRows(texts: Texts): Row[] {
	const kept = texts[SHAPE];
	const shape: Shape = isShape(kept) ? kept : 'gmc';
	const questions: Partial<Record<Part, string>> = reflect.parts[shape];
	return SHAPES[shape].flatMap((part: Part) =>
		rowOf(questions[part] ?? part, texts[reflectionField(shape, part)])
	);
}

export function evaluationRows(course: Course, texts: Texts): Row[] {
	return course.about.evaluation.flatMap(({ id, question, choices }) => {
		const letter = evaluated(texts[EVALUATION], id);
		const chosen = choices.find((choice) => choice.id === letter)?.text;
		return rowOf(question, choices.length > 0 ? chosen : texts[evaluationField(id)]);
	});
}

/** The evaluation as one text for those who run the course; empty while nothing is answered. */
export function evaluationText(course: Course, texts: Texts): string {
	const answers = evaluationRows(course, texts).map(({ label, text }) => `${label} ${text}`);
	return answers.length === 0 ? '' : [evaluate.about(course.version), ...answers].join(' | ');
}

function rowOf(label: string, text: string | undefined): Row[] {
	return text ? [{ label, text }] : [];
}
