import { describe, expect, it } from 'vitest';
import { scene } from './scene.ts';

describe('the legend of the curves', () => {
	it.each([
		[['plasma', 'spines'], ['Solid line: plasma level']],
		[
			['plasma', 'occupancy'],
			['Solid lines: plasma level', 'channels blocked, modelled from rat data']
		],
		[['occupancy'], ['Solid line: channels blocked']]
	])('names what is drawn solid of %s', (curves, said) => {
		for (const words of said) expect(scene.curvesNote({ curves })).toContain(words);
	});

	it('names no line that is not drawn', () => {
		const bare = scene.curvesNote({ curves: ['spines'] });
		expect(bare).not.toMatch(/Solid|grey|Upright/);
		const whole = scene.curvesNote({ curves: ['spines'], kept: true, now: true });
		expect(whole).toMatch(/Dashed.*grey.*Upright/);
	});
});
