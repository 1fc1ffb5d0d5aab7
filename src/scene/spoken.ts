/** What is said aloud at the end of a change: short, what has changed first (25 words at most). */

/** Words that a listener keeps up with; the whole text stands on the page. */
export const MOST_WORDS = 25;

/**
 * The text, or as many of its whole sentences and clauses as stay within 25 words. Cut at the last ".", ";" or ","
 * that fits; a first clause longer than that ends at its 25th word.
 */
export function spoken(text: string): string {
	const words = text.trim().split(/\s+/);
	if (words.length <= MOST_WORDS) return words.join(' ');
	const fitting = words.slice(0, MOST_WORDS);
	const ends = fitting.flatMap((word, i) => (/[.;,:]$/.test(word) ? [i + 1] : []));
	const kept = fitting.slice(0, ends[ends.length - 1] ?? MOST_WORDS).join(' ');
	return kept.replace(/[;,:]$/, '').replace(/([^.])$/, '$1.');
}
