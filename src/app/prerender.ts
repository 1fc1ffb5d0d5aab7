/** Renders the first screen at build time, so that it is on screen before the script has run. */

import course from 'virtual:course/early';
import { render } from 'svelte/server';
import App from '#ui/App.svelte';
import PuzzleCurves from '#ui/PuzzleCurves.svelte';
import { setStill } from '#ui/still.ts';
import { CourseSession } from './session.svelte.ts';

/** HTML of the course as a learner sees it before the record is opened. */
export function firstScreen(): string {
	setStill('puzzle', still('narrow', 360) + still('wide', 560));
	const session = new CourseSession(course, { now: () => 0, seed: () => 1 });
	return render(App, { props: { session } }).body;
}

/** Without the marks for hydration: the picture is taken over as it is. @param width CSS pixels */
function still(name: string, width: number): string {
	const { body } = render(PuzzleCurves, { props: { width } });
	return `<div class="still-${name}">${body.replace(/<!--.*?-->/gs, '')}</div>`;
}
