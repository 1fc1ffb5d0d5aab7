/** The progress of somebody who has just arrived. */

import type { Progress } from './progress.ts';

/** @param seed any number; its lower 32 bits decide all draws and shuffles of this learner */
export function fresh(seed: number): Progress {
	return {
		seed: seed >>> 0,
		sequence: 0,
		place: { page: 'home' },
		seconds: 0,
		lessons: {},
		predictions: {},
		practice: {},
		texts: {},
		dates: {},
		version: '',
		settings: {
			theme: 'system',
			motion: 'system',
			sound: false,
			certainty: true,
			quizLayout: 'one'
		}
	};
}
