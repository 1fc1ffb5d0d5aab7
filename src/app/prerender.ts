/** Renders the first screen at build time, so that it is on screen before the script has run. */

import course from 'virtual:course/early';
import { render } from 'svelte/server';
import App from '#ui/App.svelte';
import { CourseSession } from './session.svelte.ts';

/** HTML of the course as a learner sees it before the record is opened. */
export function firstScreen(): string {
	const session = new CourseSession(course, { now: () => 0, seed: () => 1 });
	return render(App, { props: { session } }).body;
}
