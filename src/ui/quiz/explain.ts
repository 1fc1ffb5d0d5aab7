/** What the feedback says after a check: verdict, both answers in words, and why, for every kind of question. */

import { bestOf, wordsOf, type Item, type Response } from '#domain/assessment/question.ts';
import { isRight } from '#domain/assessment/pass.ts';
import { STRINGS } from '../strings.ts';

/** One option, card or trap with its reason. */
export interface Reason {
	id: string;
	text: string;
	why: string;
	correct: boolean;
	own: boolean;
	moment?: string;
}

export interface Explanation {
	verdict: string;
	right: boolean;
	yours: string;
	best: string;
	/** Why the learner's own answer is right or wrong. */
	why: string;
	moment?: string;
	/** The other options, the right one first. */
	others: Reason[];
}

/** @param mark 0 to 1, as kept in the progress */
export function explain(item: Item, response: Response, mark: number): Explanation {
	const right = isRight(mark);
	const verdict = right ? STRINGS.quiz.right : mark > 0 ? STRINGS.quiz.partly : STRINGS.quiz.wrong;
	const reasons = reasonsOf(item, response);
	const own = reasons.find((reason) => reason.own);
	const moment = own?.moment ?? item.moment;
	return {
		verdict,
		right,
		yours: wordsOf(item, response),
		best: wordsOf(item, bestOf(item)),
		why: own?.why ?? '',
		...(moment === undefined ? {} : { moment }),
		others: reasons
			.filter((reason) => !reason.own)
			.sort((a, b) => Number(b.correct) - Number(a.correct))
	};
}

function reasonsOf(item: Item, response: Response): Reason[] {
	switch (item.kind) {
		case 'choice':
			return item.options.map((option) => reasonOf(option, response));
		case 'hotspot':
			return item.regions.map((region) => reasonOf(region, response));
		case 'order':
			return item.cards.map((card) => ({
				id: card.id,
				text: card.text,
				why: card.why,
				correct: false,
				own: false,
				...(card.moment === undefined ? {} : { moment: card.moment })
			}));
		case 'chart': {
			const value = Number(response);
			const hit = Math.abs(value - item.answer) <= item.tolerance;
			const trap = item.traps.find(({ from, to }) => value >= from && value <= to);
			const moment = hit ? item.moment : trap?.moment;
			return [
				{
					id: 'own',
					text: response,
					why: hit ? item.rationale : (trap?.rationale ?? item.otherwise),
					correct: hit,
					own: true,
					...(moment === undefined ? {} : { moment })
				}
			];
		}
	}
}

function reasonOf(
	option: { id: string; text: string; rationale: string; correct: boolean; moment?: string },
	response: Response
): Reason {
	return {
		id: option.id,
		text: option.text,
		why: option.rationale,
		correct: option.correct,
		own: option.id === response,
		...(option.moment === undefined ? {} : { moment: option.moment })
	};
}
