/** An item as the rules look at it, and what a rule says. */

import type { Option } from '#domain/assessment/question.ts';
import type { PlacedItem } from '../catalogue.ts';
import type { Severity } from '../problem.ts';
import type { AnyQuizItem, Use } from '../schema/item.ts';

/** Options of a choice or regions of a hotspot. */
export interface Choices {
	key: 'options' | 'regions';
	all: readonly Option[];
	/** The right one; absent when none or several are marked. */
	best: Option | undefined;
	distractors: readonly Option[];
}

export interface Subject {
	item: AnyQuizItem;
	lesson: string;
	use: Use;
	/** Absent for kinds without options. */
	choices: Choices | undefined;
}

export interface Finding {
	/** Number of the rule in the item-writing rules: "Q11". */
	rule: string;
	severity: Severity;
	/** Inside the item. */
	path: readonly PropertyKey[];
	/** What is wrong; what would be right. */
	message: string;
}

export type Rule = (subject: Subject) => Iterable<Finding>;

export const error = (rule: string, path: readonly PropertyKey[], message: string): Finding => ({
	rule,
	severity: 'error',
	path,
	message
});

export const warning = (rule: string, path: readonly PropertyKey[], message: string): Finding => ({
	rule,
	severity: 'warning',
	path,
	message
});

export function subject({ value: item, lesson, use }: PlacedItem): Subject {
	const key = item.kind === 'choice' ? 'options' : item.kind === 'hotspot' ? 'regions' : undefined;
	if (key === undefined) return { item, lesson, use, choices: undefined };
	const all: readonly Option[] =
		item.kind === 'choice' ? item.options : item.kind === 'hotspot' ? item.regions : [];
	const right = all.filter(({ correct }) => correct);
	return {
		item,
		lesson,
		use,
		choices: {
			key,
			all,
			best: right.length === 1 ? right[0] : undefined,
			distractors: all.filter(({ correct }) => !correct)
		}
	};
}
