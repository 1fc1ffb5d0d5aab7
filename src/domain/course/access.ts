/** Who could have what, where and when: the standing of each product in each nation, as dated periods. */

/**
 * `unlicensed`: no licence anywhere that counts. `licensed`: a licence and no appraisal. `declined`: appraised and not
 * recommended. `accepted`: appraised and accepted. `off-label`: no licence for the use, no national commissioning.
 * `local`: off-label with at least one NHS clinic. `untraced`: the sources do not say.
 */
export const STANDINGS = [
	'unlicensed',
	'licensed',
	'declined',
	'accepted',
	'off-label',
	'local',
	'untraced'
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface AccessMap {
	id: string;
	title: string;
	/** First and last year of the axis. */
	from: number;
	to: number;
	/** The prediction that the map answers: it stands at its first year until the learner has committed. */
	prediction?: string;
	nations: Named[];
	products: Named[];
	periods: Period[];
	/** What happened, in order of time. */
	events: AccessEvent[];
	notes: string[];
}

export interface Named {
	id: string;
	label: string;
}

export interface Period {
	nation: string;
	product: string;
	/** First and last year at whose end it held; the last year of the map is as last seen. */
	from: number;
	to: number;
	standing: Standing;
	text: string;
	/** Key into the claims. */
	claim: string;
}

export interface AccessEvent {
	/** ISO date, or year and month where no day is known. */
	date: string;
	text: string;
	claim: string;
}

/** Years in which one standing held without a break. */
export interface Stretch {
	from: number;
	to: number;
	standing: Standing;
}

/** The standings of a product in a nation, in order, as far as the end of a year. */
export function stretchesUntil(
	map: AccessMap,
	nation: string,
	product: string,
	year: number
): Stretch[] {
	const stretches: Stretch[] = [];
	for (let at = map.from; at <= year; at++) {
		const standing = periodAt(map, nation, product, at)?.standing ?? 'untraced';
		const last = stretches.at(-1);
		if (last?.standing === standing) last.to = at;
		else stretches.push({ from: at, to: at, standing });
	}
	return stretches;
}

/** What held for a product in a nation at the end of a year; undefined where the map has a gap. */
export function periodAt(
	map: AccessMap,
	nation: string,
	product: string,
	year: number
): Period | undefined {
	return map.periods.find(
		(period) =>
			period.nation === nation &&
			period.product === product &&
			period.from <= year &&
			year <= period.to
	);
}

export function eventsIn(map: AccessMap, year: number): AccessEvent[] {
	return map.events.filter(({ date }) => date.startsWith(String(year)));
}
