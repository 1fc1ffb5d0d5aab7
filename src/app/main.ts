/** Starts the course in the browser: views first, then what arrives later, then the record. */

import course from 'virtual:course/early';
import prose from 'virtual:prose/first';
import { hydrate, mount } from 'svelte';
import type { Later } from '#content/split.ts';
import { connect } from '#tracking/connect.ts';
import { watchLifecycle } from '#tracking/lifecycle.ts';
import { browserTimers } from '#tracking/timers.ts';
import App from '#ui/App.svelte';
import { addProse } from '#ui/lessons.svelte.ts';
import { fetchLibraryWith, stock, type Stock } from '#ui/library.ts';
import { placeOf } from '#ui/route.ts';
import { IN_THE_PAGE, setStill } from '#ui/still.ts';
import '#ui/theme.css';
import '#scene/tokens.css';
import { runLate } from './late.ts';
import { CourseSession } from './session.svelte.ts';

const target = document.getElementById('course');
if (!target) throw new Error('index.html has no element with the id "course"');
// A course whose style sheet is lost is plain, but there.
target.hidden = false;
document.getElementById('opening')?.remove();

const session = new CourseSession(course, {
	now: () => Date.now(),
	seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
	showing: (page) => {
		if (page !== 'home') runLate();
	}
});
addProse(prose);

/** A task of its own: a phone that does all at once does not answer a tap meanwhile. */
const nextTask = () => new Promise((run) => setTimeout(run));

/** Where the address leads by then: a link may have been followed before the script could hear of it. */
const mounted = nextTask().then(() => {
	// The build renders the first screen into the page; the dev server leaves it empty.
	const rendered = target.childElementCount > 0;
	if (rendered) for (const name of ['puzzle', 'lessons']) setStill(name, IN_THE_PAGE);
	(rendered ? hydrate : mount)(App, { target, props: { session } });
	return placeOf(location.hash);
});

// The other pages are made ready as soon as somebody is there, not while the page loads. They build on what is mounted.
for (const sign of ['pointermove', 'pointerdown', 'keydown', 'wheel']) {
	const ready = () => void mounted.then(nextTask).then(runLate);
	window.addEventListener(sign, ready, { once: true, passive: true });
}

fetchLibraryWith(fetchLibrary);

let whole = false;

/** Called by the last script: the course is whole, and the record can be read. */
export async function arrived(later: Later): Promise<void> {
	whole = true;
	const asked = await mounted;
	session.complete(later);
	await nextTask();
	const tracker = connect(course.id);
	await session.start(tracker);
	// A reload or a shared address says where to go; a fresh launch goes on where the learner left off.
	if (asked) session.dispatch({ type: 'moved', place: asked.place });
	watchLifecycle({
		tracker,
		page: window,
		timers: browserTimers,
		remember: () => session.remember(document.visibilityState === 'hidden')
	});
}

/** Called by the script that is fetched on demand. */
export function libraryArrived(library: Stock): void {
	stock(library);
}

/** A classic script like the others, which the page does not load by itself. */
async function fetchLibrary(): Promise<void> {
	// The dev server has modules only.
	if (import.meta.env.DEV) {
		await import('./library.ts');
		return;
	}
	await new Promise<void>((done, failed) => {
		const script = document.createElement('script');
		script.src = 'library.js';
		script.onload = () => done();
		script.onerror = () => {
			script.remove();
			failed(new Error('library.js could not be loaded'));
		};
		document.head.append(script);
	});
}

window.addEventListener('load', () => {
	// Without the questions a saved state cannot be read, and must not be written over.
	if (!whole && !import.meta.env.DEV) void mounted.then(() => session.incomplete());
});
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') session.activate();
});

// The dev server knows one entry only.
if (import.meta.env.DEV) void Promise.all([import('./prose.ts'), import('./content.ts')]);
