/** What may enter a progress at all: checked for events from the screen and for snapshots from outside alike. */

import type { Course } from '../course/course.ts';
import { lessonById } from '../course/find.ts';
import type { Certainty, Place, Settings } from './progress.ts';

/** Lesson, section and page ids; the alphabet is one that every LMS stores unchanged. */
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Longest id of a prediction, in characters: it names a text of the learner's too. */
export const PREDICTION_ID_LENGTH = 20;

/** Longest response kept, in characters: a drawn curve is the longest. */
export const RESPONSE_LENGTH = 63;

/** Every kind spells its responses in characters that a snapshot holds as they are. */
const RESPONSE = /^[A-Za-z0-9._~-]*$/;

/** The year 2243: a later day is a broken clock. */
export const LAST_DAY = 99_999;

const DAY = 86_400_000;

/** Longest version of a course, as in "12.34.567-beta.1", in characters. */
export const VERSION_LENGTH = 20;
const VERSION = /^[0-9A-Za-z.-]*$/;

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

export function isPredictionId(id: string): boolean {
	return ID.test(id) && id.length <= PREDICTION_ID_LENGTH;
}

/** A prediction answers a question of the course with one of its letters. */
export function isPrediction(course: Course, id: string, response: string): boolean {
	if (!Object.hasOwn(course.predictions, id)) return false;
	return course.predictions[id]?.options.some((option) => option.id === response) ?? false;
}

/** Can a snapshot hold this response? (Whether it answers its item is the item's affair.) */
export function isKeepable(response: string): boolean {
	return response.length <= RESPONSE_LENGTH && RESPONSE.test(response);
}

/** Days since 1970 of a moment in ms; nothing when the clock is broken. */
export function dayOf(at: number): number | undefined {
	const day = Math.floor(at / DAY);
	return isDay(day) ? day : undefined;
}

export function isDay(day: number): boolean {
	return Number.isInteger(day) && day >= 0 && day <= LAST_DAY;
}

export function isVersion(version: string): boolean {
	return version.length <= VERSION_LENGTH && VERSION.test(version);
}

export function isCertainty(value: number | undefined): value is Certainty | undefined {
	return value === undefined || value === 1 || value === 2 || value === 3;
}

export function areSettings(settings: Settings): boolean {
	return (
		THEMES.includes(settings.theme) &&
		MOTIONS.includes(settings.motion) &&
		LAYOUTS.includes(settings.quizLayout) &&
		typeof settings.sound === 'boolean' &&
		typeof settings.certainty === 'boolean'
	);
}
