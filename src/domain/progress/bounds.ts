/** What may enter a progress at all: checked for events from the screen and for snapshots from outside alike. */

import type { Course } from '../course/course.ts';
import { lessonById } from '../course/find.ts';
import type { Certainty, Place, Settings } from './progress.ts';

/** Lesson, section and page ids; the alphabet is one that every LMS stores unchanged. */
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Longest id of a prediction, in characters. Predictions are the only ids a snapshot spells out. */
export const PREDICTION_ID_LENGTH = 20;

/** Predictions kept for the whole course; with the above at most 660 characters. */
export const PREDICTIONS = 30;

/** Ten days of active time: more is a broken clock. */
export const MOST_SECONDS = 864_000;

/** Far more saved changes than a life has time for, and exact when counted on from. */
export const MOST_CHANGES = 1e12;

/** Attempts at one quiz that are told apart. */
export const MOST_ATTEMPTS = 9999;

export const THEMES = ['system', 'light', 'dark'] as const;
export const MOTIONS = ['system', 'reduced'] as const;
export const LAYOUTS = ['one', 'all'] as const;

/** Pages of a lesson beside its sections: its scene alone, the whole of it as one article, its summary sheet. */
const VIEWS = ['scene', 'article', 'summary'];

/**
 * Can the learner be there? In a lesson: its top, one of its sections, its scene, or its quiz if it has one. Other pages
 * belong to the interface and are taken by their shape.
 */
export function isPlace(course: Course, place: Place): boolean {
	if (!ID.test(place.page)) return false;
	if (place.section === undefined) return true;
	const lesson = lessonById(course, place.page);
	if (!lesson) return ID.test(place.section);
	if (place.section === 'quiz') return lesson.quiz.length > 0;
	if (VIEWS.includes(place.section)) return true;
	return lesson.sections.some((section) => section.id === place.section);
}

/** A prediction is one letter under a short id. */
export function isPrediction(id: string, response: string): boolean {
	return ID.test(id) && id.length <= PREDICTION_ID_LENGTH && /^[a-z]$/.test(response);
}

export function isCertainty(value: number | undefined): value is Certainty | undefined {
	return value === undefined || value === 1 || value === 2 || value === 3;
}

export function areSettings(settings: Settings): boolean {
	return (
		THEMES.includes(settings.theme) &&
		MOTIONS.includes(settings.motion) &&
		LAYOUTS.includes(settings.quizLayout) &&
		typeof settings.certainty === 'boolean'
	);
}
