/** Checks of single values: the shape every format rule of both editions shares. */

/** A refusal in the words shown to the course's author; `range` marks a value of the right type out of range. */
export interface Refusal {
	why: string;
	range?: true;
}

/** Returns null when the value is accepted. */
export type Check = (value: string) => Refusal | null;

const refusal = (why: string): Refusal => ({ why });

/** At most `limit` characters, of any kind. */
export const text =
	(limit: number): Check =>
	(value) =>
		value.length <= limit
			? null
			: refusal(`${value.length} characters where ${limit} are guaranteed`);

export const oneOf =
	(...words: readonly string[]): Check =>
	(value) =>
		words.includes(value) ? null : refusal(`is none of: ${words.map((w) => w || '""').join(', ')}`);

export const matching =
	(pattern: RegExp, why: string): Check =>
	(value) =>
		pattern.test(value) ? null : refusal(why);

/** Passes when one of the checks does; otherwise says `why`. */
export const either =
	(why: string, ...checks: readonly Check[]): Check =>
	(value) =>
		checks.some((check) => check(value) === null) ? null : refusal(why);

/** A decimal without exponent, comma or blanks, then its range. */
export const decimal =
	(shape: RegExp, min: number, max: number): Check =>
	(value) => {
		if (!shape.test(value)) return refusal('is not a plain decimal such as 12.5');
		const number = Number(value);
		return number >= min && number <= max
			? null
			: { why: `is outside ${min} to ${max}`, range: true };
	};
