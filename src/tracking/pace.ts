/** How often the LMS is made to store: some keep sessions alive by commits, others forbid one a page. */

export type PaceName = 'eager' | 'balanced' | 'sparse';

export interface Pace {
	/** Answers, places and state are committed at most this often, ms. */
	every: number;
	/** An answer is committed at once, whatever was committed before. */
	answersAtOnce: boolean;
	/** A page that is simply open commits this often, ms. */
	heartbeat: number;
}

const MINUTE = 60_000;

/**
 * `eager` unless the LMS asks for less. Ends of lessons, verdicts, and a page that is hidden or left always commit.
 * `sparse` is what Skillport allows: once in 10 minutes.
 */
export const PACES: Readonly<Record<PaceName, Pace>> = {
	eager: { every: 15_000, answersAtOnce: true, heartbeat: 4 * MINUTE },
	balanced: { every: MINUTE, answersAtOnce: false, heartbeat: 4 * MINUTE },
	sparse: { every: 10 * MINUTE, answersAtOnce: false, heartbeat: 10 * MINUTE }
};

/** `commits=sparse` among whatever else an administrator has put into the launch data of the item. */
export function paceIn(launchData: string): PaceName {
	const [, name] = /\bcommits=(eager|balanced|sparse)\b/.exec(launchData) ?? [];
	return name === 'balanced' || name === 'sparse' ? name : 'eager';
}
