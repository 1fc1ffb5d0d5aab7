/** Understands what an LMS holds: empty means unknown, and unknown is never an error. */

import type { Opening } from './tracker.ts';

/** A missing or foreign mode is "normal": Open edX and LearnWorlds leave it out. */
export function readMode(text: string): Opening['mode'] {
	const mode = text.trim().toLowerCase();
	return mode === 'review' || mode === 'browse' ? mode : 'normal';
}

/**
 * An optional property from an LMS value: absent when empty. Text is handed on as it came, hostile
 * or not.
 */
export function kept<K extends string>(name: K, value: string): Partial<Record<K, string>> {
	const property: Partial<Record<K, string>> = {};
	if (value !== '') property[name] = value;
	return property;
}
