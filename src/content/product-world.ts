/** The world of the real course: its cast, its model, its saved state. */

import { ENTITY_IDS } from '#scene/entity.ts';
import type { World } from './world.ts';

export function productWorld({ today, release }: Pick<World, 'today' | 'release'>): World {
	return {
		today,
		release,
		entities: ENTITY_IDS,
		violations: () => [],
		collisions: () => [],
		longestSnapshot: () => 0
	};
}
