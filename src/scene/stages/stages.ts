/** Which stage draws which scale. */

import type { StageName } from '#domain/pharmacology/moment.ts';
import { circuit } from './circuit.ts';
import { receptor } from './receptor.ts';
import { spine } from './spine.ts';
import { synapse } from './synapse.ts';
import type { Stage } from './stage.ts';

export const STAGES: Partial<Record<StageName, Stage>> = { circuit, synapse, receptor, spine };

/** The stage of that name; throws when nothing draws it. */
export function stageOf(name: StageName): Stage {
	const stage = STAGES[name];
	if (!stage) throw new Error(`no stage draws "${name}"`);
	return stage;
}
