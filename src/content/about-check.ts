/** What the course says about itself: true of this version, and complete in a release. */

import { TO_BE_COMPLETED } from '#domain/course/about.ts';
import type { Catalogue } from './catalogue.ts';
import { claimed } from './claimed.ts';
import { dangling, type Known } from './links.ts';
import { problem, type Problem } from './problem.ts';
import { numbersMissing } from './prose/numbers.ts';
import { textsIn } from './texts-in.ts';
import type { World } from './world.ts';

export function* aboutProblems(all: Catalogue, ids: Known, world: World): Generator<Problem> {
	if (!all.about) return;
	const { value, place } = all.about;
	for (const [index, sentence] of value.need.entries()) {
		yield* claimed(sentence, place('need', index), all, ids);
	}
	for (const [index, { id, lesson, text }] of value.commitments.entries()) {
		yield* dangling('lesson', lesson, place('commitments', index, 'lesson'), ids);
		for (const number of numbersMissing(text, '')) {
			const message = `prints the number ${number}; a commitment stands alone, say it without`;
			yield problem(place('commitments', index, 'text'), message);
		}
		if (value.commitments.findIndex((other) => other.id === id) < index) {
			yield problem(place('commitments', index, 'id'), `the id "${id}" is used twice`);
		}
	}
	for (const [index, { id }] of value.evaluation.entries()) {
		if (value.evaluation.findIndex((other) => other.id === id) < index) {
			yield problem(place('evaluation', index, 'id'), `the id "${id}" is used twice`);
		}
	}
	yield* changeLog(all);
	if (world.release) yield* unfinished(all);
}

/** Newest first, and the newest is this version. */
function* changeLog({ about, outline }: Catalogue): Generator<Problem> {
	if (!about) return;
	const { changes } = about.value;
	const newest = changes[0]?.version;
	const version = outline?.value.version;
	if (version !== undefined && newest !== version) {
		const message = `the newest entry is of ${newest}, the course is ${version}; say what changed`;
		yield problem(about.place('changes', 0, 'version'), message);
	}
	for (const [index, { date }] of changes.entries()) {
		const later = changes[index - 1]?.date;
		if (later !== undefined && later < date) {
			yield problem(about.place('changes', index, 'date'), 'is newer than the entry above it');
		}
	}
}

/** A release has no gaps that a person has to fill, and a clinician has signed it off. */
function* unfinished({ about, outline }: Catalogue): Generator<Problem> {
	if (outline?.value.awaitingSignOff) {
		const message = 'the content awaits clinical sign-off; a release needs it';
		yield problem(outline.place('awaitingSignOff'), message);
	}
	if (!about) return;
	for (const { path, text } of textsIn(about.value)) {
		if (!text.includes(TO_BE_COMPLETED)) continue;
		const message = `is ${TO_BE_COMPLETED}; a release names a person, a date or a fact`;
		yield problem(about.place(...path), message);
	}
}
