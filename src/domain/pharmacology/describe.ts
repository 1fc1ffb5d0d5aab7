/** The simulation in sentences: everything the picture shows at one time, for the text twin. */

import { CUT_AT } from './chain.ts';
import { ARROWS } from './hypotheses.ts';
import { BROKEN_STEPS } from './names.ts';
import { QUANTITY_FACTS, QUANTITIES, type Quantity } from './quantities.ts';
import { isStandard, type Hypothesis, type Regimen } from './regimen.ts';
import type { Trace } from './simulate.ts';
import { amount, clockInWords, concentrationInWords, percentInWords } from './words.ts';

export interface Description {
	/** "40 minutes, end of infusion". */
	clock: string;
	/** "177 ng/mL", as printed elsewhere. */
	plasma: string;
	/** One for each quantity this run shows, in causal order. */
	sentences: string[];
}

type Trend = 'at its peak' | 'rising' | 'falling' | 'steady';

/** Change a minute, as a share of the run's peak, below which a curve counts as steady. */
const STEADY = 1e-5;

const DRUG_IN_WORDS = {
	iv: 'mg/kg racemic ketamine into a vein over 40 minutes',
	im: 'mg/kg racemic ketamine into a muscle',
	oral: 'mg/kg racemic ketamine by mouth',
	nasal: 'mg esketamine as a nasal spray'
} as const;

const HYPOTHESIS_IN_WORDS: Readonly<Record<Hypothesis, string>> = {
	disinhibition: 'Shown as disinhibition: the leading explanation, not settled.',
	direct: 'Shown as a direct effect at rest: a rival explanation, from rodents.',
	metabolite: 'Shown as an effect of a metabolite: a rival explanation, contested.',
	habenula: 'Shown as an effect on the lateral habenula: a rival explanation, contested.'
};

/** What is given and what is assumed, in two or three sentences. */
export function describeRegimen({ route, dose, broken, hypothesis }: Regimen): string {
	const given = `${dose} ${DRUG_IN_WORDS[route]}.`;
	const changed = broken.map((step) => `${BROKEN_STEPS[step]}.`);
	return [given, ...changed, HYPOTHESIS_IN_WORDS[hypothesis]].join(' ');
}

/** What this run shows at `t` minutes. Schematic quantities are said in words only, never in numbers. */
export function describe(trace: Trace, t: number): Description {
	return {
		clock: clockInWords(t, trace.regimen),
		plasma: concentrationInWords(trace.at('plasma', t)),
		sentences: QUANTITIES.filter((quantity) => trace.shows(quantity)).map((quantity) =>
			sentence(trace, quantity, t)
		)
	};
}

/** One quantity of this run at `t` minutes as a sentence: "New spines: most of its standard peak, rising." */
export function sentence(trace: Trace, quantity: Quantity, t: number): string {
	const subject = quantity === 'occupancy' ? 'NMDA channels' : QUANTITY_FACTS[quantity].label;
	return `${subject}: ${inWords(trace, quantity, t)}.`;
}

/** One quantity of this run at `t` minutes, after its name: "most of its standard peak, rising". */
export function inWords(trace: Trace, quantity: Quantity, t: number): string {
	const value = trace.at(quantity, t);
	switch (quantity) {
		case 'plasma':
			return `${concentrationInWords(value)}${trendAfter(trace, quantity, t)}`;
		case 'effectSite':
			return againstPlasma(trace, t);
		case 'occupancy':
			if (value === 0) return 'none blocked by the drug';
			return (
				`${percentInWords(value)} blocked${trendAfter(trace, quantity, t)} ` +
				'(modelled, never measured in people)'
			);
		case 'response':
			return `${level(trace, quantity, t)} (illustrative; control groups respond too)`;
		default:
			return level(trace, quantity, t);
	}
}

/** "most of its standard peak, rising" (the peak after 0.5 mg/kg IV), "none, as this step is broken". */
function level(trace: Trace, quantity: Quantity, t: number): string {
	const value = trace.at(quantity, t);
	const word = amount(value);
	if (word === 'none') return `none${whyNone(trace.regimen, quantity)}`;
	const direction = trendAfter(trace, quantity, t);
	if (QUANTITY_FACTS[quantity].unit !== 'standard') return `${word}${direction}`;
	if (isStandard(trace.regimen) && trend(trace, quantity, t) === 'at its peak')
		return 'at its peak';
	return `${value >= 1 ? 'at or above' : `${word} of`} its standard peak${direction}`;
}

function whyNone({ broken, hypothesis }: Regimen, quantity: Quantity): string {
	const step = CUT_AT[quantity];
	if (step && broken.includes(step)) return ', as this step is broken';
	const arrows = ARROWS[hypothesis];
	const noArrow =
		((quantity === 'interneuronBlock' || quantity === 'glutamate') && arrows.signal !== 'surge') ||
		(quantity === 'ampa' && arrows.ampa === undefined);
	return noArrow ? ', as this account does without it' : '';
}

function againstPlasma(trace: Trace, t: number): string {
	const [plasma, site] = [trace.at('plasma', t), trace.at('effectSite', t)];
	if (amount(site / trace.peak('effectSite').value) === 'none') return 'none to speak of';
	if (site < 0.95 * plasma) return 'lags below the plasma level';
	return site > 1.05 * plasma
		? 'lags above the falling plasma level'
		: 'as high as the plasma level';
}

function trendAfter(trace: Trace, quantity: Quantity, t: number): string {
	const now = trend(trace, quantity, t);
	return now === 'steady' ? '' : `, ${now}`;
}

function trend(trace: Trace, quantity: Quantity, t: number): Trend {
	const peak = trace.peak(quantity);
	if (peak.value <= 0 || t < 0) return 'steady';
	if (Math.abs(t - peak.t) <= 1) return 'at its peak';
	const slope = (trace.at(quantity, t + 1) - trace.at(quantity, t - 1)) / 2 / peak.value;
	if (Math.abs(slope) < STEADY) return 'steady';
	return slope > 0 ? 'rising' : 'falling';
}
