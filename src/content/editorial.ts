/** The house style over every text: abbreviations, spelling, brands, long sentences, vague and promotional words. */

import type { Catalogue } from './catalogue.ts';
import { placedTexts, type PlacedText } from './editorial/texts.ts';
import {
	ACCREDITATION,
	ALLOWED_BRANDS,
	BRANDS,
	COMMON_ABBREVIATIONS,
	PROMOTIONAL,
	US_SPELLINGS,
	VAGUE
} from './editorial/vocabulary.ts';
import { sentences, words } from './lint/words.ts';
import { problem, type Problem } from './problem.ts';
import type { Prose } from './prose/analyse.ts';

const SENTENCE_MOST = 30;

export function* editorial(all: Catalogue, prose: readonly Prose[]): Generator<Problem> {
	const glossary = all.glossary.entries.flatMap(({ value }) => [value.term, ...value.also]);
	const explained = new Set([...COMMON_ABBREVIATIONS, ...glossary.flatMap(abbreviations)]);
	const granted = (all.about?.value.accreditation.length ?? 0) > 0;
	for (const text of placedTexts(all, prose)) {
		yield* abbreviationsExplained(text, explained);
		yield* britishSpelling(text);
		yield* neutrality(text);
		yield* ranges(text);
		if (!granted) yield* accreditation(text);
		if (text.kind !== 'wrong') yield* style(text);
	}
}

/** NMDA, GluN2, TrkB, mTORC1, eEF2K: two capitals in one word. */
export function abbreviations(text: string): string[] {
	return text.match(/(?<![\p{L}\p{N}])\p{L}*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
}

function* abbreviationsExplained(
	{ text, place }: PlacedText,
	explained: ReadonlySet<string>
): Generator<Problem> {
	for (const found of new Set(abbreviations(text))) {
		const singular = found.replace(/s$/, '');
		// "magnetic resonance spectroscopy (MRS)" explains itself.
		if (explained.has(found) || explained.has(singular) || text.includes(`(${found})`)) continue;
		yield problem(place, `Q22: "${found}" is in no glossary entry; add it to term or also`);
	}
}

function* britishSpelling({ text, place }: PlacedText): Generator<Problem> {
	for (const [us, british] of US_SPELLINGS) {
		const found = us.exec(text)?.[0];
		if (found !== undefined) {
			yield problem(place, `Q24: "${found}" is US spelling; write ${british}`, 'warning');
		}
	}
}

function* neutrality({ text, place }: PlacedText): Generator<Problem> {
	for (const [brand] of text.matchAll(BRANDS)) {
		if (ALLOWED_BRANDS.includes(brand)) continue;
		yield problem(
			place,
			`Q23: "${brand}" is a brand; use the generic name or the type of provider`
		);
	}
}

/** Nothing claims an accreditation that `lessons/about.yaml` does not hold. */
function* accreditation({ text, place }: PlacedText): Generator<Problem> {
	const found = ACCREDITATION.exec(text)?.[0];
	if (found !== undefined) {
		yield problem(
			place,
			`"${found}" claims an accreditation; say what the course is designed to meet`
		);
	}
}

/** A line may break behind a dash, and a screen reader says little of it. */
function* ranges({ text, place }: PlacedText): Generator<Problem> {
	const found = /\d%?–\d/.exec(text)?.[0];
	if (found !== undefined) {
		yield problem(
			place,
			`"${found}" is a range; write it with "to", and years as 2023/24`,
			'warning'
		);
	}
}

function* style({ text, place }: PlacedText): Generator<Problem> {
	for (const sentence of sentences(text)) {
		const count = words(sentence).length;
		if (count > SENTENCE_MOST) {
			const begin = sentence.split(' ').slice(0, 4).join(' ');
			const message = `"${begin} …" has ${count} words; split sentences over ${SENTENCE_MOST}`;
			yield problem(place, message, 'warning');
		}
	}
	const vague = VAGUE.exec(text)?.[0];
	if (vague !== undefined) {
		yield problem(place, `"${vague}" is vague; say how many or how often`, 'warning');
	}
	const promotional = PROMOTIONAL.exec(text)?.[0];
	if (promotional !== undefined) {
		yield problem(place, `"${promotional}" promotes; say what was found`, 'warning');
	}
}
