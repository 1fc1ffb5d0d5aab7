/** Rules for rows matched to columns: Q01, Q02, Q13, Q16, Q20. */

import { error, warning, type Rule } from './item.ts';
import { distinctTexts } from './options.ts';

const ROWS = { least: 2, most: 8 };
/** Two columns make every row a true-or-false question. */
const COLUMNS = { least: 3, most: 10 };

/** A closed list shows about as many characters of what was chosen. */
const COLUMN_LENGTH = 40;

export const hasRowsAndColumns: Rule = function* ({ item }) {
	if (item.kind !== 'match') return;
	for (const [key, { least, most }] of [
		['rows', ROWS],
		['columns', COLUMNS]
	] as const) {
		const { length } = item[key];
		if (length < least) {
			yield error('Q02', [key], `has ${length} ${key}; give ${least} to ${most}`);
		} else if (length > most) {
			yield warning('Q02', [key], `has ${length} ${key}; ${most} are enough`);
		}
	}
};

export const hasKeysAmongColumns: Rule = function* ({ item }) {
	if (item.kind !== 'match') return;
	const letters = item.columns.map(({ id }) => id);
	for (const [index, { key }] of item.rows.entries()) {
		if (!letters.includes(key)) {
			const message = `there is no column "${key}"; name one of ${letters.join(', ')}`;
			yield error('Q01', ['rows', index, 'key'], message);
		}
	}
};

export const hasDistinctRowsAndColumns: Rule = function* ({ item }) {
	if (item.kind !== 'match') return;
	yield* distinctTexts('rows', 'row', item.rows);
	yield* distinctTexts('columns', 'column', item.columns);
};

/** Rows that pair off with all columns are solved by elimination; rows with one key need no telling apart. */
export const needsDiscrimination: Rule = function* ({ item }) {
	if (item.kind !== 'match') return;
	const keys = new Set(item.rows.map(({ key }) => key));
	if (item.rows.length > 1 && keys.size === 1) {
		yield error('Q13', ['rows'], 'all have the same key; let the rows differ');
	} else if (keys.size === item.columns.length && keys.size === item.rows.length) {
		const message = 'pair off with the rows, so that the last follows from the rest; add a column';
		yield warning('Q13', ['columns'], message);
	}
};

export const hasShortColumns: Rule = function* ({ item }) {
	if (item.kind !== 'match') return;
	for (const [index, { text }] of item.columns.entries()) {
		if (text.length > COLUMN_LENGTH) {
			const message = `has ${text.length} characters; ${COLUMN_LENGTH} can be read in a closed list`;
			yield warning('Q20', ['columns', index, 'text'], message);
		}
	}
};

export const MATCH: readonly Rule[] = [
	hasRowsAndColumns,
	hasKeysAmongColumns,
	hasDistinctRowsAndColumns,
	needsDiscrimination,
	hasShortColumns
];
