/** What the content is checked against: the day, the cast, the model and the size of a saved state. */

import type { Course } from '#domain/course/course.ts';
import type { Moment } from '#domain/pharmacology/moment.ts';

export interface World {
	/** ISO date of the build. */
	today: string;
	/** In a release an overdue review is an error. */
	release: boolean;
	/** Ids of the entities of the scene. */
	entities: readonly string[];
	/** Assertions of a moment that are false in the model or cannot be read; empty when all hold. */
	violations(moment: Moment): readonly string[];
	/** Ids whose short hashes in a saved state are equal; empty when all differ. */
	collisions(course: Course): readonly string[];
	/** Characters of the longest saved state that a learner can reach. */
	longestSnapshot(course: Course): number;
	/** Characters a saved state may have; `SNAPSHOT_CAPACITY` if absent. */
	capacity?: number;
}

/** Characters a saved state may have: SCORM 1.2 keeps 4,096, and some LMSs count bytes. */
export const SNAPSHOT_CAPACITY = 3_900;
