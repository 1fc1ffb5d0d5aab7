/** From what a learner types to a picture of the scene: codes of moments and of free states. */

import type { Course } from '#domain/course/course.ts';
import { decodeState, type SceneState } from '#domain/pharmacology/code.ts';
import type { Moment } from '#domain/pharmacology/moment.ts';

export type Found = { moment: Moment } | { state: SceneState; code: string };

/**
 * The moment ("L2-24H", "l2 24h") or state ("1_iv_0.5_40_circuit_direct_a") a text stands for, whatever
 * its case and the spaces in and around it; undefined when it is the code of nothing. Never throws.
 */
export function pictureOf(course: Pick<Course, 'moments'>, typed: string): Found | undefined {
	const words = typed.trim();
	const named = words.replace(/[\s–—-]+/g, '-').toUpperCase();
	const moment = Object.values(course.moments).find(({ code }) => code === named);
	if (moment) return { moment };
	const code = words.replace(/\s+/g, '').toLowerCase();
	const state = decodeState(code);
	return state && { state, code };
}
