/** What the quiz files say: every question with its key, and which of them stands on the screen. */

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import { parse } from 'yaml';

interface Text {
	id: string;
	text: string;
}
/** `to` names the next decision; the last choice has none. */
interface Choice extends Text {
	to?: string;
	quality: 'best' | 'acceptable' | 'harm';
}
/** A question with its key, as far as a learner who knows everything needs it. */
export interface Keyed {
	id: string;
	lesson: string;
	kind:
		| 'choice'
		| 'hotspot'
		| 'order'
		| 'chart'
		| 'match'
		| 'numeric'
		| 'judgement'
		| 'curve'
		| 'case';
	leadIn: string;
	stem: string;
	options?: (Text & { correct: boolean })[];
	regions?: (Text & { correct: boolean })[];
	cards?: Text[];
	rows?: (Text & { key: string })[];
	columns?: Text[];
	answer?: number;
	tolerance?: number | { abs?: number; pct?: number };
	judgement?: { value: number };
	series?: { expected: number[] }[];
	nodes?: { id: string; title: string; choices: Choice[] }[];
}

const QUIZ = join(resolve(import.meta.dirname, '..', '..'), 'quiz');
const ITEMS = readdirSync(QUIZ)
	.map(
		(name) =>
			parse(readFileSync(join(QUIZ, name), 'utf8')) as { lesson?: string; items?: Keyed[] } | null
	)
	.flatMap((file) =>
		(Array.isArray(file?.items) ? file.items : []).map((item) => ({
			...item,
			lesson: item.lesson ?? file?.lesson ?? ''
		}))
	);

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The question that an article on the screen asks, answered or not. */
export async function questionIn(article: Locator): Promise<Keyed> {
	const { leadIn, text } = await article.evaluate((element) => ({
		leadIn: element.querySelector('legend, .lead-in')?.textContent ?? '',
		text: element.textContent
	}));
	const shown = plain(text);
	const fitting = ITEMS.filter(
		(item) =>
			plain(leadIn) === plain(item.leadIn) &&
			shown.includes(plain(item.stem.split(/\n\s*\n/)[0] ?? '').slice(0, 60))
	);
	const found = fitting[0];
	if (fitting.length !== 1 || !found) throw new Error(`${fitting.length} items ask: ${leadIn}`);
	return found;
}

/** What the feedback is headed by after an answer that is right, or the best, or after one that is neither. */
export function verdictOf({ kind }: Keyed, right: boolean): RegExp {
	switch (kind) {
		case 'judgement':
			return /^One author’s view$/;
		case 'curve':
			return /^Your curve beside the expected one$/;
		case 'case':
			return right ? /^Best choices: (\d+) of \1\.$/ : /^Best choices: 0 of \d+/;
		default:
			return right ? /^Right\.$/ : /^(Not right|Partly right)\.$/;
	}
}

/** The best choice of a case at the decision so headed, or one that is not; `last` when no decision follows it. */
export function choiceAt(
	item: Keyed,
	heading: string,
	right: boolean
): { text: string; last: boolean } {
	const title = plain(heading).replace(/^Decision \d+: /, '');
	const node = (item.nodes ?? []).find((each) => plain(each.title) === title);
	const choice = node?.choices.find(({ quality }) => (quality === 'best') === right);
	if (!choice) throw new Error(`${item.id}: no such choice at "${title}"`);
	return { text: plain(choice.text), last: choice.to === undefined };
}

/** Place of the author's view among the five of a judgement, or of one far from it. */
export function viewOf({ judgement }: Keyed, right: boolean): number {
	const value = judgement?.value ?? 0;
	return (right ? value : value > 0 ? -2 : 2) + 2;
}

/** Height of each point of a curve, 0 to 9: as expected, or upside down. */
export function heightsOf({ series = [] }: Keyed, right: boolean): number[] {
	const expected = series.flatMap((one) => one.expected);
	return expected.map((value) => Math.round((value * 9) / 100)).map((n) => (right ? n : 9 - n));
}

/** What has to be chosen, in words or as a number. A case is walked decision by decision, each an `option`. */
export interface Wanted {
	/** Text of an option. */
	option?: string;
	/** Place of an option. */
	place?: number;
	/** Height of each point. */
	heights?: number[];
	/** Texts of the cards, first on top. */
	order?: string[];
	/** Text of the column for the text of each row. */
	rows?: [row: string, column: string][];
	number?: number;
}

export function wantedFor(item: Keyed, right: boolean): Wanted {
	const option = [...(item.options ?? []), ...(item.regions ?? [])].find(
		({ correct }) => correct === right
	);
	if (option) return { option: plain(option.text) };
	if (item.cards) {
		const order = item.cards.map(({ text }) => plain(text));
		return { order: right ? order : order.reverse() };
	}
	if (item.rows) {
		const columns = item.columns ?? [];
		return {
			rows: item.rows.map(({ text, key }) => [
				plain(text),
				plain(columns.find(({ id }) => (id === key) === right)?.text ?? '')
			])
		};
	}
	if (item.answer !== undefined) {
		if (right) return { number: item.answer };
		// A chart has no value far from both ends; a number may be anything.
		return { number: item.kind === 'chart' && item.answer > 1000 ? 0 : 99_000 };
	}
	if (item.judgement) return { place: viewOf(item, right) };
	if (item.series) return { heights: heightsOf(item, right) };
	throw new Error(`${item.id} has no answer of one step`);
}
