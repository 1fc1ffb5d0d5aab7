/** Claims that speak for and against each account, and what is known of each step that can be broken. */

import type { Hypothesis, Step } from '#domain/pharmacology/regimen.ts';

export interface Evidence {
	/** Ids of claims. */
	for: readonly string[];
	/** Ids of claims; where there is none, the limits of those in favour stand in their place. */
	against: readonly string[];
}

export const ACCOUNT_EVIDENCE: Readonly<Record<Hypothesis, Evidence>> = {
	disinhibition: {
		for: ['disinhibition-idea', 'interneurons-first', 'glun2b-knockdown'],
		against: ['pv-knockout', 'surge-contrary']
	},
	direct: { for: ['eef2k'], against: [] },
	metabolite: { for: ['hnk-mouse'], against: ['hnk-nmda', 'hnk-human'] },
	habenula: { for: ['habenula-for'], against: ['habenula-against'] }
};

export const STEP_EVIDENCE: Readonly<Record<Step, string>> = {
	'interneuron-nmda': 'pv-not-alone',
	'pyramidal-nmda': 'glun2b-knockdown',
	ampa: 'nbqx',
	'bdnf-trkb': 'bdnf-antibody',
	mtorc1: 'rapamycin-24h'
};

/** Claims behind the sentence of each still of the storyboard. */
export const STILL_EVIDENCE: Readonly<Record<string, readonly string[]>> = {
	S0: ['stress-spines'],
	S1: ['plasma-measured'],
	S2: ['vestibule', 'trapping'],
	S3: ['surge-human', 'astrocyte-cycle'],
	S4: ['ampa-spared', 'ampa-current', 'bdnf-needs-ampa'],
	S5: ['mtor-rat', 'rapamycin-24h'],
	S6: ['plasma-24h', 'peak-effect', 'spines-two-weeks', 'sv2a-null'],
	S7: ['relapse-window', 'spines-two-weeks']
};
