/** The classes of a mark's element: its look, whose it is, and whether the light falls on it. */

import type { EntityId } from './entity.ts';
import type { Mark } from './mark.ts';

/** `focus`: the entities lit; nobody's marks, and all when none is lit, keep their look. */
export function classesOf(mark: Mark, focus: readonly EntityId[]): string {
	if (mark.entity === undefined) return mark.look;
	const own = `${mark.look} e-${mark.entity}`;
	if (focus.length === 0) return own;
	return `${own} ${focus.includes(mark.entity) ? 'lit' : 'dim'}`;
}

/** Does the light fall on any of these marks? If on none, the others have nothing to step back for. */
export function anyLit(marks: readonly Mark[], focus: readonly EntityId[]): boolean {
	return marks.some(({ entity }) => entity !== undefined && focus.includes(entity));
}
