/** From concentration to occupancy, glutamate … spines: the illustrative cascade, step by step. */

import { hill, lag, pool } from './filter.ts';
import { ARROWS } from './hypotheses.ts';
import type { Regimen } from './regimen.ts';
import { toNanoMolar, type NgPerMl } from './units.ts';

/** All stages of one instant, not yet normalised. plasma and effectSite in ng/mL, all others 0 to 1. */
export interface Stages {
	plasma: number;
	effectSite: number;
	occupancy: number;
	interneuronBlock: number;
	directBrake: number;
	glutamate: number;
	ampa: number;
	bdnf: number;
	trkb: number;
	mtorc1: number;
	earlyEffect: number;
	spines: number;
	dissociation: number;
}

export type Stage = keyof Stages;

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
 * A run of the cascade from baseline: call the result once a step (see span.ts) with the plasma
 * concentration at that step's end. Broken steps and the hypothesis act here.
 */
export function cascade(regimen: Regimen): (plasma: NgPerMl) => Stages {
	const drug = regimen.route === 'nasal' ? ESKETAMINE : RACEMATE;
	const arrows = ARROWS[regimen.hypothesis];
	const intact = (step: Regimen['broken'][number]) => !regimen.broken.includes(step);
	const sparedInterneurons = !intact('interneuron-nmda');
	const sparedPyramidal = !intact('pyramidal-nmda');
	const [ampaWorks, trkbWorks, mtorWorks] = [intact('ampa'), intact('bdnf-trkb'), intact('mtorc1')];

	const site = lag(EFFECT_SITE);
	const metabolite = lag(METABOLITE);
	const onset = lag(SIGNAL);
	const throughput = lag(AMPA);
	const release = lag(BDNF);
	const receptor = lag(TRKB);
	const kinase = lag(MTORC1);
	const initiation = lag(SYNTHESIS);
	const translation = lag(SYNTHESIS);
	const assembly = lag(SYNTHESIS);
	const growth = lag(SPINE_LOSS);
	const network = pool(EARLY_RISE, EARLY_FALL);
	let trkb = 0;

	return (plasma) => {
		const effectSite = site(plasma) as NgPerMl;
		const unbound = drug.unbound * toNanoMolar(effectSite);
		const occupancy = hill(unbound, drug.ic50, 1);
		const silenced = hill(occupancy, INTERNEURON_HALF, 2);
		const interneuronBlock = sparedInterneurons ? 0 : silenced;
		const directBrake = sparedPyramidal ? 0 : hill(occupancy, BRAKE_HALF, 4);
		const metaboliteEffect = hill(metabolite(plasma), METABOLITE_HALF, 4);

		let cause = silenced;
		if (arrows.signal === 'surge') cause = interneuronBlock * (1 - directBrake);
		else if (arrows.signal === 'rest-block') cause = sparedPyramidal ? 0 : silenced;
		else if (arrows.signal === 'metabolite') cause = metaboliteEffect;
		const signal = onset(cause);
		const glutamate = arrows.signal === 'surge' ? signal : 0;

		let ampaInput = 0;
		if (ampaWorks && arrows.ampa === 'signal') ampaInput = signal;
		else if (ampaWorks && arrows.ampa === 'trkb') ampaInput = trkb;
		const ampa = throughput(ampaInput);
		const bdnf = release(hill(arrows.bdnf === 'ampa' ? ampa : signal, SATURATION_HALF, 1));
		trkb = receptor(trkbWorks ? bdnf : 0);
		const mtorc1 = kinase(mtorWorks ? trkb : 0);
		const spines = growth(assembly(translation(initiation(mtorc1))));
		const early = hill(arrows.early === 'ampa' ? ampa : signal, SATURATION_HALF, 1);

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
			earlyEffect: network(early),
			spines,
			dissociation: hill(effectSite, drug.dissociating, 3)
		};
	};
}
