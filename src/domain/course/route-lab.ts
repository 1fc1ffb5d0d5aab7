/** Ways of giving the drug side by side: the model's plasma curves with what is known of each route. */

import type { Route } from '../pharmacology/regimen.ts';

export interface RouteLab {
	id: string;
	title: string;
	routes: RouteFacts[];
	/** How the curves may not be read, in one sentence each, besides the caveats of the model. */
	notes: string[];
}

export interface RouteFacts {
	id: Route;
	label: string;
	/** Legal for the route: mg/kg of the racemate, or mg of nasal esketamine. */
	dose: number;
	/** How much of it arrives. */
	share: RouteFact;
	/** Can it be slowed or stopped? */
	control: RouteFact;
	/** What has been studied in depression. */
	studied: RouteFact;
	status: RouteFact;
}

export interface RouteFact {
	text: string;
	/** Key into the claims; its text prints the numbers. */
	claim: string;
}

export const ROUTE_FACTS = ['share', 'control', 'studied', 'status'] as const;

/**
 * Plasma level (ng/mL) at `t` minutes when an infusion of constant rate is stopped at `stop` minutes. The model is
 * linear: infusions end to end make an endless one, and an endless one that begins at `stop` with the opposite sign
 * ends it.
 *
 * @param infused level at a time during and after an infusion of `length` minutes; 0 up to its start
 * @param stop 0 to `length`
 */
export function levelIfStopped(
	infused: (t: number) => number,
	length: number,
	stop: number,
	t: number
): number {
	const endless = (since: number): number => {
		let level = 0;
		for (let start = 0; start < since; start += length) level += infused(since - start);
		return level;
	};
	return endless(t) - endless(t - stop);
}
