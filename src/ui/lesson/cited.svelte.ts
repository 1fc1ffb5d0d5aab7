/** The claims on a page, noted as they come and go. */

import { untrack } from 'svelte';

export class Cited {
	ids: ReadonlySet<string> = $state.raw(new Set());

	// Noting is done by effects, which must not run again for what others note.
	add(id: string): void {
		this.ids = new Set(untrack(() => this.ids)).add(id);
	}

	delete(id: string): void {
		this.ids = new Set([...untrack(() => this.ids)].filter((other) => other !== id));
	}
}
