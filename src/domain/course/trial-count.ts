/** Past treatments of fictional patients, and which of them count as adequate trials of an antidepressant. */

export interface TrialCount {
	id: string;
	title: string;
	/** From how many weeks a trial counts for some authors, and from how many for all. */
	weeks: Weeks;
	/** Keys into the claims: what resistance is; what an adequate trial is (its text prints both weeks). */
	definition: string;
	adequate: string;
	patients: TrialPatient[];
}

export interface Weeks {
	least: number;
	usual: number;
}

export interface TrialPatient {
	id: string;
	/** "Patient A, fictional": names the patient in a choice. */
	label: string;
	text: string;
	trials: PastTrial[];
	/** What follows from the count, in one or two sentences. */
	lesson: string;
}

/** What decides whether a trial counts. */
export interface TrialFacts {
	effectiveDose: boolean;
	/** Whole weeks at that dose. */
	weeks: number;
	takenAsPrescribed: boolean;
	inThisEpisode: boolean;
}

export interface PastTrial extends TrialFacts {
	id: string;
	drug: string;
	/** As the referral letter has it; prints no dose. */
	letter: string;
}

/** What a trial lacks. */
export type Shortfall = 'dose' | 'weeks' | 'adherence' | 'episode';

export interface Judged {
	/** `disputed`: long enough for some authors and too short for others, and nothing else is wrong. */
	verdict: 'counts' | 'disputed' | 'does-not-count';
	lacks: Shortfall[];
}

/** How many adequate trials, in one episode, the licence of esketamine asks for. */
export const TRIALS_NEEDED = 2;

export function judge(facts: TrialFacts, weeks: Weeks): Judged {
	const lacks: Shortfall[] = [
		...(facts.effectiveDose ? [] : ['dose' as const]),
		...(facts.weeks >= weeks.least ? [] : ['weeks' as const]),
		...(facts.takenAsPrescribed ? [] : ['adherence' as const]),
		...(facts.inThisEpisode ? [] : ['episode' as const])
	];
	if (lacks.length > 0) return { verdict: 'does-not-count', lacks };
	return { verdict: facts.weeks >= weeks.usual ? 'counts' : 'disputed', lacks };
}

/** Trials that count for everybody, and those that count for some. */
export function counted(
	trials: readonly TrialFacts[],
	weeks: Weeks
): { surely: number; atMost: number } {
	const verdicts = trials.map((trial) => judge(trial, weeks).verdict);
	const surely = verdicts.filter((verdict) => verdict === 'counts').length;
	return { surely, atMost: surely + verdicts.filter((verdict) => verdict === 'disputed').length };
}
