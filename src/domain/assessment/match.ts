/** Match every row to one column of a shared list: classifying, and extended matching. */

import type { Interaction, ItemBase, QuestionKind } from './question.ts';

/** What a row can be matched to. One column may serve several rows, or none. */
export interface Column {
	/** One letter, stable for ever: it is the answer that is kept and reported. */
	id: string;
	text: string;
}

export interface Row {
	/** One letter, stable for ever: SCORM 1.2 allows one character. */
	id: string;
	text: string;
	/** Letter of the right column. */
	key: string;
	/** Why that column, and why not its neighbours: 8 to 60 words. */
	rationale: string;
	/** The error behind a likely wrong column: key into the misconceptions. */
	misconception?: string;
	moment?: string;
	refs?: string[];
}

export interface Match extends ItemBase {
	kind: 'match';
	/** Drawn by the attempt's seed. */
	rows: Row[];
	/** As authored: a list to look things up in keeps its order. */
	columns: Column[];
}

/** A row with the two columns that matter after an answer. */
export interface MatchedRow {
	row: Row;
	own: Column;
	best: Column;
	right: boolean;
}

/** @throws RangeError when the item has no such column (content is checked, responses are legal) */
function columnOf(item: Match, id: string): Column {
	const column = item.columns.find((one) => one.id === id);
	if (!column) throw new RangeError(`${item.id}: there is no column "${id}"`);
	return column;
}

/** The rows as answered, in the order of the item. @param response legal */
export function matchedRows(item: Match, response: string): MatchedRow[] {
	return item.rows.map((row, index) => {
		const own = columnOf(item, response.charAt(index));
		return { row, own, best: columnOf(item, row.key), right: own.id === row.key };
	});
}

function pairs(item: Match, response: string): [row: string, column: string][] {
	return item.rows.map((row, index) => [row.id, response.charAt(index)]);
}

function best(item: Match): string {
	return item.rows.map((row) => columnOf(item, row.key).id).join('');
}

/** A response is the columns' letters in the order of `rows`; every row is answered. */
export const match: QuestionKind<Match> = {
	legal(item, response) {
		const letters = [...response];
		return (
			letters.length === item.rows.length &&
			letters.every((letter) => item.columns.some((column) => column.id === letter))
		);
	},
	mark(item, response) {
		const rows = matchedRows(item, response);
		return rows.filter(({ right }) => right).length / rows.length;
	},
	interaction(item, response): Interaction {
		return {
			type: 'matching',
			response: pairs(item, response),
			correct: pairs(item, best(item))
		};
	},
	words(item, response) {
		return matchedRows(item, response)
			.map(({ row, own }) => `${row.text}: ${own.text}`)
			.join('; ');
	},
	best
};
