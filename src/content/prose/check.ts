/** Lessons against the rest of the content: sections, ids, and a claim behind every number. */

import { QUANTITIES, QUANTITY_FACTS } from '#domain/pharmacology/quantities.ts';
import { isPredictionId, PREDICTION_ID_LENGTH } from '#domain/progress/bounds.ts';
import type { Catalogue } from '../catalogue.ts';
import { dangling, type Known } from '../links.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { OutlineLesson } from '../schema/outline.ts';
import type { Prose } from './analyse.ts';
import { numbersIn, numbersMissing } from './numbers.ts';
import type { ProseSection, Vouched } from './prose.ts';

/** Sections of the file against the outline: the same ones in the same order. */
export function* sectionOrder(lesson: OutlineLesson, prose: Prose): Generator<Problem> {
	const wanted = lesson.sections.map(({ id }) => id);
	const written = prose.sections.map(({ id }) => id);
	const { file } = prose;
	for (const id of wanted) {
		if (!written.includes(id)) {
			yield problem({ file }, `has no section "${id}"; write <Section id="${id}">`);
		}
	}
	for (const [index, { id, line }] of prose.sections.entries()) {
		if (!wanted.includes(id)) {
			yield problem({ file, line }, `section "${id}" is not in lessons/course.yaml; add it there`);
		} else if (written.indexOf(id) !== index) {
			yield problem({ file, line }, `section "${id}" is there twice; keep one`);
		}
	}
	const shared = wanted.filter((id) => written.includes(id));
	const order = written.filter((id, index) => wanted.includes(id) && written.indexOf(id) === index);
	if (shared.join() !== order.join()) {
		yield problem(
			{ file },
			`sections stand in the order ${order.join(', ')}; lessons/course.yaml has ${shared.join(', ')}`
		);
	}
}

/** Ids and numbers of the prose of one lesson. */
export function* proseContent(prose: Prose, all: Catalogue, ids: Known): Generator<Problem> {
	const predictions = new Set<string>();
	for (const section of prose.sections) {
		const place = (line: number): Place => ({
			file: prose.file,
			key: `section ${section.id}`,
			line
		});
		yield* mentions(section, place, ids);
		yield* values(section, place);
		for (const text of section.vouched) yield* numbers(text, place, all);
		for (const { id, line } of section.predictions) {
			if (predictions.has(id)) {
				yield problem(place(line), `the prediction "${id}" is there twice; give a new id`);
			}
			if (!isPredictionId(id)) {
				const message = `the id "${id}" does not fit a saved state`;
				yield problem(
					place(line),
					`${message}; use at most ${PREDICTION_ID_LENGTH} of a to z, 0 to 9 and -`
				);
			}
			predictions.add(id);
		}
		yield* predictionContent(section, place, all);
		yield* practices(section, place, all);
	}
}

function* mentions(
	section: ProseSection,
	place: (line: number) => Place,
	ids: Known
): Generator<Problem> {
	const moments = section.moment ? [section.moment, ...section.moments] : section.moments;
	for (const { id, line } of section.claims) yield* dangling('claim', id, place(line), ids);
	for (const { family, id, line } of section.figures) {
		yield* dangling(family, id, place(line), ids);
	}
	for (const { id, line } of section.entities) yield* dangling('entity', id, place(line), ids);
	for (const { id, line } of section.terms) yield* dangling('term', id, place(line), ids);
	for (const { id, line } of moments) yield* dangling('moment', id, place(line), ids);
}

function* values({ values }: ProseSection, place: (line: number) => Place): Generator<Problem> {
	for (const { quantity, line } of values) {
		const known = QUANTITIES.find((name) => name === quantity);
		if (known === undefined) {
			const names = QUANTITIES.join(', ');
			yield problem(place(line), `there is no quantity "${quantity}"; there are ${names}`);
		} else if (!QUANTITY_FACTS[known].numbers) {
			const names = QUANTITIES.filter((name) => QUANTITY_FACTS[name].numbers).join(', ');
			yield problem(place(line), `${quantity} is schematic and has no value; print ${names} only`);
		}
	}
}

function* numbers(
	{ text, line, claim, moment }: Vouched,
	place: (line: number) => Place,
	all: Catalogue
): Generator<Problem> {
	const claimText = all.claims.entries.find(({ value }) => value.id === claim)?.value.text;
	// A dangling claim is reported as such.
	if (claim !== undefined && claimText === undefined) return;
	const momentTime = all.moments.entries.find(({ value }) => value.id === moment)?.value.t;
	const vouching = `${claimText ?? ''} ${momentTime === undefined ? '' : times(momentTime)}`;
	for (const number of numbersMissing(text, vouching)) {
		yield problem(
			place(line),
			claim !== undefined
				? `the number ${number} is not in the text of claim "${claim}"; change one of them`
				: moment !== undefined
					? `the number ${number} is not the time of moment "${moment}" (${momentTime} min)`
					: `the number ${number} has no claim; put it into a <Claim> or a <Value>`
		);
	}
}

/** A time as minutes, hours and days, as links may name it. */
function times(minutes: number): string {
	return [minutes, minutes / 60, minutes / 1440].join(' ; ');
}

/**
 * A question and its best option cannot hold a claim, so a claim of the same section must print their numbers; the
 * other options are wrong on purpose.
 */
function* predictionContent(
	section: ProseSection,
	place: (line: number) => Place,
	all: Catalogue
): Generator<Problem> {
	const vouching = all.claims.entries
		.filter(({ value }) => section.claims.some(({ id }) => id === value.id))
		.map(({ value }) => value.text)
		.join(' ; ');
	for (const { id, line, question, options, best } of section.predictions) {
		const letters = options.map((option) => option.id);
		if (new Set(letters).size < letters.length) {
			yield problem(place(line), `prediction "${id}" has two options with one letter`);
		}
		const right = options.find((option) => option.id === best);
		if (right === undefined) {
			yield problem(place(line), `prediction "${id}": best is "${best}", which is no option`);
		}
		for (const number of numbersIn(`${question} ${right?.text ?? ''}`)) {
			if (numbersMissing(number, vouching).length > 0) {
				const message = `the number ${number} of prediction "${id}" is in no claim of its section`;
				yield problem(place(line), `${message}; cite one that prints it`);
			}
		}
	}
}

/** A question inside the prose is an item written for practice, of this very section. */
function* practices(
	section: ProseSection,
	place: (line: number) => Place,
	all: Catalogue
): Generator<Problem> {
	for (const { id, line } of section.practices) {
		const item = all.items.find(({ value }) => value.id === id);
		if (item === undefined) {
			yield problem(place(line), `there is no item "${id}"; write it into quiz/*.yaml`);
		} else if (item.use !== 'practice') {
			yield problem(place(line), `item "${id}" is for ${item.use}; give it use: practice`);
		} else if (!item.value.section.endsWith(`/${section.id}`)) {
			const message = `item "${id}" belongs to section ${item.value.section}`;
			yield problem(place(line), `${message}; change its section or move it`);
		}
	}
}
