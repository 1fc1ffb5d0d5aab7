/** What routes, steps and accounts are called, in choices and in sentences. */

import type { Claimed } from './chain.ts';
import type { Hypothesis, Route, Step } from './regimen.ts';

export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
	iv: 'Into a vein, over 40 minutes',
	im: 'Into a muscle',
	oral: 'By mouth',
	nasal: 'Nasal spray (esketamine)'
};

/** What breaking the step does. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
	'interneuron-nmda': 'Spare the NMDA receptors of interneurons',
	'pyramidal-nmda': 'Spare the NMDA receptors of pyramidal cells',
	ampa: 'Block AMPA receptors',
	'bdnf-trkb': 'Keep BDNF from acting on TrkB',
	mtorc1: 'Block mTORC1'
};

/** What is the case while the step is broken: a clause that can stand alone. */
export const BROKEN_STEPS: Readonly<Record<Step, string>> = {
	'interneuron-nmda': 'NMDA receptors on interneurons are spared',
	'pyramidal-nmda': 'NMDA receptors on pyramidal cells are spared',
	ampa: 'AMPA receptors are blocked',
	'bdnf-trkb': 'BDNF cannot act on TrkB',
	mtorc1: 'mTORC1 is blocked'
};

export const HYPOTHESIS_NAMES: Readonly<Record<Hypothesis, string>> = {
	disinhibition: 'Disinhibition',
	direct: 'Resting receptors (eEF2K)',
	metabolite: 'Metabolite (HNK)',
	habenula: 'Lateral habenula'
};

export const CLAIMED_NAMES: Readonly<Record<Claimed, string>> = {
	restingReceptors: 'Resting receptors silenced (eEF2K)',
	metabolite: 'Metabolite (HNK)',
	habenula: 'Habenular bursts silenced'
};
