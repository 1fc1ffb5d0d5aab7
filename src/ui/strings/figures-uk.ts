/** Words of the figures on durability, uses, risks, follow-up, access, cost and providers. */

import type { Standing } from '#domain/course/access.ts';
import type { RiskSpan } from '#domain/course/risk.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const pounds = (n: number): string => `£${n.toLocaleString('en-GB')}`;

export const checklist = {
	check: 'Compare with the reasons',
	again: 'Start again',
	result: (right: number, all: number): string =>
		`You agree with the course in ${right} of ${all}.`,
	right: 'Right:',
	wrong: 'Not right:',
	ticked: 'you ticked it',
	unticked: 'you left it',
	table: 'The judgements as a table',
	columns: ['Statement', 'Judgement', 'Why']
} as const;

export const ladder = {
	choose: 'Choose a rung',
	check: 'Compare with the ladder',
	again: 'Start again',
	rungs: 'The rungs, from the top',
	result: (right: number, all: number): string => `${right} of ${all} on the same rung.`,
	same: 'You chose the same rung.',
	other: (label: string): string => `You chose “${label}”.`,
	none: 'You chose no rung.',
	empty: 'Nothing stands here.',
	table: 'The ladder as a table',
	columns: ['Use', 'Rung', 'Why']
} as const;

export const risks = {
	range: 'Point of time',
	earlier: 'Earlier',
	later: 'Later',
	help: 'Move through time. Dark lines run at the point you chose; a square marks the height.',
	clocks: { minutes: 'Minutes', hours: 'Hours', days: 'Days', years: 'Months and years' } as Record<
		RiskSpan,
		string
	>,
	now: (stop: string, labels: readonly string[]): string =>
		`${stop}: ${labels.length === 0 ? 'nothing on this chart runs' : listed(labels.map(inside))}.`,
	height: (label: string): string => `${label} at its height`,
	noRate: 'How often: no figure that holds for treatment.',
	often: 'How often:',
	course: 'When:',
	action: 'What to do:',
	nothing:
		'Nothing on this chart runs now; the clocks of days and years are not wound by one session.',
	table: 'All risks as a table',
	columns: ['Clock', 'Risk', 'When', 'How often', 'What to do'],
	none: 'no figure'
} as const;

export const access = {
	range: 'Year',
	earlier: 'Earlier',
	later: 'Later',
	standings: {
		unlicensed: 'No licence',
		licensed: 'Licensed, not appraised',
		declined: 'Licensed, not recommended',
		accepted: 'Licensed and accepted',
		'off-label': 'Off-label',
		local: 'Off-label, local NHS exceptions',
		untraced: 'Not traced'
	} as Record<Standing, string>,
	/** Inside a strip, where the long words find no room. */
	short: {
		unlicensed: 'no licence',
		licensed: 'licensed',
		declined: 'not recommended',
		accepted: 'accepted',
		'off-label': 'off-label',
		local: 'local NHS',
		untraced: 'not traced'
	} as Record<Standing, string>,
	end: (year: number, last: boolean): string =>
		last ? `${year}, as last seen in spring` : `End of ${year}`,
	heading: (year: string): string => `${year}:`,
	line: (product: string, parts: readonly string[]): string => `${product}: ${parts.join('; ')}.`,
	group: (standing: string, nations: readonly string[]): string =>
		`${standing.toLowerCase()} in ${listed(nations)}`,
	events: (year: number): string => `What changed in ${year}`,
	/** "7 September 2020", "December 2022". @param date ISO date or year and month */
	date: (date: string): string => {
		const [year = '', month = '1', day] = date.split('-');
		const name = MONTHS[Number(month) - 1] ?? '';
		return [day === undefined ? '' : String(Number(day)), name, year].join(' ').trim();
	},
	noEvent: 'No change was traced in this year.',
	strip: (nation: string, product: string): string => `${product} in ${nation}, year by year`,
	table: 'All years as a table',
	columns: ['Product', 'Nation', 'Years', 'Standing'],
	years: (from: number, to: number): string => (from === to ? String(from) : `${from} to ${to}`)
} as const;

export const cost = {
	treatment: 'Treatment',
	course: 'First course',
	upkeep: 'After the course',
	sessions: (n: number): string => (n === 1 ? '1 session' : `${n} sessions`),
	pounds,
	sum: (treatment: string, sessions: number, total: number): string =>
		`${treatment}, ${sessions === 1 ? '1 session' : `${sessions} sessions`} in a year: ${pounds(total)}.`,
	against: (over: number): string =>
		over > 0
			? `That is ${pounds(over)} more than the trust's yearly figure.`
			: over < 0
				? `That is ${pounds(-over)} less than the trust's yearly figure.`
				: "That is the trust's yearly figure.",
	budget: (n: number): string => `the trust's yearly figure, ${pounds(n)}`,
	end: (n: number): string => `${pounds(n)} by the end of the year`,
	chart: 'Money spent, week by week over a year',
	months: 'months',
	table: 'The bill as a table',
	columns: ['Item', 'Number', 'Price of one', 'Together'],
	courseRow: (label: string): string => `Sessions of the course (${label.toLowerCase()})`,
	upkeepRow: 'Sessions after it',
	total: 'A year'
} as const;

export const durability = {
	plan: 'Sessions',
	chart: 'Schematic benefit over days, without a scale',
	sentence: (label: string, days: number): string =>
		days === 0
			? `${label}: the benefit rises within a day and fades within two weeks.`
			: `${label}: the benefit is held up for ${days} days, while sessions go on, and then fades as it does after one.`,
	sessions: (n: number): string => (n === 1 ? 'session' : 'sessions'),
	relapse: 'half had relapsed',
	benefit: 'benefit',
	ends: 'the model ends',
	days: 'days',
	trials: 'What trials counted',
	relapsed: (n: number): string => `${n} of 100 relapsed`,
	table: 'Schedules and relapses as a table',
	columns: ['Trial', 'Followed', 'Relapsed', 'Compared with'],
	planColumns: ['Schedule', 'Days of sessions'],
	arm: (label: string, n: number): string => `${label}: ${n} of 100`
} as const;

export const simulator = {
	title: 'Pressure, pulse and plasma over the session',
	chart: 'Blood pressure, pulse and plasma level over minutes, with your decisions',
	systolic: 'systolic',
	diastolic: 'diastolic',
	pulse: 'pulse',
	plasma: 'plasma (model)',
	decisions: 'decisions',
	infusion: 'infusion',
	minutes: 'minutes',
	units: 'mmHg, and beats a minute',
	now: (minute: number, systolic: number, diastolic: number, pulse: number): string =>
		`Minute ${minute}: ${systolic}/${diastolic} mmHg, pulse ${pulse}.`,
	station: (at: number, minute: number, quality: string): string =>
		`${at} at minute ${minute}, ${quality}`,
	decision: (at: number, minute: number, quality: string): string =>
		`Decision ${at} at minute ${minute}: ${quality}`,
	qualities: {
		best: 'best choice',
		acceptable: 'acceptable',
		harm: 'would do harm'
	} as Record<'best' | 'acceptable' | 'harm', string>,
	timeline: 'Your decisions on the clock',
	note: 'Invented figures of a fictional patient; no threshold for your service. The plasma level is that of the model for an unbroken infusion and does not follow your decisions.'
} as const;

/** As it stands inside a sentence. */
function inside(label: string): string {
	return label.charAt(0).toLowerCase() + label.slice(1);
}

function listed(words: readonly string[]): string {
	return words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
