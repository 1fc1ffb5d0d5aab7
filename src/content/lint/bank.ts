/** Rules about all items together: B01, B03–B05, B08, B09, B13, and the variety part of Q30. */

import { isScored } from '#domain/assessment/question.ts';
import type { Catalogue, PlacedItem } from '../catalogue.ts';
import { claimsOf } from '../figures/read-figures.ts';
import { problem, type Problem } from '../problem.ts';
import type { Prose } from '../prose/analyse.ts';
import { subject } from './item.ts';
import { misconceptionsMet } from './misconceptions.ts';
import { keyPositions, longestKeys, share } from './statistics.ts';
import { normalised } from './words.ts';

const APPLIED = ['apply', 'analyse', 'evaluate'];
const APPLIED_SHARE = 0.65;
const SIMILAR = 0.8;
/** Words of a key that may not stand in a row in another question's stem. */
const GIVEAWAY = 4;

const BANK = { file: 'quiz' };

export function* bankProblems(all: Catalogue, prose: readonly Prose[]): Generator<Problem> {
	if (all.items.length === 0) return;
	const scored = all.items.filter(isScored);
	yield* objectivesTested(all, scored);
	yield* applied(scored);
	yield* keys(scored);
	yield* misconceptionsMet(all, prose);
	yield* giveaways(scored);
	yield* duplicates(all.items);
	yield* taught(scored, prose, all);
	yield* variety(all.items);
}

function* objectivesTested(all: Catalogue, scored: readonly PlacedItem[]): Generator<Problem> {
	for (const { value, place } of all.objectives.entries) {
		if (all.uncounted.has(value.lesson)) continue;
		const count = scored.filter((item) => item.value.objectives.includes(value.id)).length;
		if (count < 2) {
			yield problem(place('id'), `B01: ${count} items test "${value.id}"; write at least 2`);
		}
	}
}

function* applied(items: readonly PlacedItem[]): Generator<Problem> {
	const part = share(items, ({ value }) => APPLIED.includes(value.bloom));
	if (part < APPLIED_SHARE) {
		const percent = Math.round(part * 100);
		yield problem(
			BANK,
			`B03: ${percent} % of the items apply, analyse or evaluate; 65 % are needed`
		);
	}
}

function* keys(items: readonly PlacedItem[]): Generator<Problem> {
	const sets = items.flatMap((item) => {
		const { choices } = subject(item);
		const shuffled =
			item.value.kind === 'hotspot' ||
			(item.value.kind === 'choice' && item.value.order === 'shuffle');
		return choices?.best ? [{ options: choices.all, shuffled }] : [];
	});
	if (sets.length === 0) return;
	// Numeric and logical order leave the author no choice of place.
	const free = sets.filter(({ shuffled }) => shuffled).map(({ options }) => options);
	const { counts, uneven } = keyPositions(free);
	if (uneven) {
		const found = counts.map((count, index) => `${index + 1}: ${count}`).join(', ');
		yield problem(BANK, `B04: keys stand unevenly (${found}); spread them`, 'warning');
	}
	const { count, expected } = longestKeys(sets.map(({ options }) => options));
	if (count > expected + 0.1 * sets.length) {
		const message = `B05: in ${count} of ${sets.length} items the key is the longest option`;
		yield problem(BANK, `${message}, chance is ${expected.toFixed(1)}; shorten keys`, 'warning');
	}
}

/** The stem of one question must not answer another of the same quiz. */
function* giveaways(items: readonly PlacedItem[]): Generator<Problem> {
	for (const { value, place, lesson } of items) {
		const stem = normalised(`${value.stem} ${value.leadIn}`);
		for (const other of items) {
			if (other.lesson !== lesson || other.value.group === value.group) continue;
			const key = normalised(subject(other).choices?.best?.text ?? '').split(' ');
			const runs = key.slice(0, Math.max(0, key.length - GIVEAWAY + 1));
			const run = runs
				.map((_, at) => key.slice(at, at + GIVEAWAY).join(' '))
				.find((phrase) => stem.includes(phrase));
			if (run !== undefined) {
				const message = `B08: "${run}" gives away the key of "${other.value.id}"; reword one of them`;
				yield problem(place('stem'), message);
			}
		}
	}
}

function* duplicates(items: readonly PlacedItem[]): Generator<Problem> {
	const profiles = items.map(({ value }) => trigrams(`${value.stem} ${value.leadIn}`));
	for (const [index, { value, place }] of items.entries()) {
		const twin = items
			.slice(0, index)
			.find((_, other) => cosine(profiles[index], profiles[other]) > SIMILAR);
		if (twin) {
			const message = `B09: reads almost like "${twin.value.id}"; a sibling needs another surface`;
			yield problem(place('stem'), `${message} (${value.id})`, 'warning');
		}
	}
}

/** What is asked is taught: every claim of an item is cited in its lesson, in the prose or by a figure. */
function* taught(
	items: readonly PlacedItem[],
	prose: readonly Prose[],
	all: Catalogue
): Generator<Problem> {
	for (const { value, place, lesson } of items) {
		const written = prose.find(({ file }) => file === `lessons/${lesson}.svelte`);
		if (!written) continue;
		const figures = written.sections.flatMap((section) => section.figures);
		const cited = [
			...written.sections.flatMap(({ claims }) => claims.map(({ id }) => id)),
			...all.figures
				.filter(({ family, id }) => figures.some((one) => one.family === family && one.id === id))
				.flatMap(claimsOf)
		];
		for (const [index, claim] of value.claims.entries()) {
			if (!cited.includes(claim)) {
				const message = `B13: claim "${claim}" is asked but not taught in ${written.file}`;
				yield problem(place('claims', index), `${message}; cite it there`);
			}
		}
	}
}

function* variety(items: readonly PlacedItem[]): Generator<Problem> {
	const women = items.filter(({ value }) => /\b(woman|women|girl)\b/i.test(value.stem)).length;
	const men = items.filter(({ value }) => /\b(man|men|boy)\b/i.test(value.stem)).length;
	if (women + men >= 4 && (women === 0 || men === 0)) {
		const message = `Q30: stems name ${women} women and ${men} men; vary the people`;
		yield problem(BANK, message, 'warning');
	}
}

function trigrams(text: string): Map<string, number> {
	const plain = normalised(text);
	const counts = new Map<string, number>();
	for (let at = 0; at + 3 <= plain.length; at++) {
		const gram = plain.slice(at, at + 3);
		counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	return counts;
}

function cosine(a: Map<string, number> = new Map(), b: Map<string, number> = new Map()): number {
	const dot = [...a].reduce((sum, [gram, count]) => sum + count * (b.get(gram) ?? 0), 0);
	const norm = (grams: Map<string, number>) => Math.hypot(...grams.values());
	return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}
