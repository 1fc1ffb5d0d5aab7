/** Words of the pages for what the server calls by codes. */

import type { AttemptStatus, Edition } from '../wire.ts';

export const STATUS: Record<AttemptStatus, string> = {
	new: 'not started',
	open: 'running',
	left: 'not terminated',
	suspended: 'suspended',
	ended: 'ended'
};

export const editionWords = (edition: Edition, name: string): string =>
	edition === 'web' ? 'Web, no tracking' : `SCORM ${name}`;

const CLOCK = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const when = (iso: string): string => CLOCK.format(new Date(iso));

const SECONDS = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** The time of day on this machine, to the second. */
export const timeNow = (): string => SECONDS.format(new Date());
