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
		'choice' | 'hotspot' | 'order' | 'chart' | 'match' | 'numeric' | 'judgement' | 'curve' | 'case';
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

/** What has to be chosen, in words or as a number; for a judgement, a case or a drawing anything will do. */
export interface Wanted {
	/** Text of an option. */
	option?: string;
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
	return {};
}
