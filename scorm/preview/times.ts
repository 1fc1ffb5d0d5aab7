/** Adding up session times in the format of each edition; an LMS adds, a course never does. */

import type { ScormEdition } from './wire.ts';

/** Hundredths of a second, so that sums stay exact. */
function hundredths12(text: string): number {
	const parts = /^(\d+):(\d+):(\d+)(?:\.(\d{1,2}))?$/.exec(text);
	if (!parts) throw new RangeError(`"${text}" is no 1.2 timespan`);
	const [, hours, minutes, seconds, fraction = ''] = parts;
	return (
		(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 100 +
		Number(fraction.padEnd(2, '0'))
	);
}

/** Years and months are counted as 365 and 30 days, as ADL's sample run-time does not define them. */
const UNITS = [365 * 86400, 30 * 86400, 86400, 3600, 60];

function hundredths2004(text: string): number {
	const parts =
		/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,2}))?S)?)?$/.exec(
			text
		);
	if (!parts) throw new RangeError(`"${text}" is no 2004 duration`);
	const whole = UNITS.reduce((sum, unit, at) => sum + Number(parts[at + 1] ?? 0) * unit, 0);
	return (whole + Number(parts[6] ?? 0)) * 100 + Number((parts[7] ?? '').padEnd(2, '0'));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The sum of two times of one edition. Throws on a text of the wrong format. */
export function addTimes(edition: ScormEdition, a: string, b: string): string {
	const read = edition === '1.2' ? hundredths12 : hundredths2004;
	const sum = read(a) + read(b);
	const hours = Math.floor(sum / 360000);
	const minutes = Math.floor(sum / 6000) % 60;
	const seconds = Math.floor(sum / 100) % 60;
	const rest = sum % 100;
	if (edition === '2004') {
		return `PT${hours}H${minutes}M${seconds}${rest ? `.${two(rest)}` : ''}S`;
	}
	const capped = sum >= 10000 * 360000;
	return capped
		? '9999:59:59.99'
		: `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(rest)}`;
}
