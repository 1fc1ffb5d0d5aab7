/** The learner's settings as a number of six bits. */

import { LAYOUTS, MOTIONS, THEMES } from './bounds.ts';
import type { Settings } from './progress.ts';

export function settingsNumber({ theme, motion, sound, certainty, quizLayout }: Settings): number {
	return (
		THEMES.indexOf(theme) +
		4 * MOTIONS.indexOf(motion) +
		8 * (certainty ? 1 : 0) +
		16 * LAYOUTS.indexOf(quizLayout) +
		32 * (sound ? 1 : 0)
	);
}

/** Total: what no setting is spelled as becomes the default. */
export function settingsFrom(number: number): Settings {
	return {
		theme: THEMES[number & 3] ?? 'system',
		motion: MOTIONS[(number >> 2) & 1] ?? 'system',
		sound: (number & 32) > 0,
		certainty: (number & 8) > 0,
		quizLayout: LAYOUTS[(number >> 4) & 1] ?? 'one'
	};
}
