/** A figure that asks before it shows: whether the answer stands on the page, and where the focus goes next. */

import { tick } from 'svelte';
import { standsStill } from './reading.ts';

export class Reveal {
	/** Nothing was asked: the answer stands there from the beginning. */
	readonly still = standsStill();
	shown = $state(this.still);
	/** What is focused when the answer is there. */
	result: HTMLElement | undefined = $state();
	/** What is focused when the figure asks anew. */
	task: HTMLElement | undefined = $state();

	readonly show = async (): Promise<void> => {
		this.shown = true;
		await tick();
		this.result?.focus();
	};

	readonly again = async (): Promise<void> => {
		this.shown = false;
		await tick();
		this.task?.focus();
	};
}
