/** Which stage draws which scale. */

import type { StageName } from '#domain/pharmacology/moment.ts';
import { circuit } from './circuit.ts';
import { receptor } from './receptor.ts';
import { spine } from './spine.ts';
import { synapse } from './synapse.ts';
import type { Stage } from './stage.ts';

export const STAGES: Readonly<Record<StageName, Stage>> = { circuit, synapse, receptor, spine };
