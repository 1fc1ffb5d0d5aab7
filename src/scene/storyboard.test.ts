import { expect, test } from 'vitest';
import { cameraAt } from './camera.ts';
import { STAGES } from './stages/stages.ts';
import { frameOf, STILLS } from './storyboard.ts';

test('there is one still of every segment, S2, S3 and S5 with their middle shot', () => {
	expect(STILLS.map(({ id }) => id)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']);
	expect(STILLS.map(({ shot }) => shot.id)).toEqual(expect.arrayContaining(['S2b', 'S3b', 'S5b']));
});

test('every still shows its own shot, on one scale, with the camera at rest', () => {
	for (const still of STILLS) {
		const frame = frameOf(still);
		expect(frame.shot).toBe(still.shot.id);
		const layers = cameraAt(frame.s, (name) => ({
			...STAGES[name],
			box: STAGES[name].views.wide.box
		}));
		expect(layers.map(({ stage }) => stage)).toEqual([still.shot.stage]);
	}
});
