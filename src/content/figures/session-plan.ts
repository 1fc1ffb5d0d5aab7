/** Sessions: every card has its phase and a reason that its claim vouches for. */

import type { SessionPlan } from '#domain/course/session-plan.ts';
import { sessionPlan } from '../schema/session-plan.ts';
import { fields, repeated, type Family } from './family.ts';

export const sessionPlans: Family<SessionPlan> = {
	file: 'lessons/sessions.yaml',
	name: 'session plan',
	schema: sessionPlan,
	cited: ({ cards }) => cards.map(({ claim }, at) => ({ path: ['cards', at, 'claim'], claim })),
	printed: (figure) => [
		...fields(figure, ['title']),
		...figure.cards.flatMap((card, at) =>
			fields(card, ['text', 'why'], ['cards', at], { claims: [card.claim] })
		)
	],
	faults: ({ cards }) => repeated(cards, ['cards'], 'card'),
	commitments: 1
};
