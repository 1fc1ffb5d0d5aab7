/** Starts the course in the browser: fonts, views, record, in that order. */

import course from 'virtual:course';
import { hydrate, mount } from 'svelte';
import { connect } from '#tracking/connect.ts';
import { watchLifecycle } from '#tracking/lifecycle.ts';
import { browserTimers } from '#tracking/timers.ts';
import App from '#ui/App.svelte';
import { placeOf } from '#ui/route.ts';
import '#ui/theme.css';
import '#scene/tokens.css';
import '#scene/scene.css';
import { installFonts } from './fonts.ts';
import { CourseSession } from './session.svelte.ts';

installFonts();

const target = document.getElementById('course');
if (!target) throw new Error('index.html has no element with the id "course"');

const session = new CourseSession(course, {
	now: () => Date.now(),
	seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
});
// The build renders the first screen into the page; the dev server leaves it empty.
const show = target.childElementCount > 0 ? hydrate : mount;
show(App, { target, props: { session } });

const tracker = connect(course.id);
const asked = placeOf(location.hash);
void session.start(tracker).then(() => {
	// A reload or a shared address says where to go; a fresh launch goes on where the learner left off.
	if (asked) session.dispatch({ type: 'moved', place: asked.place });
	watchLifecycle({
		tracker,
		page: window,
		timers: browserTimers,
		remember: () => session.remember(document.visibilityState === 'hidden')
	});
});
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') session.activate();
});
