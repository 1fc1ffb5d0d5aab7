/** A learner's work as a text that can be taken along, and back from such a text, which is foreign. */

import type { Course } from '#domain/course/course.ts';
import { merge } from '#domain/progress/merge.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { decode, encode } from '#domain/progress/snapshot.ts';

/** Longest copy that is looked at, in characters: a whole one is far shorter. */
const LONGEST = 1_000_000;

/** All of the learner's data as JSON; the snapshot alone brings it back. */
export function copyOf(course: Course, progress: Progress): string {
	const { id, version } = course;
	const snapshot = encode(course, progress);
	return JSON.stringify({ course: id, version, snapshot, progress }, null, '\t');
}

/**
 * The work of a copy and of this session made one: nothing is lowered, and the learner stays where they are.
 *
 * @param text a copy, or a bare snapshot
 * @returns the very `progress` when the copy brings nothing new; nothing when it is no copy of this course
 */
export function withCopy(course: Course, progress: Progress, text: string): Progress | undefined {
	const snapshot = snapshotIn(course, text);
	const decoded = snapshot === undefined ? null : decode(course, snapshot);
	if (!decoded) return undefined;
	const merged = merge(course, progress, decoded.progress);
	if (merged === progress) return progress;
	const { place, settings, version, sequence } = progress;
	const next = Math.max(merged.sequence, sequence + 1);
	return { ...merged, place, settings, version, sequence: next };
}

function snapshotIn(course: Course, text: string): string | undefined {
	if (text.length > LONGEST) return undefined;
	if (!text.trimStart().startsWith('{')) return text.trim();
	const copy = parsed(text);
	if (typeof copy !== 'object' || copy === null) return undefined;
	if (!('course' in copy) || copy.course !== course.id || !('snapshot' in copy)) return undefined;
	return typeof copy.snapshot === 'string' ? copy.snapshot : undefined;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
