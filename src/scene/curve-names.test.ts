import { expect, test } from 'vitest';
import { noise } from '#domain/random.ts';
import { halfOf, NAME, placed, type Named } from './curve-names.ts';

const TEXTS = ['plasma', 'early effect', 'spines', 'responders', 'kept run', 'SSRI, schematic'];
const LEFT = 40;
const RIGHT = 300;

test('names keep apart and inside, wherever the tops of their curves are', () => {
	for (let round = 0; round < 200; round++) {
		const names = TEXTS.map((text, i): Named => {
			const top = {
				x: LEFT + (RIGHT - LEFT) * noise(i, round),
				y: 120 + 100 * noise(i, round + 500)
			};
			return { text, top, fill: '' };
		});
		const all = placed(names, LEFT, RIGHT);
		all.forEach((name, i) => {
			expect(name.x - halfOf(name.text)).toBeGreaterThanOrEqual(LEFT);
			expect(name.x + halfOf(name.text)).toBeLessThanOrEqual(RIGHT);
			for (const other of all.slice(i + 1)) {
				const apart =
					Math.abs(name.y - other.y) >= NAME ||
					Math.abs(name.x - other.x) >= halfOf(name.text) + halfOf(other.text);
				expect(apart, `${name.text}, ${other.text}, ${round}`).toBe(true);
			}
		});
	}
});
