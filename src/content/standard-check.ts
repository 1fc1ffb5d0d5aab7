/** The cut of the course: the provisional one of its outline, or the experts' as soon as their ratings are complete. */

import { isScored } from '#domain/assessment/question.ts';
import { RATERS, standardOf, type Standard } from '#domain/assessment/standard.ts';
import type { Catalogue } from './catalogue.ts';
import { problem, type Problem } from './problem.ts';

/** @param provisional share of the points, 0 to 1 */
export function standard(all: Catalogue, provisional: number): Standard {
	return standardOf(scoredIds(all), all.ratings?.value ?? [], provisional);
}

/** Ratings of nothing, ratings given twice, and what is missing before they count. */
export function* ratingProblems(all: Catalogue): Generator<Problem> {
	const { ratings } = all;
	if (!ratings) return;
	const scored = scoredIds(all);
	for (const [index, { item, rater, date }] of ratings.value.entries()) {
		if (!scored.includes(item)) {
			yield problem(ratings.place(index, 'item'), `there is no scored item "${item}"; remove it`);
		}
		const earlier = ratings.value.slice(0, index);
		if (
			earlier.some((other) => other.item === item && other.rater === rater && other.date === date)
		) {
			const message = `"${rater}" rates "${item}" twice on ${date}; keep one`;
			yield problem(ratings.place(index), message);
		}
	}
	const { unrated } = standardOf(scored, ratings.value, 0);
	if (unrated.length > 0) {
		const [first = ''] = unrated;
		const message = `${unrated.length} of ${scored.length} items lack ${RATERS} raters ("${first}" is the first)`;
		yield problem(ratings.place(), `${message}; the cut stays provisional until then`, 'warning');
	}
}

function scoredIds(all: Catalogue): string[] {
	return all.items.filter(isScored).map(({ value }) => value.id);
}
