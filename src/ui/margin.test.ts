import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stacked } from './margin.ts';

describe('notes in the margin', () => {
	it('stand where they belong when there is room', () => {
		const notes = [
			{ at: 10, height: 40 },
			{ at: 200, height: 60 }
		];
		expect(stacked(notes, 8, 500)).toEqual([10, 200]);
	});

	it('slide down for the note before', () => {
		const notes = [
			{ at: 10, height: 40 },
			{ at: 10, height: 40 },
			{ at: 30, height: 40 }
		];
		expect(stacked(notes, 8, 500)).toEqual([10, 58, 106]);
	});

	it('slide up for the end of the text', () => {
		const notes = [
			{ at: 300, height: 80 },
			{ at: 380, height: 80 }
		];
		expect(stacked(notes, 8, 400)).toEqual([232, 320]);
	});

	it('go on below the text when all together are longer', () => {
		const notes = Array.from({ length: 4 }, (_, i) => ({ at: i * 10, height: 50 }));
		expect(stacked(notes, 8, 100)).toEqual([0, 58, 116, 174]);
	});

	it('never lie upon each other, nor outside a text that is long enough', () => {
		const note = fc.record({ at: fc.nat(900), height: fc.integer({ min: 1, max: 120 }) });
		fc.assert(
			fc.property(fc.array(note, { maxLength: 9 }), (some) => {
				const notes = [...some].sort((a, b) => a.at - b.at);
				const tops = stacked(notes, 6, 1200);
				tops.forEach((top, i) => {
					const { height } = notes[i]!;
					expect(top).toBeGreaterThanOrEqual(0);
					expect(top + height).toBeLessThanOrEqual((tops[i + 1] ?? 1206) - 6);
				});
			}),
			{ seed: 5 }
		);
	});

	it('are nothing where nothing is cited', () => {
		expect(stacked([], 6, 100)).toEqual([]);
	});
});
