/** Words of the reviewers' mode, fetched with it. */

export const reviewed = {
	kept: (where: boolean): string =>
		where
			? 'What you write here stays in this browser. It is not sent anywhere and is no part of the learning record: export it when you stop.'
			: 'This browser keeps nothing: what you write is gone when the course is closed. Export it before.',
	rater: 'Your initials or code, for ratings',
	raterHelp: 'Small letters and digits. They go into the export, no name.',
	export: 'Export comments and ratings',
	counts: (comments: number, ratings: number): string =>
		`${comments} ${comments === 1 ? 'comment' : 'comments'}, ${ratings} ${ratings === 1 ? 'rating' : 'ratings'}.`,
	copy: 'If nothing is downloaded, copy this text',
	ratingsNeedRater: 'Ratings are exported once your initials stand above.',
	ratingNote:
		'Angoff: of 100 clinicians who are just competent for this, how many would answer right? The list “ratings” of the export has the shape of quiz/ratings.yaml.',
	editorial: 'Editorial check of this build',
	noWarnings: 'It found nothing to warn of.',
	lesson: 'Lesson',
	statements: 'Statements by section',
	elsewhere: 'Key points, practice and figures',
	article: 'The whole lesson as one article',
	questions: 'Questions',
	comment: (id: string): string => `Comment on ${id}`,
	rating: (id: string): string => `Rating of ${id}, 0 to 100`,
	ratingLabel: 'Would answer right, of 100',
	asOf: (asOf: string, reviewBy: string): string => `as of ${asOf}, to be reviewed by ${reviewBy}`,
	critical: 'patient safety',
	use: { quiz: 'scored', pretest: 'pre-test', practice: 'practice' },
	difficulty: (n: 1 | 2 | 3 | undefined): string =>
		n === undefined
			? 'difficulty not predicted'
			: `predicted ${['', 'easy', 'middling', 'hard'][n]}`,
	version: (n: number): string => `version ${n}`,
	cell: 'Blueprint cell',
	objectives: 'Objectives',
	cover: 'With the options hidden',
	keyPoint: 'Key point',
	section: 'Taught in',
	moment: 'Moment',
	claims: 'Statements',
	sources: 'Sources',
	key: 'key',
	best: 'Best answer',
	misconception: 'Error',
	columns: ['Answer', 'Rationale and error']
} as const;
