/** The start of a session: the LMS's copy and this browser's made one, and what the learner should know about it. */

import type { Course } from '#domain/course/course.ts';
import { itemById } from '#domain/course/find.ts';
import { fresh } from '#domain/progress/fresh.ts';
import { merge } from '#domain/progress/merge.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { decode, type Decoded } from '#domain/progress/snapshot.ts';
import type { Opening } from '#tracking/tracker.ts';
import type { VersionMove } from '#ui/session.ts';

export interface Reopened {
	progress: Progress;
	/** What the LMS holds, when it has to be told what it missed. */
	known?: Progress;
	/** `broken`: nothing could be read. `reconciled`: this browser held more than the LMS. */
	news?: 'broken' | 'reconciled';
	/** The work was done in another version of the course. */
	move?: VersionMove;
	/** Work of this browser that the LMS knows nothing of: the learner decides. */
	aside?: string;
}

/** @param seed for a learner who has none yet */
export function reopened(course: Course, opening: Opening, seed: () => number): Reopened {
	const read = (text: string | undefined): Decoded | null => (text ? decode(course, text) : null);
	const kept = read(opening.snapshot);
	const mirror = read(opening.mirror);
	const found = kept ?? mirror;
	const move = found ? versionMove(course, found) : undefined;
	const told = {
		...(move ? { move } : {}),
		...(opening.aside !== undefined && hasWork(read(opening.aside)) ? { aside: opening.aside } : {})
	};
	if (!found) {
		const broken = opening.snapshot === undefined ? {} : { news: 'broken' as const };
		return { progress: fresh(seed()), ...broken, ...told };
	}
	if (!kept) return { progress: found.progress, known: fresh(0), news: 'reconciled', ...told };
	const progress = mirror ? merge(course, kept.progress, mirror.progress) : kept.progress;
	if (progress === kept.progress) return { progress, ...told };
	return { progress, known: kept.progress, news: 'reconciled', ...told };
}

/** Has anything been done that would be a pity to lose? */
function hasWork(found: Decoded | null): boolean {
	if (!found) return false;
	const { lessons, practice, predictions, texts } = found.progress;
	return [lessons, practice, predictions, texts].some((part) => Object.keys(part).length > 0);
}

/** What a newer course means to this learner; nothing when it is the version they know and all is as it was. */
function versionMove(
	course: Course,
	{ progress, lost, changed }: Decoded
): VersionMove | undefined {
	const from = progress.version;
	const moved = from !== '' && from !== course.version;
	if (!moved && lost.length === 0) return undefined;
	const known = course.about.changes.findIndex(({ version }) => version === from);
	const changes = moved ? course.about.changes.slice(0, known < 0 ? 1 : known) : [];
	return {
		from,
		to: course.version,
		asked: changed.flatMap((id) => itemById(course, id)?.leadIn ?? []),
		gone: Math.max(0, lost.length - changed.length),
		changes: changes.flatMap(({ items }) => items)
	};
}
