/** The world of the real course: its model and its saved state; the scene's cast is handed in. */

import { violations } from '#domain/pharmacology/moment.ts';
import { collisions } from '#domain/progress/keys.ts';
import { encode } from '#domain/progress/snapshot.ts';
import { worstCase } from '#domain/progress/worst-case.ts';
import type { World } from './world.ts';

export function productWorld(
	given: Pick<World, 'today' | 'release' | 'entities' | 'capacity'>
): World {
	return {
		...given,
		violations,
		collisions,
		longestSnapshot: (course) => encode(course, worstCase(course)).length
	};
}
