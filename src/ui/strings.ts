/** Every word of the interface that is not course content, in one place, ready for translation. */

const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

export const STRINGS = {
	skip: 'Skip to the content',
	home: 'Start',
	menu: 'Menu',
	pages: {
		home: 'Start',
		references: 'References',
		glossary: 'Glossary',
		settings: 'Settings',
		about: 'About this course'
	},
	lessonOf: (n: number, total: number): string => `Lesson ${n} of ${total}`,
	sectionOf: (n: number, total: number): string => `Section ${n} of ${total}`,
	minutes,
	minutesLeft: (n: number): string => (n === 0 ? 'nothing left' : `about ${minutes(n)} left`),
	quizName: (n: number): string => `Quiz, ${n} questions`,
	sceneName: 'The scene, full size',
	read: 'read',
	passed: 'passed',
	notPassed: 'not passed yet',
	begun: 'begun',
	sections: 'Sections of this lesson',

	courseInBrief: (lessons: number, total: number): string =>
		`${lessons === 1 ? 'One lesson' : `${lessons} lessons`}, ${minutes(total)} in all, in short sections with a quiz after each lesson. Stop anywhere; the course remembers where you were.`,
	lessons: 'Lessons',
	contents: 'Contents',
	nextLesson: (title: string): string => `Next lesson: ${title}`,
	puzzle: {
		label:
			'Two curves over 14 days after one infusion of 0.5 mg/kg. The plasma level peaks at 40 minutes and is near zero within a day. Spines, drawn schematically, rise only after hours, peak after the first day and fall slowly.',
		caption:
			'One infusion of 0.5 mg/kg over 40 minutes. Solid: plasma level, mean of the model. Dashed: dendritic spines, a schematic curve from rodent work. The clock changes at 2 hours and at 1 day.'
	},

	begin: 'Begin',
	resume: 'Continue where you left off',
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
		'Awaiting clinical sign-off: this version is for review and must not yet be used as CPD.',

	saving: {
		starting: 'Opening…',
		saving: 'Saving…',
		saved: (time: string): string => `Saved ${time}`,
		retrying: 'Not saved yet, trying again',
		lost: 'Not saved',
		browser: 'Saved in this browser',
		window: 'Kept until you close this window',
		off: 'Review: nothing is recorded'
	},
	trouble: {
		retrying: (code: string): string =>
			`Your learning system has not confirmed the last save. Your work is kept here and is being sent again. You can go on. (Support code ${code})`,
		lost: (code: string): string =>
			`Your learning system has stopped answering. Everything you did is still on this page. Keep the window open and try again, or download a copy of your work. (Support code ${code})`,
		window:
			'No learning system was found and this browser does not let the course store anything: your work lasts until you close this window. You can download a copy at any time.',
		off: 'The course was opened for review. You can read and answer everything; nothing is recorded.',
		retry: 'Try to save again',
		download: 'Download a copy',
		dismiss: 'Close this message'
	},
	restored: {
		broken:
			'The saved state could not be read, so the course starts afresh. What your learning system already recorded stays recorded.',
		changed: (n: number): string =>
			`The course has changed since your last visit: ${n === 1 ? 'one answer' : `${n} answers`} belonged to questions that were rewritten and will be asked again. Everything else is as you left it.`
	},
	closed: {
		title: 'You have left the course',
		text: 'Everything is saved. You can close this window or tab now.',
		textUnsaved:
			'The last save was not confirmed. Download a copy of your work before you close this window.'
	},

	scene: {
		label: 'The mechanism scene',
		play: 'Play',
		pause: 'Pause',
		back: 'Step back',
		forward: 'Step on',
		speed: 'Speed',
		time: 'Time after the infusion began',
		scale: 'Look at',
		followStory: 'Follow the story',
		scales: {
			circuit: 'Circuit',
			synapse: 'Synapse',
			receptor: 'Receptor',
			spine: 'Inside the spine'
		},
		curves: 'The curves',
		curvesLabel:
			'Plasma level and schematic curves of the cascade over 14 days. The same stands below in words and as a table.',
		curvesNote:
			'Solid line: plasma level, mean of the model. Dashed bands: schematic, shape only. The clock changes at 2 hours and at 1 day.',
		twin: 'The scene in words',
		table: 'The curves as a table',
		leavesOut: 'What this picture leaves out',
		segment: (n: number, total: number): string => `Part ${n} of ${total}`,
		backToQuestion: (n: number): string => `Back to question ${n}`,
		backToText: 'Back to the text',
		code: 'Moment code',
		curveChoice: 'Curves',
		curveSets: {
			chain: 'From the drug to the spines',
			effect: 'Drug, early effect, spines and response',
			receptor: 'Drug, blocked channels and glutamate'
		},
		responseNote: 'Responders: illustrative, for this run only; control groups respond too.',
		againstKept: 'Against the run you kept',
		experiment: 'Experiment with it'
	},

	lab: {
		title: 'Experiment with the model',
		teaching:
			'Teaching model, not for dosing. Fictional adult of 70 kg; doses only within the range in which the model means anything.',
		route: 'How it is given',
		dose: 'Dose',
		racemate: (dose: number): string => `${dose} mg/kg of racemic ketamine`,
		esketamine: (dose: number): string => `${dose} mg of esketamine`,
		breakStep: 'Break a step',
		idle: (step: string): string => `${step}: this account has no such arrow, so nothing changes.`,
		account: 'Account',
		speaksFor: 'Speaks for it',
		speaksAgainst: 'Speaks against it',
		reset: 'Reset to 0.5 mg/kg into a vein',
		notShown: 'How to read this run',
		chain: 'The chain in this run',
		chainLabel: (clock: string): string => `The chain at ${clock}`,
		chainHelp: 'Choose a stage to light it in the scene.',
		lookAt: 'Look at it at',
		keep: 'Keep this run for comparison',
		letGo: 'Let go of the kept run',
		keptRun: 'Kept run',
		changed: (outcome: string): string => `Run changed. ${outcome}`,
		tellApart: 'Find an experiment that tells two accounts apart',
		tellApartIntro:
			'Choose two accounts and break steps in both. Only whether something happens counts, not how much: rival accounts borrow the constants of the first. Both runs are of 0.5 mg/kg into a vein.',
		accountOf: (letter: string): string => `Account ${letter}`,
		breakInBoth: 'Break in both',
		showRun: (name: string): string => `Show “${name}” in the scene`,
		outcomeLabel: (name: string): string =>
			`Schematic curves of the early effect and of new spines under “${name}”; the same stands beside them in words.`,
		codes: 'Come back to this picture',
		codesIntro:
			'A code holds time, scale and run. Write it down, pass it on, or type one from a question.',
		yourCode: 'Code of this picture',
		copy: 'Copy the code',
		copied: 'Copied.',
		notCopied: 'Copying is not allowed here. The code is selected: copy it with your keyboard.',
		goTo: 'Go to a code',
		go: 'Go',
		unknown: (code: string): string =>
			code === ''
				? 'Type a code first, such as L2-24H.'
				: `No picture has the code “${code}”. Codes look like L2-24H or like the one above.`,
		unknownLink:
			'The link carried a code that this course does not know; this is the usual picture.',
		storyboard: 'Print the storyboard',
		storyboardTitle: 'From the receptor to the spine in eight pictures',
		storyboardNote:
			'0.5 mg/kg over 40 minutes in the model: order and time scales, not sizes. Not for dosing.',
		sources: 'Sources'
	},

	predict: {
		commit: 'Commit to this answer',
		yours: 'You said',
		right: 'So it turns out.',
		otherwise: 'It turns out otherwise.',
		choose: 'Choose one answer first.'
	},

	quiz: {
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
		rowWrong: (yours: string, best: string): string =>
			`Your answer: ${yours}. Best answer: ${best}`,
		working: 'The working',
		carried: 'Right in an earlier attempt',
		result: (raw: number): string => `${raw}%`,
		passed: 'Passed',
		failed: (raw: number, cut: number): string => `${raw}% this time; ${cut}% is needed`,
		again: 'Try again with fresh questions',
		reviewList: 'Your answers',
		onePerPage: 'One question a page',
		allOnPage: 'All questions on one page'
	},

	hundred: {
		question: (outcome: string): string => `how many of 100 ${outcome}?`,
		help: 'Set a guess for each group, then compare. The guess is not kept.',
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
	},
	forest: {
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
	},

	settings: {
		theme: 'Colours',
		themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
		motion: 'Motion',
		motions: { system: 'As the system', reduced: 'Still pictures instead of motion' },
		certainty: 'Ask how sure I am in quizzes',
		layout: 'Quiz layout'
	}
} as const;
