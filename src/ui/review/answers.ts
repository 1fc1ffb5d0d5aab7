/** The parts of an item as a reviewer reads them, whatever its kind: answer, whether it is the key, why, which error. */

import type { Item } from '#domain/assessment/question.ts';

export interface ReviewedAnswer {
	text: string;
	key: boolean;
	why: string;
	misconception?: string | undefined;
	moment?: string | undefined;
	refs?: readonly string[] | undefined;
}

export function reviewedAnswers(item: Item): ReviewedAnswer[] {
	switch (item.kind) {
		case 'choice':
			return item.options.map(({ correct, rationale, ...rest }) => ({
				...{ ...rest, key: correct, why: rationale }
			}));
		case 'hotspot':
			return item.regions.map(({ correct, rationale, ...rest }) => ({
				...{ ...rest, key: correct, why: rationale }
			}));
		case 'order':
			return item.cards.map(({ text, why, moment }, at) => ({
				...{ text: `${at + 1}. ${text}`, key: true, why, moment }
			}));
		case 'match':
			return item.rows.map(({ text, key, rationale, ...rest }) => ({
				...rest,
				text: `${text} → ${item.columns.find(({ id }) => id === key)?.text ?? key}`,
				...{ key: true, why: rationale }
			}));
		case 'numeric':
			return [
				{ text: `${item.answer} ${item.unit}`, key: true, why: item.working.join(' ') },
				...item.traps.map(({ value, rationale, ...rest }) => ({
					...{ ...rest, text: `${value} ${item.unit}`, key: false, why: rationale }
				}))
			];
		case 'chart':
			return [
				{ text: `${item.answer} ${item.unit}`, key: true, why: item.rationale },
				...item.traps.map(({ from, to, rationale, ...rest }) => ({
					...{ ...rest, text: `${from} to ${to} ${item.unit}`, key: false, why: rationale }
				}))
			];
		case 'judgement':
			return [
				{
					text: `${item.hypothesis}; ${item.newInformation}: ${item.judgement.value}`,
					...{ key: true, why: item.judgement.why }
				}
			];
		case 'curve':
			return item.series.map(({ label, why }) => ({ text: label, key: true, why }));
		case 'case':
			return item.nodes.flatMap(({ title, choices }) =>
				choices.map(({ text, quality, rationale, misconception }) => ({
					text: `${title}: ${text}`,
					...{ key: quality === 'best', why: rationale, misconception }
				}))
			);
	}
}
