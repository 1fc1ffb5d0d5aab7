/** Words of the frame: navigation, start, lesson pages. */

const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

export const frame = {
	skip: 'Skip to the content',
	home: 'Start',
	menu: 'Menu',
	pages: {
		home: 'Start',
		pretest: 'Six questions first',
		references: 'References',
		register: 'Evidence',
		search: 'Search',
		glossary: 'Glossary',
		settings: 'Settings',
		about: 'About',
		close: 'Your record',
		diagnostics: 'Connection to the learning system',
		review: 'For reviewers'
	},
	unknownPage: 'That page is not in this version of the course. Here is the start.',
	lessonOf: (n: number, total: number): string => `Lesson ${n} of ${total}`,
	sectionOf: (n: number, total: number): string => `Section ${n} of ${total}`,
	minutes,
	minutesLeft: (n: number): string => (n === 0 ? 'nothing left' : `${minutes(n)} left`),
	quizName: (n: number): string => `Quiz, ${n} questions`,
	sceneName: 'The scene, full size',
	read: 'read',
	passed: 'passed',
	notPassed: 'not passed yet',
	begun: 'begun',
	underWay: 'Begun',
	maySkip: 'you may skip this',
	sections: 'Sections of this lesson',
	wayOn: 'On and back',
	/** Of a lesson, behind its title in the name of the window. */
	views: { article: 'as one article', summary: 'summary' } as Partial<Record<string, string>>,

	courseInBrief: (lessons: number, total: number): string =>
		`${lessons === 1 ? 'One lesson' : `${lessons} lessons`}, ${minutes(total)} in all, in short sections with a quiz after each lesson. Stop anywhere; the course remembers where you were.`,
	lessons: 'Lessons',
	contents: (sections: number, questions: number): string =>
		`${sections} sections${questions > 0 ? `, quiz of ${questions} questions` : ''}`,
	quizState: (state: string): string => `Quiz ${state}`,
	allPassed: 'You have passed every quiz of this course.',
	toCertificate: 'Get your certificate',
	nextLesson: (title: string): string => `Next lesson: ${title}`,
	puzzle: {
		label:
			'Two curves over 14 days after one infusion of 0.5 mg/kg. The plasma level peaks at 40 minutes and is near zero within a day. Spines, drawn schematically, rise only after hours, peak after the first day and fall slowly.',
		caption:
			'One infusion of 0.5 mg/kg over 40 minutes. Solid: plasma level, mean of the model. Dashed: dendritic spines, a schematic curve from rodent work. The clock changes at 2 hours and at 1 day.'
	},

	begin: 'Begin',
	resume: (section: string): string => `Continue: ${section}`,
	resumeQuiz: (lesson: string): string => `Continue: quiz of “${lesson}”`,
	next: (title: string): string => `Next: ${title}`,
	previous: (title: string): string => `Back: ${title}`,
	toQuiz: (n: number): string => `Take the quiz: ${n} questions`,
	saveAndExit: 'Save and exit',
	sources: 'Sources on this page',
	evidence: 'Evidence',
	closeNote: 'Close',
	clinicalTips: 'For your practice',
	keyPoints: 'Key points',
	objectives: 'After this lesson you can',
	awaiting:
		'Awaiting clinical sign-off: this version is for review and must not yet be used as CPD.'
} as const;
