/** From concentration to occupancy, glutamate … spines: the illustrative cascade, step by step. */

import { braked, lagged, pooled, saturated, silent, type Series } from './filter.ts';
import { ARROWS, type Signal } from './hypotheses.ts';
import type { Quantity } from './quantities.ts';
import type { Regimen, Step } from './regimen.ts';
import { nanoMolar, toNgPerMl } from './units.ts';

/** The stages computed here; the response index is made of two of them once they are normalised. */
export type Stage = Exclude<Quantity, 'response'>;

/** plasma and effectSite in ng/mL, all others 0 to 1, not normalised. */
export type Stages = Record<Stage, Series>;

/** What differs between the racemate and esketamine (dossier C2, rows 3 and 13). */
interface Drug {
	/** Share not bound to plasma protein. */
	unbound: number;
	/** Unbound nM for half occupancy; racemate `shaffer2014` (rat), esketamine scaled by `ebert1997`. */
	ic50: number;
	/** ng/mL at the effect site for half-maximal dissociation; illustrative. */
	dissociating: number;
}

const RACEMATE: Drug = { unbound: 0.6, ic50: 1420, dissociating: 150 };
const ESKETAMINE: Drug = { unbound: 0.56, ic50: 862, dissociating: 75 };

/** Time constants in minutes (dossier C2). */
const EFFECT_SITE = 7.2;
const SIGNAL = 12;
const AMPA = 10;
const BDNF = 20;
const TRKB = 10;
const MTORC1 = 15;
/** Protein synthesis, three of these in a row. */
const SYNTHESIS = 240;
/** 9 days. */
const SPINE_LOSS = 12_960;
const EARLY_RISE = 60;
const EARLY_FALL = 720;

/** Occupancy at which interneurons are half silenced, and principal cells half braked. */
const INTERNEURON_HALF = 0.2;
const BRAKE_HALF = 0.55;
/** Signal at which BDNF release and the early effect are driven at half of their maximum. */
const SATURATION_HALF = 0.25;

/**
 * The metabolite lags plasma by hours; its half-effect level (ng/mL of parent) makes the late effect of 0.5 mg/kg IV as
 * large as under disinhibition. Both are ours: no source gives them.
 */
const METABOLITE = 120;
const METABOLITE_HALF = 70;

/**
 * Every stage of the cascade over the time of `plasma` (ng/mL, one value a step, from the start). Broken
 * steps and the hypothesis act here.
 */
export function cascade(regimen: Regimen, plasma: Series): Stages {
	const drug = regimen.route === 'nasal' ? ESKETAMINE : RACEMATE;
	const arrows = ARROWS[regimen.hypothesis];
	const nothing = silent(plasma);
	const unless = (step: Step, stage: Series) => (regimen.broken.includes(step) ? nothing : stage);

	const effectSite = lagged(plasma, EFFECT_SITE);
	const half = toNgPerMl(nanoMolar(drug.ic50 / drug.unbound));
	const occupancy = saturated(effectSite, half, 1);
	const silencing = saturated(occupancy, INTERNEURON_HALF, 2);
	// No account without a surge claims it: elsewhere the brake would lift and nothing would come of it.
	const interneuronBlock =
		arrows.signal === 'surge' ? unless('interneuron-nmda', silencing) : nothing;
	const directBrake = unless('pyramidal-nmda', saturated(occupancy, BRAKE_HALF, 4));

	const cause: Record<Signal, () => Series> = {
		surge: () => braked(interneuronBlock, directBrake),
		'rest-block': () => unless('pyramidal-nmda', silencing),
		metabolite: () => saturated(lagged(plasma, METABOLITE), METABOLITE_HALF, 4),
		habenula: () => silencing
	};
	const signal = lagged(cause[arrows.signal](), SIGNAL);
	const glutamate = arrows.signal === 'surge' ? signal : nothing;

	const ampaFrom = (source: Series) => unless('ampa', lagged(source, AMPA));
	const signalledAmpa = arrows.ampa === 'signal' ? ampaFrom(signal) : nothing;
	const bdnfInput = arrows.bdnf === 'ampa' ? signalledAmpa : signal;
	const bdnf = lagged(saturated(bdnfInput, SATURATION_HALF, 1), BDNF);
	const trkb = unless('bdnf-trkb', lagged(bdnf, TRKB));
	const ampa = arrows.ampa === 'trkb' ? ampaFrom(trkb) : signalledAmpa;

	const mtorc1 = unless('mtorc1', lagged(trkb, MTORC1));
	const protein = lagged(lagged(lagged(mtorc1, SYNTHESIS), SYNTHESIS), SYNTHESIS);
	const earlyInput = saturated(arrows.early === 'ampa' ? ampa : signal, SATURATION_HALF, 1);

	return {
		plasma,
		effectSite,
		occupancy,
		interneuronBlock,
		directBrake,
		glutamate,
		ampa,
		bdnf,
		trkb,
		mtorc1,
		earlyEffect: pooled(earlyInput, EARLY_RISE, EARLY_FALL),
		spines: lagged(protein, SPINE_LOSS),
		dissociation: saturated(effectSite, drug.dissociating, 3)
	};
}
