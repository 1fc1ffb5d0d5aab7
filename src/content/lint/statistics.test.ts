import { expect, test } from 'vitest';
import { keyPositions, longestKeys, type OptionSet } from './statistics.ts';

/** Four options with the key at a place. */
const set = (key: number, text = 'same'): OptionSet =>
	[...'abcd'].map((id, place) => ({
		id,
		text: place === key ? text : 'same',
		correct: place === key,
		rationale: ''
	}));

test('keys are uneven when chance would do so less than once in twenty banks', () => {
	const twelve = (places: number[]) => keyPositions(places.map((place) => set(place)));
	expect(twelve([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3])).toEqual({
		counts: [3, 3, 3, 3],
		uneven: false
	});
	expect(twelve([0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3]).uneven).toBe(false);
	expect(twelve([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3])).toEqual({
		counts: [8, 2, 1, 1],
		uneven: true
	});
});

test('the key is the longest only when no other option is as long', () => {
	expect(longestKeys([set(0), set(1, 'longer'), set(2, 'short')])).toEqual({
		count: 2,
		expected: 0.75
	});
	expect(longestKeys([set(1, 'tiny')]).count).toBe(0);
});
