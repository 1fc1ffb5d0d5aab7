/** Words of the certificate, the CPD record, the evidence pack and the calendar. */

const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

export const record = {
	print: 'Print, or save as PDF',
	certificate: 'Record of learning',
	soFar: 'Record so far',
	awarded: 'has completed and passed',
	passedOnly: 'has passed every quiz of',
	underWay: 'is working through',
	completed: 'has read and finished',
	nameLabel: 'Your name, as it should stand on the record',
	nameHelp: 'No learning system has given it. Leave it empty for a line to fill in by hand.',
	nameLine: 'Name',
	passedOn: 'Passed',
	version: 'Version',
	minutes: 'Active time',
	activeMinutes: minutes,
	planned: (n: number): string => `planned ${minutes(n)}`,
	score: 'Score',
	scoreOf: (raw: number): string => `${raw}%`,
	noScore: '–',
	results: 'Results by lesson',
	columns: ['Lesson', 'Sections read', 'Best score', 'Result'],
	/** Known: by a question before the course, so that the section could be skipped. */
	read: (n: number, all: number, known: number): string =>
		`${n} of ${all}${known > 0 ? `, ${known} known` : ''}`,
	states: { passed: 'passed', failed: 'not passed', unknown: 'open' },
	objectives: 'Objectives',
	objectivesNote: {
		passed: 'Objectives with every question right, by the latest answers.',
		soFar: 'Shown so far, by the latest answers.'
	},
	shown: 'Shown',
	notShown: 'Partly or not yet shown',
	none: 'None yet.',
	basis: 'Basis of the result',
	cut: (cut: number, provisional: boolean): string =>
		`Each quiz is passed at ${cut}% with every question on patient safety right. ${provisional ? 'This cut is provisional: no panel has rated the questions yet.' : 'The cut is the mean of a panel’s ratings (Angoff).'}`,
	attempts: 'Quizzes may be repeated; the best score counts.',
	selfCertified: (n: number): string =>
		`Time is self-certified: up to ${minutes(n)} as planned, by your own judgement of what you gained. Self-directed; not participatory.`,
	accredited: (body: string, credits: string): string => `Accredited by ${body}: ${credits}.`,
	unaccredited: 'No accreditation is claimed.',
	authoritative:
		'Where a learning system holds your record, that one is authoritative; this is a copy.',
	hash: 'Content, SHA-256',
	include: 'Also print',
	includeReflection: 'my reflection and commitment',
	commitment: 'Commitment to change',
	lookBack: (date: string): string => `To be looked back on ${date}.`,
	reflection: 'Reflection',
	aim: 'Aim and role',
	goal: 'What I wanted from it',
	role: 'Role',
	unread:
		'Every quiz is passed, and sections are still unread. A learning system shows the course as complete once you have gone to the end of each.',
	notPassed: 'Not passed yet: this is the record so far.',
	left: 'Still open:'
} as const;

export const calendar = {
	title: 'Questions that come back',
	intro:
		'This calendar file brings one question back after a day, three days, and 1, 3, 8 and 26 weeks, those you found hard first, with the answer further down.',
	download: 'Save the calendar file',
	copy: 'Copy it',
	sheet: 'Print the sheet',
	text: 'The file as text, if saving is blocked',
	file: 'ketamine-questions.ics',
	columns: ['Day', 'Question, and why it comes back'],
	why: 'Why it comes back',
	questionTitle: (question: string): string => `Recall: ${question}`,
	answerBelow: 'Answer from memory first; the answer stands further down.',
	answer: 'Answer',
	keyPoint: 'Key point',
	toOrder: 'To be put in order',
	toMatch: (columns: string): string => `To be matched to: ${columns}`,
	from: (course: string, lesson: string): string => `${course}, lesson “${lesson}”`,
	again: (date: string): string => `The same ground as on ${date}, with another question.`,
	commitmentTitle: 'Look back: what did I do differently?',
	commitmentText: (text: string): string =>
		`You wrote down for yourself:\n${text}\n\nDid it happen? What helped, what stood in the way? What next?`,
	noCommitment: 'What has changed in your practice since the course? What stood in the way?',
	producer: '-//Ketamine in Clinical Practice//Retrieval calendar//EN',
	sheetNote:
		'Cover the right-hand column and answer from memory. If it was right, tick; if not, read the place again and ask yourself once more a day later.',
	done: 'Done'
} as const;

export const pack = {
	title: 'Evidence pack',
	intro:
		'Everything in one file that opens in any browser. Its seal shows whether it was changed, and it can bring your progress into another learning system.',
	download: 'Save the evidence pack',
	copy: 'Copy the machine-readable part',
	copied: 'Copied.',
	copyFailed: 'Copying is blocked here. Select the text below and copy it by keyboard.',
	text: 'The machine-readable part, if saving is blocked',
	fileName: (made: string): string => `ketamine-evidence-pack-${made}.html`,
	heading: 'Evidence pack',
	made: (date: string): string => `Made on ${date}.`,
	sealNote:
		'The part below is read by machines and by the course itself. Its SHA-256 is taken over the pack without white space and with sorted keys.',
	machine: 'Machine-readable part',
	sections: {
		course: 'Course and learner',
		results: 'Results by lesson',
		objectives: 'Objectives',
		answers: 'Answers',
		corrected: 'Misconceptions met',
		predictions: 'Predictions',
		reflection: 'Reflection',
		commitment: 'Commitment to change',
		evaluation: 'Evaluation',
		notes: 'Notes'
	},
	rows: {
		title: 'Course',
		version: 'Version',
		hash: 'Content, SHA-256',
		learner: 'Learner',
		role: 'Role',
		goal: 'What I wanted',
		status: 'Status',
		passed: 'Passed on',
		begun: 'Begun on',
		minutes: 'Active time',
		cut: 'Basis of the result'
	},
	right: 'right',
	wrong: 'not right',
	earlier: 'earlier attempt',
	certainty: (n: number): string => `certainty ${n}`,
	answered: (yours: string, verdict: string): string => `${yours} (${verdict})`
} as const;

export const restore = {
	title: 'Bring a record back',
	intro:
		'An evidence pack from another learning system or browser can be added to what is here. Nothing that stands here is lowered.',
	choose: 'Choose the file',
	paste: 'Or paste the machine-readable part',
	look: 'Look at it',
	restore: 'Add it to my record',
	found: (learner: string, title: string, version: string, made: string): string =>
		`${learner === '' ? 'A record without a name' : `The record of ${learner}`}, “${title}”, version ${version}, made on ${made}. Its seal is unbroken.`,
	otherContent:
		'It was made with another version of the content: changed questions are asked again.',
	done: 'Added. What it held and what stood here are one record now.',
	refused: 'The saved state inside could not be read. Nothing was changed.',
	otherCourse: 'This pack belongs to another course. Nothing was changed.',
	problems: {
		foreign: 'This is no evidence pack of this course.',
		changed: 'The seal is broken: the pack was changed after it was made. It is not restored.',
		newer: 'This pack was made by a newer version of the course.'
	}
} as const;
