import { expect, test } from 'vitest';
import { canMove, laidOut, moved, type Laid, type SessionCard } from './session-plan.ts';

const laid = (text: string): Laid[] =>
	text.split(' ').map((word) => {
		const phases = { b: 'before', d: 'during', a: 'after' } as const;
		return { id: word.slice(1), phase: phases[word[0] as 'b' | 'd' | 'a'] };
	});
const spelled = (cards: readonly Laid[]): string =>
	cards.map(({ id, phase }) => phase[0] + id).join(' ');

test('cards lie phase by phase at first', () => {
	const cards = [
		{ id: '1', start: 'after' },
		{ id: '2', start: 'before' },
		{ id: '3', start: 'after' }
	] as SessionCard[];
	expect(spelled(laidOut({ cards }))).toBe('b2 a1 a3');
});

test.each([
	['within a phase it passes its neighbour', '2', -1, 'b2 b1 d3 a4'],
	['at the border it changes its phase and keeps its place', '2', 1, 'b1 d2 d3 a4'],
	['so upwards', '4', -1, 'b1 b2 d3 d4'],
	['the only card of a phase leaves it empty', '3', 1, 'b1 b2 a3 a4'],
	['the first stays', '1', -1, 'b1 b2 d3 a4'],
	['the last stays', '4', 1, 'b1 b2 d3 a4']
] as const)('%s', (_name, id, by, after) => {
	const before = laid('b1 b2 d3 a4');
	expect(spelled(moved(before, id, by))).toBe(after);
	expect(canMove(before, id, by)).toBe(after !== 'b1 b2 d3 a4');
});

test('into an empty phase a card goes step by step', () => {
	expect(spelled(moved(laid('b1 a2'), '1', 1))).toBe('d1 a2');
	expect(spelled(moved(laid('b1 a2'), '2', -1))).toBe('b1 d2');
});
