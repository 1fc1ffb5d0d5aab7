/** Who stands for each stage of the chain: its short name, the entity it lights, and how far it is known. */

import type { ChainStage, Claimed, Link } from '#domain/pharmacology/chain.ts';
import { inWords } from '#domain/pharmacology/describe.ts';
import { BROKEN_STEPS, CLAIMED_NAMES } from '#domain/pharmacology/names.ts';
import { QUANTITY_FACTS } from '#domain/pharmacology/quantities.ts';
import type { Trace } from '#domain/pharmacology/simulate.ts';
import type { EntityId } from './entity.ts';

interface Part {
	name: string;
	/** What choosing the stage lights in the scene. */
	entity: EntityId;
	/** Other entities that mark the stage when they are lit elsewhere. */
	also?: readonly EntityId[];
}

export const CASCADE_CAST: Readonly<Record<ChainStage, Part>> = {
	plasma: { name: 'Ketamine in plasma', entity: 'ketamine' },
	occupancy: { name: 'NMDA channels blocked', entity: 'nmda', also: ['ketamine', 'magnesium'] },
	directBrake: { name: 'Direct brake on pyramidal cells', entity: 'pyramidal' },
	interneuronBlock: { name: 'Interneurons fall quiet', entity: 'pv', also: ['sst', 'gaba'] },
	glutamate: { name: 'Glutamate surge', entity: 'glutamate', also: ['astrocyte'] },
	ampa: { name: 'AMPA receptors', entity: 'ampa', also: ['calcium'] },
	bdnf: { name: 'BDNF release', entity: 'bdnf' },
	trkb: { name: 'TrkB signalling', entity: 'trkb' },
	mtorc1: { name: 'mTORC1', entity: 'mtorc1' },
	earlyEffect: { name: 'Early network effect', entity: 'pyramidal' },
	spines: { name: 'New spines', entity: 'spine' },
	restingReceptors: { name: CLAIMED_NAMES.restingReceptors, entity: 'nmda' },
	metabolite: { name: CLAIMED_NAMES.metabolite, entity: 'ketamine' },
	habenula: { name: CLAIMED_NAMES.habenula, entity: 'nmda' }
};

const CLAIMED_BADGES: Readonly<Record<Claimed, string>> = {
	restingReceptors: 'Rodent; one family of laboratories',
	metabolite: 'Contested: mouse data, and the opposite in patients',
	habenula: 'Contested: positive and negative animal data'
};

/** A stage as it is drawn and said at one instant of one run. */
export interface Lit {
	/** Fill, 0 to 1; absent where the account claims a step that the model has no curve for. */
	level?: number;
	/** "most of its standard peak, rising"; "177 ng/mL, falling". */
	words: string;
	badge: string;
}

/** ng/mL at which the bar of the plasma level is full: just above the peak of 0.5 mg/kg into a vein. */
const PLASMA_FULL = 200;

/** What the chain shows of a stage at `t` minutes. */
export function litAt(trace: Trace, link: Link, t: number): Lit {
	const { stage } = link;
	if (isClaimed(stage)) {
		const words = link.reached ? 'claimed; drawn as an arrow, without a curve' : 'silent';
		return { words: `${words}${reason(link)}`, badge: CLAIMED_BADGES[stage] };
	}
	const value = trace.at(stage, t);
	const level = stage === 'plasma' ? Math.min(value / PLASMA_FULL, 1) : value;
	const badge = badgeOf(trace, stage);
	if (!link.reached) return { level: 0, words: `none${reason(link)}`, badge };
	return { level, words: shorter(trace, stage, t), badge };
}

/** Into a muscle and by mouth the plasma curve is no model fitted to people (model card). */
function badgeOf({ regimen: { route } }: Trace, stage: Exclude<ChainStage, Claimed>): string {
	const rough = stage === 'plasma' && (route === 'im' || route === 'oral');
	return rough ? 'Order of magnitude only by this route' : QUANTITY_FACTS[stage].badge;
}

const USUAL = {
	occupancy: 'block of NMDA channels',
	interneuronBlock: 'quiet interneurons',
	glutamate: 'a glutamate surge',
	ampa: 'AMPA receptors'
} as const;

/** What of the leading account's chain this one has no arrow to: "quiet interneurons, a glutamate surge". */
export function leftOut(chain: readonly Link[]): string {
	const present = new Set<string>(chain.map(({ stage }) => stage));
	return Object.entries(USUAL)
		.flatMap(([stage, name]) => (present.has(stage) ? [] : [name]))
		.join(', ');
}

/** Does this set of lit entities mark the stage? */
export function marks(stage: ChainStage, focus: readonly EntityId[]): boolean {
	const { entity, also = [] } = CASCADE_CAST[stage];
	return focus.some((lit) => lit === entity || also.includes(lit));
}

function reason({ cut, reached }: Link): string {
	if (cut) return `, as ${BROKEN_STEPS[cut]}`;
	return reached ? '' : ', as nothing arrives';
}

/** The long words of the text twin, less what the badge beside them says. */
function shorter(trace: Trace, stage: Exclude<ChainStage, Claimed>, t: number): string {
	return inWords(trace, stage, t).replace(/ \(modelled.*\)$/, '');
}

function isClaimed(stage: ChainStage): stage is Claimed {
	return Object.hasOwn(CLAIMED_NAMES, stage);
}
