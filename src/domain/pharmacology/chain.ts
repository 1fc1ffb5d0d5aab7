/** The cascade as a chain: which stages an account claims, what drives each, and where a broken step cuts. */

import { ARROWS, type Signal } from './hypotheses.ts';
import type { Quantity } from './quantities.ts';
import { STEPS_TO_BREAK, type Regimen, type Step } from './regimen.ts';

/** First signals that an account claims and that the model draws as an arrow, not as a curve. */
export type Claimed = 'restingReceptors' | 'metabolite' | 'habenula';

export type ChainStage =
	| Extract<
			Quantity,
			| 'plasma'
			| 'occupancy'
			| 'interneuronBlock'
			| 'directBrake'
			| 'glutamate'
			| 'ampa'
			| 'bdnf'
			| 'trkb'
			| 'mtorc1'
			| 'earlyEffect'
			| 'spines'
	  >
	| Claimed;

export interface Link {
	stage: ChainStage;
	/** What drives it; absent for the first of the chain. */
	from?: ChainStage;
	/** What it holds back, where its arrow ends bluntly. */
	holdsBack?: ChainStage;
	/** Aside from the line that leads to the spines. */
	branch: boolean;
	/** The broken step that cuts the arrow to it. */
	cut?: Step;
	/** Does anything still arrive here? */
	reached: boolean;
}

/** Where each step cuts when it is broken. */
export const CUT_AT: Partial<Record<Quantity | Claimed, Step>> = {
	interneuronBlock: 'interneuron-nmda',
	directBrake: 'pyramidal-nmda',
	restingReceptors: 'pyramidal-nmda',
	ampa: 'ampa',
	trkb: 'bdnf-trkb',
	mtorc1: 'mtorc1'
};

type Arrow = Pick<Link, 'stage' | 'from' | 'holdsBack'>;

/** From what is given to the first signal of the account, in causal order; the last one is the signal. */
const BEGINNINGS: Readonly<Record<Signal, readonly Arrow[]>> = {
	surge: [
		{ stage: 'occupancy' },
		{ stage: 'directBrake', from: 'occupancy', holdsBack: 'glutamate' },
		{ stage: 'interneuronBlock', from: 'occupancy' },
		{ stage: 'glutamate', from: 'interneuronBlock' }
	],
	'rest-block': [{ stage: 'occupancy' }, { stage: 'restingReceptors', from: 'occupancy' }],
	metabolite: [{ stage: 'plasma' }, { stage: 'metabolite', from: 'plasma' }],
	habenula: [{ stage: 'occupancy' }, { stage: 'habenula', from: 'occupancy' }]
};

/**
 * The stages of the regimen's account in causal order, every one after what drives it and a branch
 * straight after its origin. The arrows are those that `cascade` computes with.
 */
export function chainOf({ hypothesis, broken }: Regimen): Link[] {
	const { signal, ampa, bdnf, early } = ARROWS[hypothesis];
	const beginning = BEGINNINGS[signal];
	const first = beginning[beginning.length - 1]?.stage ?? 'occupancy';
	const through = (cause: 'signal' | 'ampa'): ChainStage => (cause === 'signal' ? first : 'ampa');
	const ampaArrow: Arrow = { stage: 'ampa', from: ampa === 'trkb' ? 'trkb' : first };
	const earlyArrow: Arrow = { stage: 'earlyEffect', from: through(early) };
	const arrows: Arrow[] = [
		...beginning,
		...(ampa === 'signal' ? [ampaArrow] : []),
		...(ampa === 'trkb' ? [] : [earlyArrow]),
		{ stage: 'bdnf', from: through(bdnf) },
		{ stage: 'trkb', from: 'bdnf' },
		...(ampa === 'trkb' ? [ampaArrow, earlyArrow] : []),
		{ stage: 'mtorc1', from: 'trkb' },
		{ stage: 'spines', from: 'mtorc1' }
	];
	const line = lineTo('spines', arrows);
	const reached = new Set<ChainStage>();
	return arrows.map((arrow) => {
		const step = CUT_AT[arrow.stage];
		const cut = step && broken.includes(step) ? step : undefined;
		const arrives = !cut && (arrow.from === undefined || reached.has(arrow.from));
		if (arrives) reached.add(arrow.stage);
		return {
			...arrow,
			branch: !line.has(arrow.stage),
			...(cut && { cut }),
			reached: arrives
		};
	});
}

/** Broken steps that cut nothing, because the regimen's account has no such arrow. */
export function idleSteps(regimen: Regimen): Step[] {
	const cuts = chainOf(regimen).map(({ cut }) => cut);
	return STEPS_TO_BREAK.filter((step) => regimen.broken.includes(step) && !cuts.includes(step));
}

/** The stage and everything that leads to it. */
function lineTo(stage: ChainStage, arrows: readonly Arrow[]): Set<ChainStage> {
	const from = arrows.find((arrow) => arrow.stage === stage)?.from;
	return new Set([stage, ...(from ? lineTo(from, arrows) : [])]);
}
