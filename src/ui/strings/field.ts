/** Words beside everything the learner writes. */

export const field = {
	left: (n: number): string => `${n} characters left in the room that your learning system gives.`,
	full: 'This no longer fits into what your learning system keeps. It stays on this page until you close the course; take it with you before that:',
	export: 'export your record',
	notes: {
		summary: 'Your notes on this section',
		label: 'Note',
		help: 'Kept with your progress. Write nothing that identifies a patient.'
	}
} as const;
