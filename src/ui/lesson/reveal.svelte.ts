/** A figure that asks before it shows: whether the answer stands on the page, and where the focus goes next. */

import { tick } from 'svelte';
import { standsStill } from './reading.ts';

export class Reveal {
	/** Nothing was asked: the answer stands there from the beginning. */
	readonly still = standsStill();
	shown = $state(this.still);
	/**
	 * What is focused when the answer is there. Made able to take the focus here: other attributes than a class at an element
	 * of changing rank would cost the course Svelte's whole machine for spread attributes.
	 */
	result: HTMLElement | undefined = $state();
	/** What is focused when the figure asks anew. */
	task: HTMLElement | undefined = $state();

	readonly show = async (): Promise<void> => {
		this.shown = true;
		await tick();
		if (!this.result) return;
		this.result.tabIndex = -1;
		this.result.focus();
	};

	readonly again = async (): Promise<void> => {
		this.shown = false;
		await tick();
		this.task?.focus();
	};
}
