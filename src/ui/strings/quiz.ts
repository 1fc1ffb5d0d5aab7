/** Words of the questions, their feedback and the result, and of predictions. */

import type { StageName } from '#domain/pharmacology/moment.ts';

const STAGES: Record<StageName, string> = {
	circuit: 'the circuit',
	synapse: 'the synapse',
	receptor: 'the receptor',
	spine: 'the spine'
};

const CERTAINTIES = {
	1: 'Less than two in three',
	2: 'Two in three to four in five',
	3: 'More than four in five'
} as const;

export const predict = {
	commit: 'Commit to this answer',
	yours: 'You said',
	right: 'So it turns out.',
	otherwise: 'It turns out otherwise',
	choose: 'Choose one answer first.',
	sure: (level: 1 | 2 | 3): string => `Sure of it: ${CERTAINTIES[level].toLowerCase()}.`,
	run: 'Run the model without this step',
	show: 'Show the model without this step',
	why: 'In one sentence: why? (optional)',
	whyHelp: 'For yourself alone; kept with your progress and never sent in a report.'
} as const;

/** How an attempt went: cells right, in part and in all, and the whole percentage. */
interface ResultWords {
	right: number;
	partly: number;
	all: number;
	raw: number;
}

export const quiz = {
	title: 'Quiz',
	intro: (n: number, cut: number, provisional: boolean): string =>
		`${n} questions, no timer, as many attempts as you like. ${cut}% is needed (${provisional ? 'a provisional cut, until experts have rated the questions' : 'the mean of experts’ ratings of the questions'}). Every answer is explained at once.`,
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
	certainties: CERTAINTIES,
	right: 'Right.',
	wrong: 'Not right.',
	partly: 'Partly right.',
	yours: 'Your answer',
	best: 'Best answer',
	why: 'Why',
	otherOptions: 'The other options',
	/** Where the best answer has been told before them. */
	restOfOptions: 'The remaining options',
	rightOrder: 'The right order',
	inPlace: 'in place',
	placed: (yours: number): string => `yours: place ${yours}`,
	chartAnswer: (yours: string, best: string): string =>
		`The curves again. Your answer: ${yours}. Best answer: ${best}.`,
	keyPoint: 'Key point',
	seeIt: 'See it in the scene',
	see: (stage: StageName, clock: string, broken: readonly string[]): string =>
		[`See ${STAGES[stage]}, ${clock}`, ...broken].join('; '),
	readAgain: 'Read it again',
	moveUp: (text: string): string => `Move up: ${text}`,
	moveDown: (text: string): string => `Move down: ${text}`,
	moved: (text: string, n: number, total: number): string => `${text}: now ${n} of ${total}`,
	orderHelp: 'Put the steps in order with the arrows, first step on top.',
	hotspotHelp: 'Choose a place in the list or in the picture.',
	chartHelp: 'Move the line with the slider.',
	noTime: 'No time chosen yet',
	chartPicture: 'The curves of 0.5 mg/kg given over 40 minutes',
	chartTable: 'the table below holds the same.',
	matchHelp: 'Choose one answer in every row. An answer can fit several rows, or none.',
	chooseOne: 'Choose…',
	numberIn: (unit: string): string => `Your answer in ${unit}`,
	rowByRow: 'Row by row',
	rowsRight: (n: number, total: number): string => `${n} of ${total} rows are right.`,
	rowRight: (yours: string): string => `Right: ${yours}`,
	rowWrong: (yours: string): string => `Your answer: ${yours}`,
	rowBest: (best: string): string => `Best answer: ${best}`,
	working: 'The working',
	carried: 'Right in an earlier attempt',
	result: ({ right, partly, all, raw }: ResultWords): string =>
		`${right} of ${all} right${partly > 0 ? ` and ${partly} in part` : ''}, ${raw}%.`,
	passed: (result: string): string => `Passed: ${result}`,
	stillPassed: (result: string): string => `Passed before, and it stays so. This time: ${result}`,
	failed: (result: string, cut: number): string => `${result} ${cut}% is needed.`,
	unsafe: (result: string): string =>
		`${result} What was missed on safety has to be right as well.`,
	again: 'Take the quiz again',
	retakeAsks: (safety: boolean): string =>
		`What was right counts on: another attempt asks what was missed${safety ? ', and the safety questions anew' : ' and nothing else'}.`,
	retakeRisk:
		'Every attempt asks the safety questions again. One missed then counts as missed, until it is put right.',
	certificate: 'Get your certificate',
	reviewList: 'Your answers',
	onePerPage: 'One question a page',
	allOnPage: 'All questions on one page'
} as const;

export const pretest = {
	title: 'Six questions first',
	intro:
		'One question a lesson, before you read it. Nothing is scored, and the first answer stands: at the end you see what changed. Where you are right and sure, the course tells you which section you may skip.',
	of: (n: number, all: number, lesson: string): string => `Question ${n} of ${all}: ${lesson}`,
	result: 'What you may skip',
	left: (n: number): string =>
		n === 1 ? 'One question is still open.' : `${n} questions are still open.`,
	skip: 'Right and sure: you may skip',
	read: 'Worth reading',
	none: 'No answer was both right and sure, so every section is worth reading.',
	begin: 'Go to the first lesson'
} as const;

export const warmUp = {
	title: (n: number): string =>
		n === 1
			? 'Warm up: one question from an earlier lesson'
			: `Warm up: ${n} questions from earlier lessons`,
	note: 'Not scored. Skip them if you like: the section begins below.',
	from: (lesson: string): string => `From “${lesson}”`
} as const;

export const secondLook = {
	title: 'A second look',
	intro:
		'Read the section, then try another question on the same point. Not scored; what you were surest of comes first.',
	show: 'Try another question on this',
	now: 'In one sentence: what do you think now?',
	nowHelp: 'You were sure and it was wrong. Only you see what you write here.'
} as const;

export const practice = {
	name: 'Think it through: not scored',
	again: 'Try again'
} as const;

export const judgement = {
	considering: 'You are considering',
	finding: 'Then you find',
	check: 'Compare with one author’s view',
	verdict: 'One author’s view',
	author: 'The author',
	noKey: 'There is no right answer here: experienced clinicians differ, and the reasons matter.',
	apart: (steps: number): string =>
		steps === 0
			? 'You and the author agree.'
			: `You stand ${steps === 1 ? 'one step' : `${steps} steps`} from the author.`
} as const;

export const curve = {
	help: 'Draw across the picture, or set the points one by one. Guess: nothing here is marked.',
	check: 'Show what is expected',
	wanted: 'Set every point first, then compare.',
	verdict: 'Your curve beside the expected one',
	schematic: 'Schematic: the height has no numbers.',
	point: (series: string, x: string): string => `${series} at ${x}`,
	level: (digit: number, most: number, low: string, high: string): string =>
		digit === 0 ? low : digit === most ? high : `${digit} of ${most}`,
	open: 'not set',
	/** In the empty picture. */
	here: 'Press here and draw across',
	yours: 'Yours',
	expected: 'Expected',
	band: 'Range of the expected',
	table: 'Both curves as a table',
	plot: (series: string): string => `${series}: your curve and the expected one`,
	plotExpected: (series: string): string => `${series}: the expected curve`,
	fits: (series: string): string => `Your curve for ${series} runs as expected.`,
	gap: (series: string, parts: readonly string[]): string =>
		`You expected ${series} ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ` : ''}${parts.at(-1) ?? ''}.`,
	/** @param drawn absent where the curve is flat */
	peak: (expected: string, drawn?: string): string =>
		`to be ${drawn ? `highest at ${drawn}` : 'the same throughout'} (it is highest at ${expected})`,
	lateHigher: 'to last longer than it does',
	lateLower: 'to fade sooner than it does',
	earlyHigher: 'to begin sooner than it does',
	earlyLower: 'to begin later than it does',
	otherShape: (series: string): string =>
		`Your curve for ${series} begins and ends as expected and differs on the way.`
} as const;

export const branching = {
	decide: 'Decide',
	chooseFirst: 'Choose what you would do first.',
	check: 'See the whole way',
	turn: (n: number): string => `Decision ${n}`,
	followed: 'What followed',
	ended: 'The case ends here.',
	undecided: 'Decide at every step until the case ends, then look at the whole way.',
	qualities: {
		best: 'The best choice here',
		acceptable: 'Acceptable',
		harm: 'This would do harm'
	},
	chose: 'You chose',
	better: 'Better',
	way: 'Your way through the case',
	verdict: (best: number, all: number, harm: number): string =>
		`Best choices: ${best} of ${all}${harm === 0 ? '' : `; ${harm === 1 ? 'one' : harm} would have done harm`}.`,
	replay: 'Replay from here',
	replaying: 'Replay: what you change here is not kept',
	backToMap: 'Back to your way',
	vitals: 'Observations',
	minute: 'Minute',
	bp: 'Blood pressure, mmHg',
	hr: 'Heart rate, per minute',
	spo2: 'Oxygen saturation, %',
	sedation: 'Sedation',
	dissociation: 'Dissociation',
	trend: 'Systolic pressure and heart rate over the decisions so far.',
	systolic: 'systolic',
	pulse: 'heart rate'
} as const;
