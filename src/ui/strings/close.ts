/** Words of the learner's own record: what is known, how sure, what changed, what is left. */

import type { Reason } from '#domain/record/retrieval.ts';

const times = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const steps = {
	label: 'Parts of your record',
	close: 'What you know now',
	reflect: 'Reflect and commit',
	evaluate: 'Evaluate the course',
	record: 'Certificate and record',
	keep: 'Take it with you',
	next: (title: string): string => `Next: ${title}`
} as const;

export const close = {
	lead: 'From your own answers. Nobody sees this page but you; none of it changes a mark.',
	empty:
		'Nothing is answered yet. This page fills as you commit to predictions and answer questions.',
	toFirst: (title: string): string => `Go to the first lesson: ${title}`,
	mastery: {
		title: 'By objective',
		note: 'Each mark is one question of a quiz, by your latest answer to it.',
		levels: {
			shown: 'shown',
			partly: 'partly shown',
			'not-yet': 'not yet',
			'not-asked': 'not asked yet'
		},
		cells: {
			right: 'right',
			mended: 'right at a second look',
			missed: 'missed',
			open: 'not asked yet'
		},
		score: (raw: number): string => `best ${raw}%`,
		noScore: 'quiz not finished',
		open: 'Not asked yet'
	},
	again: {
		title: 'Second looks left',
		intro: (n: number): string =>
			`${times(n, 'question was', 'questions were')} missed and not put right since. Read the place again, then take the quiz: it asks only what is open.`,
		quiz: 'Take the quiz again'
	},
	calibration: {
		title: 'How sure, how right',
		intro: (n: number): string =>
			`${times(n, 'answer', 'answers')} with a stated certainty. The grey band is what the certainty claims, the mark is what came of it.`,
		verdict: {
			'too-few': 'Too few answers to say more about you.',
			over: 'You were surer than you were right: slow down where you feel certain.',
			under: 'You were right more often than you trusted: you know more than you think.',
			fair: 'You were about as often right as you said.',
			surest: 'Where you were surest, you were right less often than you said: look there twice.'
		},
		level: (right: number, asked: number): string =>
			asked === 0 ? 'none' : `${right} of ${asked} right`,
		picture: (level: string, right: number, asked: number): string =>
			asked === 0
				? `${level}: no answers`
				: `${level}: ${right} of ${asked} right, ${Math.round((right / asked) * 100)}%`,
		cbm: (mean: string): string => `Certainty-based mark: ${mean} a question, on average.`,
		cbmHelp:
			'Right earns 1, 2 or 3 by certainty; wrong costs 0, 2 or 6. It is information, not your score.',
		lucky: 'Right by luck, perhaps',
		luckyIntro: 'Right, at the lowest certainty. Worth knowing why.'
	},
	change: {
		title: 'Then and now',
		pretest: 'Before and after the lessons',
		columns: ['Question before the course', 'Then', 'Its objectives now'],
		right: 'right',
		wrong: 'not right',
		sure: (level: number): string => `, certainty ${level}`,
		now: (right: number, asked: number): string => `${right} of ${asked} questions right`,
		notAsked: 'not asked yet',
		noPretest: 'You have not taken the questions before the course.',
		takePretest: 'They are still there: six, unscored.',
		predictions: 'What you predicted',
		predicted: (right: number, all: number): string =>
			`${right} of ${times(all, 'prediction', 'predictions')} turned out as you said.`,
		otherwise: 'Turned out otherwise',
		asSaid: 'Turned out as you said',
		said: 'You said',
		best: 'It turned out'
	},
	film: {
		title: 'Sure, and wrong',
		intro: (n: number): string =>
			n === 1
				? '1 answer you were sure of and that did not hold: the best place to learn from.'
				: `${n} answers you were sure of and that did not hold: the best places to learn from. Play them, or step through.`,
		introMended: (n: number, all: number): string =>
			`You have put ${n === all ? 'all of it' : n === 1 ? 'the last one' : `the last ${n}`} right since.`,
		mended: 'Put right since',
		play: 'Play all',
		pause: 'Pause',
		previous: 'Previous',
		next: 'Next',
		of: (n: number, total: number): string => `${n} of ${total}`,
		asked: 'Asked',
		believed: 'A common belief',
		holds: 'What holds',
		read: 'Read it again',
		think: 'What I now think (private, one sentence)'
	}
} as const;

export const reflect = {
	lead: 'All of this is optional, yours, and goes into the record only as you write it.',
	commitment: {
		title: 'A commitment to change',
		intro: 'One or two things you will do differently, and a day on which you look back at them.',
		chosen: 'Choose',
		count: (n: number): string => `${n} chosen`,
		own: 'In your own words',
		date: 'Look back on it on',
		/** In words, since the box may show it as month and day or as day and month. */
		dateHelp: (date: string): string =>
			`That is ${date}: six weeks on, unless you choose another day. It goes into your calendar file.`
	},
	shape: 'Which form do you need?',
	shapes: {
		gmc: 'GMC and royal colleges',
		nmc: 'NMC revalidation',
		gphc: 'GPhC planned learning'
	},
	title: 'Reflection',
	warning: 'Write nothing that identifies a patient: reflections can be asked for.',
	parts: {
		gmc: {
			need: 'What learning need did this meet?',
			learnt: 'What did you learn?',
			impact: 'What impact will it have, or has it had, on your practice and your patients?',
			next: 'What do you still need to learn?'
		},
		nmc: {
			activity: 'What was the nature of the activity?',
			learnt: 'What did you learn from it?',
			practice: 'How did you change or improve your practice as a result?',
			code: 'How is it relevant to the Code?'
		},
		gphc: {
			want: 'What do you want to learn?',
			why: 'How is it relevant to the safe and effective practice of pharmacy, and to your role?',
			how: 'How did you learn it?',
			learnt: 'What did you learn?',
			people: 'How have the people using your services benefited? Give an example.'
		}
	},
	codeThemes:
		'Themes of the Code: prioritise people; practise effectively; preserve safety; promote professionalism and trust.',
	own: 'Your own data, to start from',

	add: 'Add it',
	data: {
		goal: (goal: string): string => `At the start I wanted: ${goal}`,
		corrected: (text: string, correction: string): string =>
			`I believed ${quoted(text)}. What holds: ${correction}`,
		gap: (question: string, said: string, best: string): string =>
			`I predicted, to "${question}", ${quoted(said)}; it turned out ${quoted(best)}.`,
		prePost: (before: number, all: number, now: number): string =>
			`Before the course I had ${before} of ${all} first questions right; now their objectives stand at ${now}%.`,
		activity: (title: string, minutes: number): string =>
			`Self-directed online course, "${title}": ${minutes} active minutes, no participatory hours.`
	},
	nothing: 'As you answer questions, facts from your answers appear here.',
	notes: 'Your notes',
	noNotes:
		'Notes you take on a section, and sentences you write after surprises, are gathered here.',
	changed: (lesson: string): string => `What changed in my mind: ${lesson}`,
	now: (question: string): string => `What I now think: ${question}`
} as const;

export const evaluate = {
	lead: 'For those who publish the course, and for your own record.',
	where:
		'Your answers are part of your evidence pack. Nobody else sees them unless you hand them on.',
	about: (version: string): string => `Evaluation of the course, version ${version}`,
	send: 'Send to the learning system',
	sendAgain: 'Send again',
	sending:
		'Your learning system can take them as a comment on the course, under your name. What was sent cannot be taken back here.',
	alone: 'No learning system is connected, so there is nobody to send them to.',
	sent: (date: string): string => `Sent to your learning system on ${date}.`,
	changed: (date: string): string =>
		`Sent to your learning system on ${date}; you have changed your answers since.`,
	refused: 'Your learning system did not take them. They are kept here and are part of your',
	pack: 'evidence pack',
	thanks: (done: number, all: number): string => `${done} of ${all} questions answered`
} as const;

/** Each is followed by what was believed, or by the objective. */
export const reasons: Readonly<Record<Reason, string>> = {
	'sure-and-wrong': 'Sure, but mistaken',
	missed: 'What tripped you',
	guessed: 'Right at the lowest certainty',
	mended: 'Missed once and put right',
	critical: 'Patient safety',
	right: 'To keep fresh',
	open: 'Not asked yet'
};

function quoted(text: string): string {
	return `“${text.replace(/\.$/, '')}”`;
}
