import { expect, test } from 'vitest';
import { hrefOf, placeOf } from './route.ts';

test('an address names the place it was made from, with its extras', () => {
	const place = { page: 'mechanism', section: 'quiz' };
	const extras = {
		moment: 'l2-24h',
		state: '1_iv_0.5_40_circuit_direct_a',
		question: 'l2-order-1'
	};
	expect(placeOf(hrefOf(place, extras))).toEqual({ place, extras });
	expect(placeOf(hrefOf({ page: 'home' }))).toEqual({ place: { page: 'home' }, extras: {} });
});

test('a foreign or broken address is no place', () => {
	for (const hash of ['', '#', '#top', '#/%E0%A4%A', '#/a/b/c'])
		expect(placeOf(hash)).toBeUndefined();
});
