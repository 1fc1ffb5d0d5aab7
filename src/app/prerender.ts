/** Renders the first screen at build time, so that it is on screen before the script has run. */

import course from 'virtual:course/early';
import later from 'virtual:course/later';
import { render } from 'svelte/server';
import App from '#ui/App.svelte';
import LessonList from '#ui/LessonList.svelte';
import PuzzleCurves from '#ui/PuzzleCurves.svelte';
import { puzzleOf } from '#ui/overview.ts';
import { contextOf } from '#ui/session.ts';
import { setStill } from '#ui/still.ts';
import { opening } from './opening.ts';
import { CourseSession } from './session.svelte.ts';

/** HTML of the course as a learner sees it before the record is opened, hidden until it has its looks, and of what stands there till then. */
export function firstScreen(): string {
	const world = { now: () => 0, seed: () => 1 };
	const whole = new CourseSession({ ...course, ...later }, world);
	setStill('puzzle', curves('narrow', 360) + curves('wide', 560));
	setStill('lessons', still(render(LessonList, { context: contextOf(whole) })));
	const { body } = render(App, { props: { session: new CourseSession(course, world) } });
	return `${opening(puzzleOf(course))}<div id="course" hidden>${body}</div>`;
}

/** @param width CSS pixels */
function curves(name: string, width: number): string {
	return `<div class="still-${name}">${still(render(PuzzleCurves, { props: { width } }))}</div>`;
}

/** Without the marks for hydration: the picture is taken over as it is. */
function still({ body }: { body: string }): string {
	return body.replace(/<!--.*?-->/gs, '');
}
