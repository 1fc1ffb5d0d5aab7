import { expect, test } from 'vitest';
import { dataFile } from './data-file.ts';

const FILE = dataFile(
	'quiz/x.yaml',
	'lesson: a\nitems:\n  - id: one\n    options:\n      - text: |\n          long\n        id: a\n'
);

test.each([
	[['lesson'], { key: 'lesson', line: 1 }],
	[['items', 0], { key: 'items[0]', line: 3 }],
	[['items', 0, 'options', 0, 'id'], { key: 'items[0].options[0].id', line: 7 }],
	[['items', 0, 'absent'], { key: 'items[0].absent', line: 3 }],
	[['items', 7, 'id'], { key: 'items[7].id', line: 2 }]
] as const)('%j has its line; what is missing has the line of what holds it', (path, place) => {
	expect(FILE.place(path)).toEqual({ file: 'quiz/x.yaml', ...place });
});

test('JSON keeps its lines, tabs and all', () => {
	const file = dataFile('x.json', '[\n\t{\n\t\t"id": "a"\n\t}\n]\n');
	expect(file.data).toEqual([{ id: 'a' }]);
	expect(file.place([0, 'id']).line).toBe(3);
});

test('dates and versions stay texts', () => {
	expect(dataFile('x.yaml', 'a: 2027-11-24\nb: 0.1.0\nc: no').data).toEqual({
		a: '2027-11-24',
		b: '0.1.0',
		c: 'no'
	});
});
