import { expect, test } from 'vitest';
import { makeItem } from '../course/fixture.test-data.ts';
import { match, matchedRows, type Match } from './match.ts';

/** Rows p, q, r; columns a to e; right is "cab". */
const item = makeItem('match', 'assign', 'lesson', 'group') as Match;

test.each([
	['cab', 1],
	['caa', 2 / 3],
	['bbb', 1 / 3],
	['abc', 0]
])('the mark of %s is its share of right rows', (response, mark) => {
	expect(match.legal(item, response)).toBe(true);
	expect(match.mark(item, response)).toBe(mark);
});

test.each(['ca', 'cabb', 'ca-', 'caf', 'CAB', 'pqr'])(
	'%s is refused: every row has one letter of a column',
	(response) => {
		expect(match.legal(item, response)).toBe(false);
	}
);

test('one column may serve every row', () => {
	expect(match.legal(item, 'ddd')).toBe(true);
});

test('rows and columns are paired for the LMS, whatever the order of the letters', () => {
	expect(match.interaction(item, 'bab')).toEqual({
		type: 'matching',
		response: [
			['p', 'b'],
			['q', 'a'],
			['r', 'b']
		],
		correct: [
			['p', 'c'],
			['q', 'a'],
			['r', 'b']
		]
	});
});

test('every row tells its own and its best column', () => {
	const rows = matchedRows(item, 'bab');
	expect(rows.map(({ own, best, right }) => [own.id, best.id, right])).toEqual([
		['b', 'c', false],
		['a', 'a', true],
		['b', 'b', true]
	]);
	expect(match.words(item, 'bab')).toBe('Row p: Column b; Row q: Column a; Row r: Column b');
});

test('a key without a column is refused loudly, not marked silently', () => {
	const rows = item.rows.map((row) => ({ ...row, key: 'z' }));
	expect(() => match.best({ ...item, rows })).toThrow(RangeError);
	expect(() => match.mark({ ...item, rows }, 'cab')).toThrow(RangeError);
});
