/** The item-writing rules over every item, and the rules of the bank over all of them. */

import type { Catalogue } from './catalogue.ts';
import { bankProblems } from './lint/bank.ts';
import { CASE } from './lint/case.ts';
import { CUES } from './lint/cues.ts';
import { FORM } from './lint/form.ts';
import { subject } from './lint/item.ts';
import { KINDS } from './lint/kinds.ts';
import { MATCH } from './lint/match.ts';
import { NUMERIC } from './lint/numeric.ts';
import { OPEN } from './lint/open.ts';
import { OPTIONS } from './lint/options.ts';
import { WORDING } from './lint/wording.ts';
import { problem, type Problem } from './problem.ts';
import type { Prose } from './prose/analyse.ts';

const RULES = [
	...OPTIONS,
	...WORDING,
	...FORM,
	...CUES,
	...KINDS,
	...MATCH,
	...NUMERIC,
	...OPEN,
	...CASE
];

export function* lint(all: Catalogue, prose: readonly Prose[]): Generator<Problem> {
	for (const item of all.items) {
		const looked = subject(item);
		for (const rule of RULES) {
			for (const { rule: number, path, message, severity } of rule(looked)) {
				yield problem(item.place(...path), `${number}: ${message}`, severity);
			}
		}
		for (const [index, id] of item.value.objectives.entries()) {
			const owner = all.objectives.entries.find(({ value }) => value.id === id)?.value.lesson;
			if (owner !== undefined && owner !== item.lesson) {
				const message = `Q18: objective "${id}" belongs to lesson "${owner}", not "${item.lesson}"`;
				yield problem(item.place('objectives', index), message);
			}
		}
	}
	yield* bankProblems(all, prose);
}
