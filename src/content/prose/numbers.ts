/** Which numbers does a text print? */

/** Digits that belong to a name: 5-HT, MK-801, (2R,6R)-HNK, a list of them is never complete. */
const NAMES = /\b5-HT\w*|\b\p{Lu}{2,}-\d[\d,]*\w*|\(?\b\d[RS](?:,\d[RS])*\)?/gu;

/** Units that may touch their number: "24h", "10x", "1st". */
const UNITS = '(?:mg|ng|µg|kg|g|ml|mL|min|h|s|d|x|st|nd|rd|th)(?![\\p{L}\\d])';

/** A run of digits that is no part of a word (GluN2, mTORC1) and no superscript. */
const NUMBER = new RegExp(`(?<![\\p{L}\\d.,])\\d+(?:[.,]\\d+)*(?=${UNITS}|(?![\\p{L}\\d]))`, 'gu');

/** Between thousands: no-break, narrow no-break and thin space. */
const GROUPED = /(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))/g;

/** Tens in words are figures in disguise ("forty minutes"). Smaller numbers are as often mere language ("one of them"), others ages ("of forty-four"). */
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORD = new RegExp(`\\b(${TENS.join('|')})\\b(?!-)`, 'gi');
const inDigits = (word: string): string => String(10 * (TENS.indexOf(word.toLowerCase()) + 2));

/** The numbers of a text in one spelling ("20 160" and "20,160" → "20160", "0.50" → "0.5"). */
export function numbersIn(text: string): string[] {
	const plain = text.replace(GROUPED, '').replace(NAMES, ' ').replace(WORD, inDigits);
	return Array.from(plain.matchAll(NUMBER), ([digits]) => spelled(digits));
}

function spelled(digits: string): string {
	const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits);
	const value = Number(digits.replaceAll(',', grouped ? '' : '.'));
	return Number.isNaN(value) ? digits : String(value);
}

/** The numbers of `text` that `source` does not print. */
export function numbersMissing(text: string, source: string): string[] {
	const known = new Set(numbersIn(source));
	return [...new Set(numbersIn(text))].filter((number) => !known.has(number));
}
