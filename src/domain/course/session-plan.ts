/** What belongs before, during and after one session, to be put in its place. */

export const PHASES = ['before', 'during', 'after'] as const;

export type Phase = (typeof PHASES)[number];

export interface SessionPlan {
	id: string;
	title: string;
	/** In the order in which they lie at first. */
	cards: SessionCard[];
}

export interface SessionCard {
	id: string;
	text: string;
	/** Where it lies at first. */
	start: Phase;
	phase: Phase;
	why: string;
	/** Key into the claims. */
	claim: string;
}

/** A card in its place. */
export interface Laid {
	id: string;
	phase: Phase;
}

/** The cards as they lie at first, phase by phase. */
export function laidOut({ cards }: Pick<SessionPlan, 'cards'>): Laid[] {
	return PHASES.flatMap((phase) =>
		cards.filter(({ start }) => start === phase).map(({ id }) => ({ id, phase }))
	);
}

/**
 * One step up or down: past the neighbour of the same phase, or over the border into the next phase. At either end
 * of the session the cards stay as they are.
 */
export function moved(cards: readonly Laid[], id: string, by: -1 | 1): Laid[] {
	const from = cards.findIndex((card) => card.id === id);
	const card = cards[from];
	if (!card) return [...cards];
	const neighbour = cards[from + by];
	if (neighbour?.phase === card.phase) {
		const next = [...cards];
		next[from] = neighbour;
		next[from + by] = card;
		return next;
	}
	const phase = PHASES[PHASES.indexOf(card.phase) + by];
	return phase ? cards.map((one) => (one === card ? { id, phase } : one)) : [...cards];
}

/** Is there anywhere to go? */
export function canMove(cards: readonly Laid[], id: string, by: -1 | 1): boolean {
	const index = cards.findIndex((card) => card.id === id);
	const card = cards[index];
	if (!card) return false;
	const neighbour = cards[index + by];
	return neighbour?.phase === card.phase || PHASES[PHASES.indexOf(card.phase) + by] !== undefined;
}
