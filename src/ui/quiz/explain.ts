/** What the feedback says after a check: verdict, both answers in words, and why, for every kind of question. */

import { walk, type Quality } from '#domain/assessment/case.ts';
import { trapOf } from '#domain/assessment/chart.ts';
import { matchedRows } from '#domain/assessment/match.ts';
import { numericTrapOf } from '#domain/assessment/numeric.ts';
import { isRight } from '#domain/assessment/pass.ts';
import { bestOf, markOf, wordsOf, type Item, type Response } from '#domain/assessment/question.ts';
import { durationInWords } from '#domain/pharmacology/words.ts';
import { branching, curve, judgement, quiz } from '../strings/quiz.ts';

/** One option or trap with its reason. */
export interface Reason {
	id: string;
	text: string;
	why: string;
	correct: boolean;
	own: boolean;
	moment?: string;
}

/** One step of a sequence at its right place, from 1, and where it was put. */
export interface PlacedStep {
	id: string;
	text: string;
	why: string;
	yours: number;
	right: boolean;
	moment?: string;
}

/** One row of a match with both columns and the reason. */
export interface RowReason {
	id: string;
	text: string;
	yours: string;
	best: string;
	right: boolean;
	why: string;
	moment?: string;
}

export interface Explanation {
	verdict: string;
	right: boolean;
	/** There is no right or wrong: views and curves are compared. */
	open: boolean;
	yours: string;
	best: string;
	/** Why the learner's own answer is right or wrong. */
	why: string;
	/** Of the best answer, where it is another one. */
	bestWhy: string;
	bestMoment?: string;
	/** The one that the feedback leads to first; no other reason leads there again. */
	moment?: string;
	/** The options that are neither the own nor the best answer. */
	others: Reason[];
	/** Of a sequence, in the right order. */
	steps: PlacedStep[];
	/** Of a match, the missed ones first; they say both answers, row by row. */
	rows: RowReason[];
	/** Of a number: the steps to it. */
	working: string[];
}

/** Times read off a chart are said as the clock says them: "1 day 10 hours". */
export function inWords(item: Item, response: Response): string {
	const isTime = item.kind === 'chart' && item.unit === 'minutes';
	return isTime ? durationInWords(Number(response)) : wordsOf(item, response);
}

/** @param mark 0 to 1, as kept in the progress */
export function explain(item: Item, response: Response, mark: number): Explanation {
	const right = isRight(mark);
	const reasons = reasonsOf(item, response);
	const own = reasons.find((reason) => reason.own);
	const moment = own?.moment ?? item.moment;
	const shown = new Set([moment]);
	const steps = stepsOf(item, response).map((step) => leadingOn(step, shown));
	const rows = rowsOf(item, response).map((row) => leadingOn(row, shown));
	const [best, ...others] = reasons
		.filter((reason) => !reason.own)
		.sort((a, b) => Number(b.correct) - Number(a.correct))
		.map((reason) => leadingOn(reason, shown));
	const bestIs = best?.correct ? best : undefined;
	return {
		verdict: verdictOf(item, response, mark),
		right,
		open: item.kind === 'judgement' || item.kind === 'curve' || isFair(item, response),
		yours: inWords(item, response),
		best: inWords(item, bestOf(item)),
		why: own?.why ?? countOf(rows),
		bestWhy: item.kind === 'judgement' ? item.judgement.why : (bestIs?.why ?? ''),
		...(bestIs?.moment === undefined ? {} : { bestMoment: bestIs.moment }),
		...(moment === undefined ? {} : { moment }),
		others: best && !bestIs ? [best, ...others] : others,
		steps,
		rows,
		working: item.kind === 'numeric' ? item.working : []
	};
}

/** Without its moment where that picture is offered already. */
function leadingOn<T extends { moment?: string }>(reason: T, shown: Set<string | undefined>): T {
	if (!shown.has(reason.moment)) {
		shown.add(reason.moment);
		return reason;
	}
	const known = { ...reason };
	delete known.moment;
	return known;
}

function stepsOf(item: Item, response: Response): PlacedStep[] {
	if (item.kind !== 'order') return [];
	return item.cards.map(({ id, text, why, moment }, at) => ({
		id,
		text,
		why,
		yours: response.indexOf(id) + 1,
		right: response.charAt(at) === id,
		...(moment === undefined ? {} : { moment })
	}));
}

function verdictOf(item: Item, response: Response, mark: number): string {
	switch (item.kind) {
		case 'judgement':
			return judgement.verdict;
		case 'curve':
			return curve.verdict;
		case 'case': {
			const { turns } = walk(item, response);
			const count = (quality: Quality): number =>
				turns.filter(({ choice }) => choice.quality === quality).length;
			return branching.verdict(count('best'), turns.length, count('harm'));
		}
		default:
			return isRight(mark) ? quiz.right : mark > 0 ? quiz.partly : quiz.wrong;
	}
}

/** A way through a case without harm, but not the best one: neither right nor wrong. */
function isFair(item: Item, response: Response): boolean {
	if (item.kind !== 'case' || isRight(markOf(item, response))) return false;
	return walk(item, response).turns.every(({ choice }) => choice.quality !== 'harm');
}

/** A text with the full stop it may lack. What is said in the consulting room brings its own. */
export function ended(text: string): string {
	return /[.?!]”?$/.test(text) ? text : `${text}.`;
}

function rowsOf(item: Item, response: Response): RowReason[] {
	if (item.kind !== 'match') return [];
	return matchedRows(item, response)
		.map(({ row, own, best, right }) => ({
			id: row.id,
			text: row.text,
			yours: own.text,
			best: best.text,
			right,
			why: row.rationale,
			...(row.moment === undefined ? {} : { moment: row.moment })
		}))
		.sort((a, b) => Number(a.right) - Number(b.right));
}

/** How many rows are right; nothing where there are none to count or to mend. */
function countOf(rows: readonly RowReason[]): string {
	const right = rows.filter((row) => row.right).length;
	return right === rows.length ? '' : quiz.rowsRight(right, rows.length);
}

function reasonsOf(item: Item, response: Response): Reason[] {
	switch (item.kind) {
		case 'choice':
			return item.options.map((option) => reasonOf(option, response));
		case 'hotspot':
			return item.regions.map((region) => reasonOf(region, response));
		case 'chart': {
			const hit = isRight(markOf(item, response));
			const trap = trapOf(item, response);
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
		case 'order':
		case 'match':
		case 'judgement':
		case 'curve':
		case 'case':
			return [];
		case 'numeric': {
			const trap = numericTrapOf(item, response);
			return trap ? [reasonOf({ ...trap, id: 'own', text: response, correct: false }, 'own')] : [];
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
