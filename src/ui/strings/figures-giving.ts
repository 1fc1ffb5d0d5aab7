/** Words of the figures on routes, sums and sessions, and of what goes deeper. */

import type { Slip, SumStep } from '#domain/course/dose-sum.ts';
import type { Phase } from '#domain/course/session-plan.ts';

const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

export const deeper = {
	label: 'Going deeper:',
	minutes: (n: number): string => `${n === 1 ? '1 more' : `${n} more`} to go deeper`
} as const;

export const changed = {
	title: 'What changed in your mind?',
	help: 'One line for yourself. It is kept with your record and is no part of any score.',
	label: 'Before this lesson I thought …, now I think …'
} as const;

export const routes = {
	choose: 'Route shown in full',
	time: 'Time after the start',
	at: minutes,
	dose: (route: string, dose: number): string =>
		route === 'nasal' ? `${dose} mg of esketamine` : `${dose} mg/kg of racemic ketamine`,
	level: (t: number, level: string, drug: string, rough: boolean): string =>
		`After ${minutes(t)} the mean plasma level of ${drug} is about ${level} ng/mL${rough ? ', right in its order of magnitude only' : ''}.`,
	drug: (route: string): string => (route === 'nasal' ? 'esketamine' : 'ketamine'),
	peak: (level: string, t: number): string =>
		`It peaks at about ${level} ng/mL after ${minutes(t)}.`,
	stop: (t: number): string => `A patient is distressed at ${minutes(t)}: stop the drug`,
	stopped: (t: number, level: string, without: string): string =>
		`Stopped at ${minutes(t)}, the infusion leaves about ${level} ng/mL at the end of its forty minutes instead of ${without}.`,
	cannot: 'By this route nothing is left to stop: the dose is in, and the level takes its course.',
	spray: 'Only a device not yet used can be withheld; what is sprayed takes its course.',
	facts: {
		share: 'How much arrives',
		control: 'Can it be stopped?',
		studied: 'Studied in depression',
		status: 'Status in the UK'
	},
	doseDrawn: 'Dose drawn',
	chart: (route: string): string =>
		`Plasma levels over four hours by several routes; ${route} is drawn in full, the others thin.`,
	axis: 'minutes',
	unit: 'ng/mL',
	stoppedName: 'stopped',
	table: 'Levels and facts as a table',
	caption: 'Mean plasma level of the model in ng/mL, and what is known of each route',
	minute: (t: number): string => `${t} min`,
	route: 'Route',
	reading: 'How not to read it'
} as const;

const EXPLAIN: Record<Slip, (n: string) => string> = {
	tenfold: (n) => `${n} is ten times too much: the decimal point has moved.`,
	tenth: (n) => `${n} is a tenth of it: the decimal point has moved.`,
	'not-multiplied': (n) => `${n} is the weight itself: it has still to be multiplied.`,
	divided: (n) => `${n} comes from dividing by the dose per kilogram; multiply by it.`,
	pounds: (n) => `${n} comes from a weight in pounds. Ask which unit the scale showed.`,
	strength: (n) => `${n} fits another strength.`,
	multiplied: (n) => `${n} comes from multiplying by the strength; divide by it.`,
	'per-minute': (n) =>
		`${n} is the rate per minute. A pump set so in mL/h takes 60 times too long.`,
	'whole-syringe': (n) => `${n} empties the syringe in one hour, not in the time prescribed.`,
	'drug-volume': (n) => `${n} counts the drug alone; the pump empties the whole syringe.`,
	'upside-down': (n) => `${n} has the fraction upside down: divide the volume by the minutes.`
};

export const sums = {
	teaching: 'For teaching, not for dosing. Patients and volumes are fictional and fixed.',
	choose: 'Which patient?',
	facts: { weight: 'Weight', prescribed: 'Prescribed', strength: 'Ampoule', syringe: 'Syringe' },
	weight: (kg: number): string => `${kg} kg`,
	prescribed: (dose: number, min: number): string => `${dose} mg/kg over ${min} minutes`,
	strength: (n: number): string => `${n} mg/mL`,
	syringe: (n: number): string => `made up to ${n} mL`,
	steps: { dose: 'Dose', volume: 'Volume of drug', rate: 'Pump rate' },
	units: { dose: 'mg', volume: 'mL', rate: 'mL/h' },
	label: (step: SumStep, unit: string): string =>
		`${{ dose: 'Dose', volume: 'Volume of drug', rate: 'Pump rate' }[step]} in ${unit}`,
	check: 'Check',
	checkOf: (step: string): string => `Check: ${step}`,
	noNumber: 'Write a number, without its unit.',
	right: (working: string): string => `Right. ${working}`,
	other: 'Not this number, and none of the usual slips. Look at the working.',
	slip: (slip: Slip, entered: string, strength: number | undefined): string =>
		slip === 'strength' && strength !== undefined
			? `${entered} is right for ${strength} mg/mL. Read the ampoule again.`
			: EXPLAIN[slip](entered),
	show: 'Show the working',
	working: {
		dose: (weight: number, perKg: number, dose: string): string =>
			`${weight} kg × ${perKg} mg/kg = ${dose} mg.`,
		volume: (dose: string, strength: number, volume: string): string =>
			`${dose} mg ÷ ${strength} mg/mL = ${volume} mL.`,
		rate: (syringe: number, min: number, rate: string): string =>
			`${syringe} mL ÷ ${min} minutes × 60 = ${rate} mL/h.`
	},
	picture: (syringe: number, volume: string | undefined, rate: string | undefined): string =>
		`A syringe made up to ${syringe} mL${volume === undefined ? '; the volume of drug is not yet worked out' : `, ${volume} mL of it drug`}${rate === undefined ? '' : `, running at ${rate} mL/h`}.`,
	drug: 'drug',
	table: 'The three sums as a table'
} as const;

export const session = {
	help: 'Move each card up or down to where it belongs; the order inside a part is yours.',
	phases: { before: 'Before', during: 'During', after: 'After' },
	up: (text: string): string => `Move up: ${text}`,
	down: (text: string): string => `Move down: ${text}`,
	moved: (text: string, phase: Phase, place: number): string =>
		`${text}: ${phase} the infusion, number ${place}`,
	empty: 'No card here',
	check: 'Check the session',
	again: 'Move the cards again',
	result: (right: number, all: number): string =>
		`${right} of ${all} cards are in their part of the session.`,
	right: 'Right place.',
	wrong: (phase: Phase, yours: Phase): string =>
		`Belongs ${phase} the infusion; you had it ${yours} it.`,
	table: 'The session as a table',
	columns: ['When', 'What', 'Why']
} as const;
