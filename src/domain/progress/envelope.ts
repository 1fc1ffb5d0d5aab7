/** Wraps a payload as `v3.<length>.<crc>.<payload>`, so that a cut, mixed-up or foreign text is recognised. */

/** All that a snapshot may consist of: survives every LMS, URL and quoting unchanged. */
const PAYLOAD = /^[A-Za-z0-9._~-]*$/;

const ENVELOPE = /^v([123])\.([0-9a-z]{1,4})\.([0-9a-z]{1,7})\.([A-Za-z0-9._~-]*)$/;

/** CRC-32 as in zip and PNG (ITU-T V.42, reflected polynomial 0xEDB88320) of an ASCII text, unsigned. */
function crc32(text: string): number {
	let crc = 0xffffffff;
	for (let i = 0; i < text.length; i++) {
		crc ^= text.charCodeAt(i);
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}

/** Layout of the payload: 1 until practice, texts and dates came in; 2 until replaced answers were kept; 3 since. */
export type Layout = 1 | 2 | 3;

/** From the second layout on the checksum is over the layout too: no payload is taken for one of another layout. */
function checksum(layout: Layout, payload: string): string {
	return crc32(layout === 1 ? payload : `v${layout}.${payload}`).toString(36);
}

/** @throws RangeError when the payload has characters outside `[A-Za-z0-9._~-]` */
export function seal(payload: string, layout: Layout = 3): string {
	if (!PAYLOAD.test(payload)) throw new RangeError('a snapshot must be plain ASCII');
	return `v${layout}.${payload.length.toString(36)}.${checksum(layout, payload)}.${payload}`;
}

/** The payload and its layout, or `null` when the text is not a whole, unchanged envelope. */
export function unseal(text: string): { layout: Layout; payload: string } | null {
	const [, layout, length, crc, payload] = ENVELOPE.exec(text) ?? [];
	if (length === undefined || crc === undefined || payload === undefined) return null;
	const known: Layout = layout === '1' ? 1 : layout === '2' ? 2 : 3;
	const whole = payload.length.toString(36) === length && checksum(known, payload) === crc;
	return whole ? { layout: known, payload } : null;
}
