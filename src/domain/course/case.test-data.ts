/** The nodes of a made-up branching case for tests. */

import type { CaseNode } from '../assessment/case.ts';

/** From `a` on to `b` (a fair choice leads there too, a harmful one ends the case), from `b` to the end. */
export function makeNodes(): CaseNode[] {
	const choice = (id: string, quality: 'best' | 'acceptable' | 'harm', to?: string) => ({
		id,
		text: `Do ${id}`,
		quality,
		rationale: `Why ${id}.`,
		...(to === undefined ? {} : { to })
	});
	const vitals = { bp: [150, 90] as [number, number], hr: 90, spo2: 97 };
	return [
		{
			id: 'a',
			title: 'First',
			text: 'It begins.',
			vitals: { ...vitals, minute: 10, sedation: 'awake', dissociation: 'mild' },
			choices: [choice('a', 'acceptable', 'b'), choice('b', 'harm'), choice('c', 'best', 'b')]
		},
		{
			id: 'b',
			title: 'Second',
			text: 'It goes on.',
			vitals: { ...vitals, minute: 30, sedation: 'drowsy', dissociation: 'marked' },
			choices: [choice('d', 'best'), choice('e', 'harm')]
		}
	];
}
