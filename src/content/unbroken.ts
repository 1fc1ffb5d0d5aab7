/** Keeps a number with its unit, and the end of a range with its "to", where lines are broken. The words stay the same. */

const UNITS =
	'mg|g|kg|µg|micrograms?|ng|mL|mmHg|µM|CI|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percentage points?|points?|million';
const QUANTITY = new RegExp(`(?<=\\d%?)\\s+(?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');
/** Before "to" a line may break: whole ranges are too wide for the columns of a phone. */
const RANGE = /(?<=\d%?\s+to)\s+(?=[−-]?\d)/g;
const SPACE = '\u00a0';

/** Puts no-break spaces into ranges and before units; search and files take them for spaces. */
export function unbroken(text: string): string {
	return text.replace(RANGE, SPACE).replace(QUANTITY, SPACE);
}
