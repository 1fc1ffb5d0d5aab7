/** The one way progress changes: an event in, a new progress out, or the same object when the event is illegal. */

import type { Course } from '../course/course.ts';
import { lessonById } from '../course/find.ts';
import { areSettings, dayOf, isPlace, isVersion, MOST_SECONDS } from './bounds.ts';
import { lessonProgress, withLesson } from './lesson-progress.ts';
import { practised, predicted } from './practice.ts';
import type { Place, Progress, ProgressEvent, Settings } from './progress.ts';
import { answered, drafted, finished, shown, started } from './quiz.ts';
import { wrote } from './texts.ts';

/**
 * Pure and total. Whatever is impossible (an item not delivered, a second answer to a closed question, a page that
 * does not exist) and whatever changes nothing returns the very object handed in; every change raises `sequence`.
 */
export function reduce(course: Course, progress: Progress, event: ProgressEvent): Progress {
	const next = applied(course, progress, event);
	return next === progress ? progress : { ...next, sequence: progress.sequence + 1 };
}

function applied(course: Course, progress: Progress, event: ProgressEvent): Progress {
	switch (event.type) {
		case 'moved':
			return moved(course, progress, event.place);
		case 'section-read':
			return sectionRead(course, progress, event.lesson, event.section);
		case 'quiz-started':
			return started(course, progress, event);
		case 'item-shown':
			return shown(progress, event);
		case 'drafted':
			return drafted(course, progress, event);
		case 'answered':
			return answered(course, progress, event);
		case 'quiz-finished':
			return finished(course, progress, event);
		case 'predicted':
			return predicted(course, progress, event);
		case 'practised':
			return practised(course, progress, event);
		case 'wrote':
			return wrote(progress, event.field, event.text);
		case 'opened':
			return opened(course, progress, event.at);
		case 'setting':
			return set(progress, event.setting);
		case 'spent':
			return spent(progress, event.seconds);
	}
}

function moved(course: Course, progress: Progress, place: Place): Progress {
	const here = progress.place;
	if (here.page === place.page && here.section === place.section) return progress;
	if (!isPlace(course, place)) return progress;
	const { page, section } = place;
	return { ...progress, place: section === undefined ? { page } : { page, section } };
}

function sectionRead(course: Course, progress: Progress, id: string, section: string): Progress {
	const lesson = lessonById(course, id);
	const history = lessonProgress(progress, id);
	if (!lesson || history.read.includes(section)) return progress;
	if (!lesson.sections.some((one) => one.id === section)) return progress;
	const read = lesson.sections
		.map((one) => one.id)
		.filter((one) => one === section || history.read.includes(one));
	return withLesson(progress, id, { ...history, read });
}

/** The first launch dates the beginning; every launch notes which version was met. */
function opened(course: Course, progress: Progress, at: number): Progress {
	const begun = progress.dates.begun ?? dayOf(at);
	const version = isVersion(course.version) ? course.version : '';
	if (begun === progress.dates.begun && version === progress.version) return progress;
	const dates = begun === undefined ? progress.dates : { ...progress.dates, begun };
	return { ...progress, dates, version };
}

function set(progress: Progress, change: Partial<Settings>): Progress {
	const { theme, motion, sound, certainty, quizLayout } = { ...progress.settings, ...change };
	const settings: Settings = { theme, motion, sound, certainty, quizLayout };
	const same =
		theme === progress.settings.theme &&
		motion === progress.settings.motion &&
		sound === progress.settings.sound &&
		certainty === progress.settings.certainty &&
		quizLayout === progress.settings.quizLayout;
	return same || !areSettings(settings) ? progress : { ...progress, settings };
}

function spent(progress: Progress, seconds: number): Progress {
	if (!(seconds > 0)) return progress;
	const total = Math.min(MOST_SECONDS, Math.round((progress.seconds + seconds) * 10) / 10);
	return total === progress.seconds ? progress : { ...progress, seconds: total };
}
