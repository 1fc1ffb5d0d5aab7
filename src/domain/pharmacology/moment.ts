/** A named moment of the simulation: where a link, a question or a sentence of feedback points. */

import type { Regimen } from './regimen.ts';

/** The four scales of the scene. */
export type StageName = 'circuit' | 'synapse' | 'receptor' | 'spine';

export interface Moment {
	/** Kebab case. */
	id: string;
	/** "L2-24H": short enough to type. */
	code: string;
	/** Minutes after the start of administration. */
	t: number;
	regimen: Regimen;
	stage: StageName;
	/** Entities lit. */
	focus: string[];
	/** What is to be seen, one sentence. */
	caption: string;
	/** Statements about the model that must be true at `t`; the build checks them. */
	asserts: string[];
}
