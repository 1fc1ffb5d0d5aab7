/** What stays of an answer when a later one takes its place. */

import { isConfidentError } from '../assessment/remediation.ts';
import type { Answer } from './progress.ts';

type Answers = Record<string, Answer>;

/** The newer answers on top of the older; a confident error gives way to another one only. */
export function gathered(older: Answers, newer: Answers): Answers {
	const all = { ...older };
	for (const [id, answer] of Object.entries(newer)) {
		const before = Object.hasOwn(all, id) ? all[id] : undefined;
		if (!before || !isConfidentError(before) || isConfidentError(answer)) all[id] = answer;
	}
	return all;
}
