/** Numbers of the model in words and print: one rounding for the text twin, the prose and the slider. */

import { DEVICE_INTERVAL, DEVICE_MG } from './nasal.ts';
import { INFUSION_MINUTES } from './plasma.ts';
import type { Regimen } from './regimen.ts';

export type Amount = 'none' | 'a little' | 'about half' | 'most' | 'nearly all';

/** Smallest whole percentage that each word stands for. */
const AMOUNTS: readonly (readonly [number, Amount])[] = [
	[90, 'nearly all'],
	[65, 'most'],
	[35, 'about half'],
	[5, 'a little'],
	[0, 'none']
];

/**
 * A share (0 to 1) in words: none below 5%, a little to 34%, about half to 64%, most to 89%, then
 * nearly all; judged on the whole percentage, so that word and picture cannot disagree by rounding.
 */
export function amount(share: number): Amount {
	const percent = wholePercent(share);
	return AMOUNTS.find(([from]) => percent >= from)?.[1] ?? 'none';
}

/** "about 22%", "less than 1%", "0%": a modelled share, 0 to 1. */
export function percentInWords(share: number): string {
	if (share <= 0) return '0%';
	const percent = wholePercent(share);
	return percent < 1 ? 'less than 1%' : `about ${percent}%`;
}

/** "177 ng/mL", "5.6 ng/mL", "less than 0.1 ng/mL"; whole numbers from 10 on. ng/mL. */
export function concentrationInWords(concentration: number): string {
	if (concentration <= 0) return '0 ng/mL';
	if (concentration < 0.1) return 'less than 0.1 ng/mL';
	if (concentration >= 9.95) return `${Math.round(concentration)} ng/mL`;
	return `${concentration.toFixed(1)} ng/mL`;
}

/**
 * A time in words: "40 minutes" to two hours, "3 hours 30 minutes" to two days, then "3 days 2 hours".
 * `t`: minutes after the start, rounded to whole minutes (from two days on to whole hours).
 */
export function durationInWords(t: number): string {
	const whole = Math.round(t);
	if (whole < 120) return counted(whole, 'minute');
	if (whole < 48 * 60) return pair(whole, 60, 'hour', 'minute');
	return pair(Math.round(whole / 60), 24, 'day', 'hour');
}

/** The clock in words, with what happens then: "40 minutes, end of infusion"; "before the infusion". */
export function clockInWords(t: number, regimen: Regimen): string {
	const start = STARTS[regimen.route];
	const whole = Math.round(t);
	if (whole < 0) return `${counted(-whole, 'minute')} before the ${start.noun}`;
	if (whole === 0) return `0 minutes, ${start.moment}`;
	const event = whole === lastEvent(regimen)?.t ? `, ${lastEvent(regimen)?.name}` : '';
	return `${durationInWords(whole)}${event}`;
}

const STARTS = {
	iv: { noun: 'infusion', moment: 'start of infusion' },
	im: { noun: 'injection', moment: 'injection' },
	oral: { noun: 'dose', moment: 'dose swallowed' },
	nasal: { noun: 'first spray', moment: 'first device' }
} as const;

/** The end of giving it, where that differs from the start. */
function lastEvent({ route, dose }: Regimen): { t: number; name: string } | undefined {
	if (route === 'iv') return { t: INFUSION_MINUTES, name: 'end of infusion' };
	const last = (dose / DEVICE_MG - 1) * DEVICE_INTERVAL;
	return route === 'nasal' && last > 0 ? { t: last, name: 'last device' } : undefined;
}

function wholePercent(share: number): number {
	return Math.round(share * 100);
}

function pair(value: number, perLarge: number, large: string, small: string): string {
	const rest = value % perLarge;
	const first = counted(Math.floor(value / perLarge), large);
	return rest === 0 ? first : `${first} ${counted(rest, small)}`;
}

function counted(value: number, unit: string): string {
	return `${value} ${unit}${value === 1 ? '' : 's'}`;
}
