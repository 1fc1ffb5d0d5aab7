/** Risks on one axis of time, from the first minutes to years: when each runs, how often, and what is done. */

export const RISK_SPANS = ['minutes', 'hours', 'days', 'years'] as const;
export type RiskSpan = (typeof RISK_SPANS)[number];

export interface RiskAxis {
	id: string;
	title: string;
	/** Points of time in order; between stretches the axis breaks, because the scale changes. */
	stops: RiskStop[];
	risks: Risk[];
	notes: string[];
}

export interface RiskStop {
	id: string;
	/** "40 minutes after the start" */
	label: string;
	/** Under the axis: "40 min". */
	short: string;
	span: RiskSpan;
}

export interface Risk {
	id: string;
	/** Which clock it runs on. */
	span: RiskSpan;
	label: string;
	/** Ids of the first and the last stop at which it is to be expected. */
	from: string;
	to: string;
	/** Id of the stop of its height, when one is known. */
	peak?: string;
	/** How often; absent when the dossier has no figure, and the view says so. */
	frequency?: Vouched;
	course: Vouched;
	action: Vouched;
}

/** A sentence with what vouches for it. */
export interface Vouched {
	text: string;
	/** Key into the claims. */
	claim: string;
}

/** Stretches of the axis: stops of one span, with the places of their first and last stop. */
export interface Stretch {
	span: RiskSpan;
	/** Indices into the stops. */
	first: number;
	last: number;
}

export function stretchesOf(stops: readonly RiskStop[]): Stretch[] {
	const stretches: Stretch[] = [];
	for (const [index, { span }] of stops.entries()) {
		const current = stretches.at(-1);
		if (current?.span === span) current.last = index;
		else stretches.push({ span, first: index, last: index });
	}
	return stretches;
}

/** Indices of the first and last stop of a risk. */
export function rangeOf(axis: RiskAxis, risk: Risk): [first: number, last: number] {
	const at = (id: string) => axis.stops.findIndex((stop) => stop.id === id);
	return [at(risk.from), at(risk.to)];
}

/** The risks that run at a stop, in their order. @param stop index */
export function runningAt(axis: RiskAxis, stop: number): Risk[] {
	return axis.risks.filter((risk) => {
		const [first, last] = rangeOf(axis, risk);
		return first <= stop && stop <= last;
	});
}
