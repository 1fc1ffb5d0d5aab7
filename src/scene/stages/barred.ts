/** The sign over what a step that the learner has broken puts out of action. */

import type { Step } from '#domain/pharmacology/regimen.ts';
import type { Mark } from '../mark.ts';
import type { Point } from '../shape.ts';
import type { Frame } from './stage.ts';

/** Is this step broken in the frame's run? */
export function broken({ trace }: Frame, step: Step): boolean {
	return trace.regimen.broken.includes(step);
}

/** A cross on each place, `r` from its middle to a corner, view units; unseen while the step is whole. */
export function bars(id: string, places: readonly Point[], r: number, seen: boolean): Mark {
	const d = places
		.map(([x, y]) => `M${x - r},${y - r}l${2 * r},${2 * r}m0,${-2 * r}l${-2 * r},${2 * r}`)
		.join('');
	return {
		kind: 'group',
		id,
		look: '',
		opacity: seen ? 1 : 0,
		marks: [
			{ kind: 'path', id: `${id}-under`, look: 'line under bar-under', d },
			{ kind: 'path', id: `${id}-over`, look: 'm-bar line bar', d }
		]
	};
}
