import { expect, test } from 'vitest';
import { compiledWith } from './fixture.test-data.ts';
import { bankTable } from './table.ts';

test('the table counts items by lesson, kind and depth', () => {
	const [head = '', row = '', all = '', ...rest] = bankTable(compiledWith([]).course!).split('\n');
	const cells = (line: string) => line.trim().split(/\s+/);
	expect(Object.fromEntries(cells(head).map((name, at) => [name, cells(row)[at]]))).toMatchObject({
		lesson: 'L2',
		asked: '1',
		bank: '2',
		choice: '2',
		match: '0',
		numeric: '0',
		case: '0',
		pretest: '0',
		practice: '0',
		apply: '2',
		remember: '0',
		critical: '0',
		easy: '1',
		middling: '1',
		hard: '0',
		minutes: '2'
	});
	expect(cells(all)).toEqual(['all', ...cells(row).slice(1)]);
	expect(head.length).toBe(row.length);
	expect(rest).toEqual([
		'key positions: a 2, b 0, c 0',
		'key is the longest option: 0 of 2, by chance 0.7'
	]);
});
