/** Vite plug-in: Svelte's one error that is made in advance, while the script starts, is made without a stack trace. */

import type { Plugin } from 'vite';

const FILE = /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]constants\.js$/;
const MADE =
	/new \(class StaleReactionError extends Error \{\s*name = ('[^']*');\s*message = ('[^']*');\s*\}\)\(\)/;
const QUIETLY = 'Object.assign(Object.create(Error.prototype), { name: $1, message: $2 })';

/** Svelte's constants without the trace; nothing when the error is made in another way. */
export function calmed(code: string): string | undefined {
	return MADE.test(code) ? code.replace(MADE, QUIETLY) : undefined;
}

/**
 * To find the lines of a trace the engine reads the whole script once more: a tenth of a second on a slow phone. The error
 * stands for "this effect is over" and is compared, never read.
 */
export function calmPlugin(): Plugin {
	return {
		name: 'course-calm',
		apply: 'build',
		transform: {
			filter: { id: FILE },
			handler(code) {
				const calm = calmed(code);
				if (!calm) this.warn('Svelte makes its StaleReactionError in another way: see calm.ts');
				return calm;
			}
		}
	};
}
