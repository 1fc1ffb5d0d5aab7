import { expect, test } from 'vitest';
import { makeItem } from '../course/fixture.test-data.ts';
import { isUnderWay, longestWay, MOST_DECISIONS, walk, type Case } from './case.ts';
import { bestOf, interactionOf, isDraft, isLegal, markOf, wordsOf } from './question.ts';

const item = makeItem('case', 'case-1', 'lesson', 'group') as Case;

test.each([
	['cd', true],
	['ad', true],
	['b', true],
	['ae', true],
	['', false],
	['c', false],
	['bd', false],
	['cdd', false],
	['d', false],
	['cx', false]
])('%j is a whole way: %s', (path, whole) => {
	expect(isLegal(item, path)).toBe(whole);
});

test('a way begun can be kept as a draft, and an impossible one cannot', () => {
	expect(isDraft(item, 'c')).toBe(true);
	expect(isDraft(item, 'cd')).toBe(true);
	expect(isDraft(item, 'x')).toBe(false);
	expect(isDraft(item, 'd')).toBe(false);
	expect(isDraft(item, '')).toBe(false);
	expect(isUnderWay(item, '')).toBe(true);
	expect(isUnderWay(item, 'cd')).toBe(false);
});

test.each([
	['cd', 1],
	['ad', 0.75],
	['ae', 0.25],
	['b', 0],
	['ce', 0.5]
])('the mark of %s is the mean of its decisions, %d', (path, mark) => {
	expect(markOf(item, path)).toBe(mark);
});

test('its best way takes the best choice at every node, and both ways go to the LMS step by step', () => {
	expect(bestOf(item)).toBe('cd');
	expect(interactionOf(item, 'ae')).toEqual({
		type: 'performance',
		response: [
			['a', 'a'],
			['b', 'e']
		],
		correct: [
			['a', 'c'],
			['b', 'd']
		]
	});
	expect(wordsOf(item, 'b')).toBe('1. First: Do b');
});

test('a way in circles ends at the most decisions, whoever walks it', () => {
	const nodes = item.nodes.map((node) => ({
		...node,
		choices: node.choices.map((choice) => ({ ...choice, to: 'a' }))
	}));
	const round = { ...item, nodes };
	const longest = 'c'.repeat(MOST_DECISIONS);
	expect(longestWay(round)).toBe(MOST_DECISIONS);
	expect(walk(round, longest).possible).toBe(true);
	expect(walk(round, `${longest}c`).possible).toBe(false);
	expect(isUnderWay(round, longest)).toBe(false);
	expect(bestOf(round)).toHaveLength(MOST_DECISIONS);
	expect(longestWay(item)).toBe(2);
});
