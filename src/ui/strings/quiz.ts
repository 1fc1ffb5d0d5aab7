/** Words of the questions, their feedback and the result, and of predictions. */

export const predict = {
	commit: 'Commit to this answer',
	yours: 'You said',
	right: 'So it turns out.',
	otherwise: 'It turns out otherwise.',
	choose: 'Choose one answer first.'
} as const;

export const quiz = {
	title: 'Quiz',
	intro: (n: number, cut: number, provisional: boolean): string =>
		`${n} questions, no timer, as many attempts as you like. ${cut}% is needed${provisional ? ' (a provisional cut, until experts have rated the questions)' : ''}. Every answer is explained at once.`,
	start: 'Start the quiz',
	questionOf: (n: number, total: number): string => `Question ${n} of ${total}`,
	check: 'Check answer',
	next: 'Next question',
	finish: 'See the result',
	choose: 'Choose an answer first, then check it.',
	chooseRows: 'Choose an answer in every row, then check it.',
	typeNumber: 'Type your answer as a number up to 99,999 without its unit, then check it.',
	certainty: 'How sure are you?',
	certaintyHelp:
		'Asked so that you can see where you were sure and wrong. It never changes the mark.',
	certainties: {
		1: 'Less than two in three',
		2: 'Two to four in five',
		3: 'More than four in five'
	},
	right: 'Right.',
	wrong: 'Not right.',
	partly: 'Partly right.',
	yours: 'Your answer',
	best: 'Best answer',
	why: 'Why',
	otherOptions: 'The other options',
	keyPoint: 'Key point',
	seeIt: 'See it in the scene',
	readAgain: 'Read it again',
	moveUp: (text: string): string => `Move up: ${text}`,
	moveDown: (text: string): string => `Move down: ${text}`,
	moved: (text: string, n: number, total: number): string => `${text}: now ${n} of ${total}`,
	orderHelp: 'Put the steps in order with the arrows, first step on top.',
	hotspotHelp: 'Choose a place in the list or in the picture.',
	chartHelp: 'Move the line with the slider.',
	matchHelp: 'Choose one answer in every row. An answer can fit several rows, or none.',
	chooseOne: 'Choose…',
	numberIn: (unit: string): string => `Your answer in ${unit}`,
	rowByRow: 'Row by row',
	rowsRight: (n: number, total: number): string => `${n} of ${total} rows are right.`,
	rowRight: (yours: string): string => `Right: ${yours}`,
	rowWrong: (yours: string, best: string): string => `Your answer: ${yours}. Best answer: ${best}`,
	working: 'The working',
	carried: 'Right in an earlier attempt',
	result: (raw: number): string => `${raw}%`,
	passed: 'Passed',
	failed: (raw: number, cut: number): string => `${raw}% this time; ${cut}% is needed`,
	again: 'Try again with fresh questions',
	reviewList: 'Your answers',
	onePerPage: 'One question a page',
	allOnPage: 'All questions on one page'
} as const;
