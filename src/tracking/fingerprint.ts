/**
 * A short name for a longer text, for storage keys and cut identifiers: no secret and no
 * signature.
 */

/** FNV-1a, 32 bit, over UTF-16 code units, in base 36: at most seven of `[0-9a-z]`. */
export function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
