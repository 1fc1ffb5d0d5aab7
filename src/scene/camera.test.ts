import { describe, expect, it } from 'vitest';
import { cameraAt, MOVE, type Place } from './camera.ts';
import { EVENTS, storyAt, timeAt } from './story.ts';

const place: Place = { box: [0, 0, 960, 720], focus: { x: 300, y: 500 } };
const at = (s: number) => cameraAt(s, () => place);
const fit = 'translate(0 0) scale(1)';
const full = { x: 0, y: 0, zoom: 1 };

describe('the camera', () => {
	const dive = storyAt(20).s - MOVE;
	const retreat = storyAt(40).s - MOVE;

	it('rests, one stage filling the window, wherever the tour stops', () => {
		for (const event of EVENTS) {
			expect(at(storyAt(event).s)).toEqual([
				{ stage: expect.any(String) as string, fit, opacity: 1 }
			]);
		}
	});

	it('starts a dive from the full outer stage and ends at the full inner one', () => {
		const [outer] = at(dive + 1e-6);
		expect(outer).toEqual({ stage: 'circuit', fit, moved: full, opacity: 1, t: timeAt(dive) });
		const inner = at(dive + MOVE - 1e-6).at(-1);
		expect(inner).toMatchObject({ stage: 'receptor', fit, moved: full, opacity: 1, t: 20 });
		expect(inner?.lens).toBeGreaterThan(Math.hypot(960, 720) / 2);
	});

	it('dives to the place where the inner stage lies, if that is not the usual focus', () => {
		const there = (x: number): Place => ({ ...place, focusOn: { receptor: { x, y: 100 } } });
		const inner = (x: number) => cameraAt(dive + MOVE / 2, () => there(x)).at(-1);
		expect(inner(700)).not.toEqual(inner(200));
		expect(
			cameraAt(dive + MOVE / 2, () => ({ ...place, focusOn: { spine: { x: 9, y: 9 } } }))
		).toEqual(at(dive + MOVE / 2));
	});

	it('draws back along the way it came', () => {
		const ways = (s: number) => at(s).map(({ stage, moved }) => ({ stage, moved }));
		expect(ways(retreat + MOVE * 0.3)).toEqual(ways(dive + MOVE * 0.7));
	});

	it('stays when the next shot is on the same stage', () => {
		expect(at(storyAt(30).s - 0.1)).toHaveLength(1);
	});
});
