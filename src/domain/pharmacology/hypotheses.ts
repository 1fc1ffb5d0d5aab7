/** Which arrows exist under each account of the effect: from the drug to AMPA, BDNF and the early effect. */

import type { Hypothesis } from './regimen.ts';

/** What the account holds to be the first signal after the drug has bound. */
export type Signal = 'surge' | 'rest-block' | 'metabolite' | 'habenula';

export interface Arrows {
	/** `surge` is the only one that raises cortical glutamate. */
	signal: Signal;
	/** What drives AMPA throughput; `undefined`: nothing does, it stays at baseline. */
	ampa: 'signal' | 'trkb' | undefined;
	/** What releases (or translates) BDNF. */
	bdnf: 'signal' | 'ampa';
	/** What the early effect follows. */
	early: 'signal' | 'ampa';
}

/**
 * Only `disinhibition` is calibrated (dossier C2). The other three re-use its filters and constants, so
 * that the accounts differ by their arrows and not by their sizes. Why each arrow stands here: README.
 */
export const ARROWS: Readonly<Record<Hypothesis, Arrows>> = {
	disinhibition: { signal: 'surge', ampa: 'signal', bdnf: 'ampa', early: 'ampa' },
	direct: { signal: 'rest-block', ampa: 'trkb', bdnf: 'signal', early: 'ampa' },
	metabolite: { signal: 'metabolite', ampa: 'signal', bdnf: 'ampa', early: 'ampa' },
	habenula: { signal: 'habenula', ampa: undefined, bdnf: 'signal', early: 'signal' }
};
