import { describe, expect, test } from 'vitest';
import { isQuantity, mayShow, QUANTITIES, QUANTITY_FACTS } from './quantities.ts';
import { STANDARD } from './regimen.ts';

describe('quantities', () => {
	test.each(QUANTITIES)('%s has a label, a symbol and a badge', (quantity) => {
		const { label, symbol, badge } = QUANTITY_FACTS[quantity];
		for (const text of [label, symbol, badge]) expect(text).toMatch(/\S/);
	});

	test('numbers may be printed for plasma and occupancy only: never for a schematic curve', () => {
		const printed = QUANTITIES.filter((quantity) => QUANTITY_FACTS[quantity].numbers);
		expect(printed).toEqual(['plasma', 'occupancy']);
		for (const quantity of printed) {
			expect(QUANTITY_FACTS[quantity].provenance).not.toBe('schematic');
		}
	});

	test('what is not schematic names its sources', () => {
		for (const quantity of QUANTITIES) {
			const { provenance, sources } = QUANTITY_FACTS[quantity];
			if (provenance !== 'schematic') expect(sources.length).toBeGreaterThan(0);
		}
	});

	test('the contested stages say so beside the curve', () => {
		expect(QUANTITY_FACTS.mtorc1.badge).toContain('not confirmed in people');
		expect(QUANTITY_FACTS.spines.badge).toContain('no group change');
		expect(QUANTITY_FACTS.occupancy.badge).toContain('never measured in people');
		expect(QUANTITY_FACTS.response.badge).toContain('control groups respond too');
	});

	test('only the response index depends on the regimen', () => {
		const oral = { ...STANDARD, route: 'oral' } as const;
		expect(QUANTITIES.filter((quantity) => !mayShow(quantity, oral))).toEqual(['response']);
		expect(QUANTITIES.filter((quantity) => !mayShow(quantity, STANDARD))).toEqual([]);
	});

	test('isQuantity knows its names and no inherited ones', () => {
		expect(['plasma', 'Plasma', 'toString', ''].map(isQuantity)).toEqual([
			true,
			false,
			false,
			false
		]);
	});
});
