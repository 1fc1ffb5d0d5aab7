/** What stands below the scene when run or time are not the story's: the model's own words instead of the tour's. */

import { sentence } from '#domain/pharmacology/describe.ts';
import type { Quantity } from '#domain/pharmacology/quantities.ts';
import { isStandard } from '#domain/pharmacology/regimen.ts';
import type { Trace } from '#domain/pharmacology/simulate.ts';
import type { Grade, Shot } from './story.ts';

/** What each shot is about, by the first two characters of its id where its parts agree. */
const SUBJECTS: Readonly<Record<string, readonly Quantity[]>> = {
	S0: ['plasma'],
	S1: ['plasma'],
	S2: ['occupancy'],
	S3a: ['interneuronBlock'],
	S3b: ['glutamate'],
	S4: ['ampa'],
	S5a: ['bdnf', 'trkb'],
	S5b: ['mtorc1'],
	S5c: ['earlyEffect', 'spines'],
	S6: ['plasma', 'spines'],
	S7: ['earlyEffect', 'spines']
};

export interface Badge {
	grade: Grade | 'model';
	text: string;
}

/**
 * The sentence and badge of a shot at `t` minutes of this run: the story's for 0.5 mg/kg into a vein with
 * nothing changed, else what the model shows, which is no evidence. At another time than the shot's, as when a scale
 * is chosen whose story is over, the story would say what is not on the picture.
 */
export function saying(trace: Trace, t: number, shot: Shot): { sentence: string; badge: Badge } {
	const standard = isStandard(trace.regimen);
	const { badge } = shot;
	const story = standard ? t >= shot.from && t <= shot.to : t <= 0 && shot.id === 'S0';
	if (story) return { sentence: shot.sentence, badge };
	const subjects = SUBJECTS[shot.id] ?? SUBJECTS[shot.id.slice(0, 2)] ?? [];
	const parts = subjects.map((quantity) => sentence(trace, quantity, t));
	return {
		sentence: `${standard ? 'At this time' : 'In this run'}: ${lowered(parts.join(' '))}`,
		badge: standard ? badge : { grade: 'model', text: 'Changed run: a model, not evidence' }
	};
}

/** With a small first letter, unless the word is a name such as AMPA or mTORC1. */
function lowered(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
