/** Words of the pages for what the server calls by codes. */

import type { AttemptStatus, Edition, PackageFinding } from '../wire.ts';

export const STATUS: Record<AttemptStatus, string> = {
	new: 'not started',
	open: 'running',
	left: 'not terminated',
	suspended: 'suspended',
	ended: 'ended'
};

export const editionWords = (edition: Edition, name: string): string =>
	edition === 'web' ? 'Web, no tracking' : `SCORM ${name}`;

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** "Conformance: 1 error, 3 warnings". */
export function findingsWords(findings: readonly PackageFinding[]): string {
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	const parts = [
		...(errors > 0 ? [counted(errors, 'error')] : []),
		...(warnings > 0 ? [counted(warnings, 'warning')] : [])
	];
	return `Conformance: ${parts.join(', ')}`;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const when = (iso: string): string => CLOCK.format(new Date(iso));

const SECONDS = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** The time of day on this machine, to the second. */
export const timeNow = (): string => SECONDS.format(new Date());
