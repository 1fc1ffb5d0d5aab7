/** Words of the figures that print results of trials. */

export const hundred = {
	question: (outcome: string): string => `how many of 100 ${outcome}?`,
	help: (label: string | undefined): string =>
		`Set a guess for ${label?.toLowerCase() ?? 'each group'}, then compare. The guess is not kept.`,
	yourGuess: 'your guess',
	of: (n: number): string => `${n} of 100`,
	people: (outcome: string): string => `people ${outcome}`,
	notYet: 'No guess yet',
	empty: 'A hundred people, no guess yet',
	guessed: (n: number): string => `You guessed ${n} of 100`,
	noGuess: 'You set no guess',
	show: 'Show the result',
	key: 'Each mark is one person; filled marks are people with the outcome.',
	guessKey: 'A dashed line runs around your guess.'
} as const;

export const forest = {
	show: 'Trials shown',
	filters: {
		all: 'All',
		active: 'Against an active comparator',
		negative: 'Only trials whose main result was not significant'
	},
	shown: (n: number, total: number): string => `${n} of ${total} trials.`,
	row: (active: string, comparator: string, measure: string, n: number): string =>
		`${active} against ${comparator}, ${measure}, ${n} people`,
	negative: 'Main result not significant',
	reading: (unit: string, below: string, above: string): string =>
		`Difference in ${unit} with its 95% confidence interval. Left of zero ${below}; right ${above}. An empty mark: the trial's main result was not significant.`,
	table: 'The same numbers as a table',
	caption: (unit: string): string => `Difference in ${unit} (95% confidence interval)`,
	columns: [
		'Trial',
		'Drug',
		'Comparator',
		'When',
		'People',
		'Difference',
		'Main result significant'
	],
	yes: 'yes',
	no: 'no'
} as const;
