/** Where in the scene? The same control as a choice; the picture is a second way to operate it. */

import type { ItemBase, Option, QuestionKind } from './question.ts';
import { singleBest } from './single-best.ts';

export interface Region extends Option {
	/** Place in the scene's view (0–100 % of width and height, from the top left) of the marker's centre. */
	at: { x: number; y: number };
}

export interface Hotspot extends ItemBase {
	kind: 'hotspot';
	/** The moment whose picture is shown. */
	picture: string;
	regions: Region[];
}

export const hotspot: QuestionKind<Hotspot> = singleBest((item) => item.regions);
