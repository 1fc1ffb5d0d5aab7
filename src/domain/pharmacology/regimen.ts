/** What is given, to whom and under which assumption: the input of the model. */

export type Route = 'iv' | 'im' | 'oral' | 'nasal';

/** Steps of the cascade that the learner can break, in causal order. */
export type Step = 'interneuron-nmda' | 'pyramidal-nmda' | 'ampa' | 'bdnf-trkb' | 'mtorc1';

/** Rival accounts of how the effect comes about. */
export type Hypothesis = 'disinhibition' | 'direct' | 'metabolite' | 'habenula';

export interface Regimen {
	route: Route;
	/** mg/kg of the racemate for `iv` (over 40 min), `im`, `oral`; mg of esketamine (28, 56, 84) for `nasal`. */
	dose: number;
	broken: readonly Step[];
	hypothesis: Hypothesis;
}

/** 0.5 mg/kg of the racemate over 40 minutes. */
export const STANDARD: Regimen = { route: 'iv', dose: 0.5, broken: [], hypothesis: 'disinhibition' };
