/** Words of a lesson as one article and as a summary for print. */

export const article = {
	asArticle: 'Read it as one article',
	asSummary: 'Two-page summary',
	toSections: 'Go through it in sections',
	print: 'Print',
	part: (n: number, total: number): string => `Lesson ${n} of ${total}`,
	edition: (course: string, version: string, date: string): string =>
		`${course}, version ${version} of ${date}`,
	minutes: (minutes: number): string => `About ${minutes} minutes, with all that goes deeper`,
	figure: (n: number): string => `Figure ${n}`,
	turnedOut: 'What turned out',
	options: 'The answers to choose from',
	bestHere: 'The best choice here',
	sources: 'Sources',
	sourcesNote: 'Numbered as in the whole course.',
	keyFigure: 'In one picture',
	summary: 'Summary',
	question: 'The question',
	teaching: 'For teaching. Not for dosing anyone.'
} as const;
