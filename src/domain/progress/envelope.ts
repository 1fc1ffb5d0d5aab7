/** Wraps a payload as `v1.<length>.<crc>.<payload>`, so that a cut, mixed-up or foreign text is recognised. */

/** All that a snapshot may consist of: survives every LMS, URL and quoting unchanged. */
const PAYLOAD = /^[A-Za-z0-9._~-]*$/;

const ENVELOPE = /^v1\.([0-9a-z]{1,4})\.([0-9a-z]{1,7})\.([A-Za-z0-9._~-]*)$/;

/** CRC-32 as in zip and PNG (ITU-T V.42, reflected polynomial 0xEDB88320) of an ASCII text, unsigned. */
function crc32(text: string): number {
	let crc = 0xffffffff;
	for (let i = 0; i < text.length; i++) {
		crc ^= text.charCodeAt(i);
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}

/** @throws RangeError when the payload has characters outside `[A-Za-z0-9._~-]` */
export function seal(payload: string): string {
	if (!PAYLOAD.test(payload)) throw new RangeError('a snapshot must be plain ASCII');
	return `v1.${payload.length.toString(36)}.${crc32(payload).toString(36)}.${payload}`;
}

/** The payload, or `null` when the text is not a whole, unchanged envelope of this version. */
export function unseal(text: string): string | null {
	const [, length, crc, payload] = ENVELOPE.exec(text) ?? [];
	if (length === undefined || crc === undefined || payload === undefined) return null;
	if (payload.length.toString(36) !== length) return null;
	return crc32(payload).toString(36) === crc ? payload : null;
}
