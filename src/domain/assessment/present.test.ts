import { expect, test } from 'vitest';
import { makeItem } from '../course/fixture.test-data.ts';
import type { Choice } from './choice.ts';
import type { Hotspot } from './hotspot.ts';
import type { Match } from './match.ts';
import type { Order } from './order.ts';
import { cardsShown, optionsShown, regionsShown, rowsShown } from './present.ts';

const choice = makeItem('choice', 'pick', 'lesson', 'group') as Choice;
const hotspot = makeItem('hotspot', 'place', 'lesson', 'group') as Hotspot;
const order = makeItem('order', 'sort', 'lesson', 'group') as Order;
const match = makeItem('match', 'assign', 'lesson', 'group') as Match;
const letters = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

test('options keep their order for a learner and attempt, and change between attempts', () => {
	const first = letters(optionsShown(choice, { seed: 7, attempt: 1 }));
	expect(letters(optionsShown(choice, { seed: 7, attempt: 1 }))).toBe(first);
	const others = [2, 3, 4, 5, 6].map((attempt) =>
		letters(optionsShown(choice, { seed: 7, attempt }))
	);
	expect(new Set(others).size).toBeGreaterThan(1);
	expect([...first].sort().join('')).toBe('abcde');
});

test.each(['numeric', 'logical'] as const)('options in %s order are never shuffled', (kept) => {
	for (let seed = 0; seed < 50; seed++) {
		expect(letters(optionsShown({ ...choice, order: kept }, { seed, attempt: 1 }))).toBe('abcde');
	}
});

test('every option comes first about equally often', () => {
	const counts = new Map<string, number>();
	for (let seed = 0; seed < 2000; seed++) {
		const id = optionsShown(choice, { seed, attempt: 1 })[0]!.id;
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(100);
	expect(counts.size).toBe(5);
});

test('regions are shuffled with their places', () => {
	const shown = regionsShown(hotspot, { seed: 3, attempt: 1 });
	expect(letters(shown).split('').sort().join('')).toBe('abcde');
	expect(shown.every((region) => region.at.x === 10)).toBe(true);
});

test('rows are shuffled anew in every attempt', () => {
	const shown = [1, 2, 3, 4, 5, 6].map((attempt) =>
		letters(rowsShown(match, { seed: 7, attempt }))
	);
	expect(new Set(shown).size).toBeGreaterThan(1);
	expect(shown[0]!.split('').sort().join('')).toBe('pqr');
	expect(letters(rowsShown(match, { seed: 7, attempt: 1 }))).toBe(shown[0]);
});

test('cards never lie in the right order at first', () => {
	const three: Order = { ...order, cards: order.cards.slice(0, 3) };
	for (let seed = 0; seed < 500; seed++) {
		const shown = letters(cardsShown(three, { seed, attempt: 1 }));
		expect(shown).not.toBe('abc');
		expect([...shown].sort().join('')).toBe('abc');
	}
});
