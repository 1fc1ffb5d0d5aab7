/** Scripts that have arrived and wait until something of them is needed: to run them costs a phone more than to fetch them. */

declare global {
	/** Where classic scripts find one another; the build writes the calls (`build/classic.ts`). */
	var courseScripts: { later?: (run: () => void) => void };
}

const waiting: (() => void)[] = [];
let needed = false;

globalThis.courseScripts ??= {};
globalThis.courseScripts.later = (run) => {
	if (needed) run();
	else waiting.push(run);
};

/** Runs what waits, and from now on whatever arrives. */
export function runLate(): void {
	needed = true;
	for (const run of waiting.splice(0)) run();
}
