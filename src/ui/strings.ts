/** Every word of the interface that is not course content, one file an area, ready for translation. */

import { forest, hundred } from './strings/figures.ts';
import { frame } from './strings/frame.ts';
import { lab } from './strings/lab.ts';
import { predict, quiz } from './strings/quiz.ts';
import { closed, restored, saving, trouble } from './strings/saving.ts';
import { scene } from './strings/scene.ts';
import { settings } from './strings/settings.ts';

export const STRINGS = {
	...frame,
	closed,
	forest,
	hundred,
	lab,
	predict,
	quiz,
	restored,
	saving,
	scene,
	settings,
	trouble
} as const;
