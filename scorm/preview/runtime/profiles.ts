/** Known troubles of LMSs, as they are chosen and addressed. */

import type { ScormEdition } from '../wire.ts';

export interface Profile {
	id: string;
	/** What the person choosing it reads. */
	says: string;
	/** Absent when it makes sense in both. */
	only?: ScormEdition;
}

/** Ids are used in the query `?profile=`. */
export const PROFILES = [
	{ id: 'none', says: 'Nothing goes wrong' },
	{ id: 'commit-false', says: 'Every commit answers "false"' },
	{ id: 'commit-throws', says: 'Every commit throws' },
	{ id: 'slow', says: 'Every commit takes 2 seconds' },
	{ id: 'vanishes', says: 'The API disappears after a number of calls' },
	{ id: 'opener-closed', says: 'The window of the LMS closes after a number of calls' },
	{ id: 'expired', says: 'The session expires after a number of calls' },
	{ id: 'truncates', says: 'suspend_data is cut at 4096 characters' },
	{ id: 'lies', says: 'Commits answer "true" and store nothing' },
	{ id: 'returns-incomplete', says: 'A finished course is given back as "incomplete"' },
	{ id: 'minimal-1.2', says: 'Only mandatory elements of 1.2', only: '1.2' },
	{ id: 'moodle', says: 'Moodle: its own pass mark of 80 decides at the end, counts are numbers' },
	{ id: 'initialize-false', says: 'Initialize answers "false"' },
	{ id: 'late', says: 'The API arrives 4 seconds late' },
	{ id: 'both-apis', says: 'Both editions are offered' },
	{ id: 'foreign-top', says: 'A page of another address stands around the LMS' },
	{ id: 'cross-origin', says: 'The course comes from another address and cannot reach the LMS' }
] as const satisfies readonly Profile[];

export type ProfileId = (typeof PROFILES)[number]['id'];

/** An unknown id is an error: a test that misspells its fault must not pass. */
export function profileId(text: string): ProfileId {
	const profile = PROFILES.find(({ id }) => id === text);
	if (!profile)
		throw new Error(`No fault profile "${text}"; known: ${PROFILES.map((p) => p.id).join(', ')}`);
	return profile.id;
}

/** What the person who chose it reads. */
export const profileWords = (profile: ProfileId): string =>
	PROFILES.find(({ id }) => id === profile)?.says ?? profile;

/** Troubles that begin only after a number of calls. */
export const isCounted = (profile: ProfileId): boolean =>
	profile === 'vanishes' || profile === 'expired' || profile === 'opener-closed';
