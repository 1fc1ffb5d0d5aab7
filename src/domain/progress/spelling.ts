/** Free text in the alphabet of a snapshot: letters and digits as they are, the rest escaped, common signs shortly. */

/** One character each in the snapshot. */
const SINGLE: Readonly<Record<string, string>> = { ' ': '_', '.': '.', ',': '-' };

/** Two characters each: `~` and a letter or digit. The order is part of the format: add at the end only. */
const DOUBLE = '\n-\'"!?():;/%&@#*+=<>[]_~£€°±×·–—‘’“”…²³µ≤≥→½éèêëàâäáçñóòôöíìïúùûü';
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const SPELLED = new Map<string, string>([
	...Object.entries(SINGLE),
	...Array.from(DOUBLE.slice(0, SIGNS.length), (character, index): [string, string] => [
		character,
		`~${SIGNS[index]}`
	])
]);
const READ = new Map(Array.from(SPELLED, ([character, spelled]) => [spelled, character]));

/** Any other character: `~_`, its code point in base 36, and a full stop. */
const spelledByNumber = (character: string): string =>
	`~_${(character.codePointAt(0) ?? 0).toString(36)}.`;

/** @param text well-formed: a lone half of a pair would not come back */
export function spelled(text: string): string {
	return Array.from(text, (character) =>
		/^[A-Za-z0-9]$/.test(character)
			? character
			: (SPELLED.get(character) ?? spelledByNumber(character))
	).join('');
}

/** What `spelled` has written; `null` for anything it would not have written. */
export function unspelled(written: string): string | null {
	const pieces = written.match(/[A-Za-z0-9]|~_[0-9a-z]{1,4}\.|~[A-Za-z0-9]|[_.-]/g) ?? [];
	const text = pieces.map(readPiece).join('');
	return spelled(text) === written ? text : null;
}

function readPiece(piece: string): string {
	if (!piece.startsWith('~_')) return READ.get(piece) ?? piece;
	const code = parseInt(piece.slice(2), 36);
	return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
