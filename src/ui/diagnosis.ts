/** The diagnosis as a short code for the telephone and as a text for an e-mail. */

import type { CallRecord, Diagnosis, Saving } from './session.ts';

const KINDS: Record<Diagnosis['kind'], string> = {
	scorm12: '12',
	scorm2004: '04',
	standalone: 'WEB',
	none: '0'
};
const PLACES = { window: 'W', opener: 'O', 'top-opener': 'T' } as const;

/**
 * "12-W1-retrying-101-v0.1.0": edition, where the LMS was found and how many windows up, how saving stands with its
 * code, and the version of the course.
 */
export function supportCode({ kind, where }: Diagnosis, saving: Saving, version: string): string {
	const place = where ? `${PLACES[where.from]}${where.up}` : 'X';
	const code = 'code' in saving ? [saving.code] : [];
	return [KINDS[kind], place, saving.state, ...code, `v${version}`].join('-');
}

/** The newest calls, and of all before them those that failed; that an element is empty is no failure. */
export function tellingCalls(calls: readonly CallRecord[], newest: number): CallRecord[] {
	const failed = ({ method, error }: CallRecord): boolean =>
		error !== '0' && !method.endsWith('GetValue');
	return calls.filter((call, at) => at >= calls.length - newest || failed(call)).slice(-2 * newest);
}

/** A call in one line: `LMSSetValue(cmi.core.exit, suspend) → true`. */
export function callInWords({ method, element, value, result, error }: CallRecord): string {
	const told = [element, value].filter((part) => part !== undefined).join(', ');
	return `${method}(${told}) → ${result}${error === '0' ? '' : ` [${error}]`}`;
}

/** @param rows what stands above the calls, label and text */
export function reportText(
	code: string,
	rows: readonly (readonly [label: string, text: string])[],
	calls: readonly CallRecord[]
): string {
	const head = rows.map(([label, text]) => `${label}: ${text}`);
	return [code, ...head, '', ...calls.map(callInWords)].join('\n');
}
