import { expect, test } from 'vitest';
import {
	chosenFrom,
	evaluated,
	noteField,
	reflectionField,
	SHAPES,
	toggled,
	withEvaluated,
	type Part,
	type Shape,
	sentMark,
	sentState
} from './fields.ts';

const known = ['count-trials', 'safety-plan', 'ask-bladder'];

test('commitments are kept by their ids; ids of another version are passed over', () => {
	expect(chosenFrom('ask-bladder old-one count-trials', known)).toEqual([
		'count-trials',
		'ask-bladder'
	]);
	expect(chosenFrom(undefined, known)).toEqual([]);
	expect(toggled('count-trials', known, 'ask-bladder')).toBe('count-trials ask-bladder');
	expect(toggled('count-trials ask-bladder', known, 'count-trials')).toBe('ask-bladder');
});

test('an evaluation keeps one choice a question', () => {
	const text = withEvaluated(withEvaluated(undefined, 'relevance', 'a'), 'access', 'c');
	const again = withEvaluated(text, 'relevance', 'd');
	expect(evaluated(again, 'relevance')).toBe('d');
	expect(evaluated(again, 'access')).toBe('c');
	expect(evaluated(again, 'relev')).toBeUndefined();
	expect(withEvaluated('access.c', 'acc', 'a')).toBe('access.c acc.a');
	expect(evaluated(again, 'balance')).toBeUndefined();
	expect(evaluated(undefined, 'balance')).toBeUndefined();
});

test('every field is a name that the progress takes, and no two parts of a shape share one', () => {
	for (const [shape, parts] of Object.entries(SHAPES)) {
		const fields = parts.map((part: Part) => reflectionField(shape as Shape, part));
		expect(new Set(fields).size).toBe(parts.length);
		for (const field of fields) expect(field).toMatch(/^[a-z0-9-]{1,40}$/);
	}
	expect(noteField('where-it-fits', 'a'.repeat(40))).toMatch(/^[a-z0-9-]{40}$/);
});

test('what was sent is remembered by its day, and a later change shows', () => {
	const mark = sentMark('Balanced? Yes.', 20_787);
	expect(mark.length).toBeLessThan(20);
	expect(sentState(mark, 'Balanced? Yes.')).toEqual({ day: 20_787, changed: false });
	expect(sentState(mark, 'Balanced? No.')).toEqual({ day: 20_787, changed: true });
	expect(sentState(undefined, 'Balanced? Yes.')).toBeUndefined();
	expect(sentState('nonsense', 'Balanced? Yes.')).toBeUndefined();
});
