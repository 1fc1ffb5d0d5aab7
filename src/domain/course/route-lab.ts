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
