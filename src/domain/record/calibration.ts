/** Was the learner as often right as said? Certainty against marks; information only, never part of a score. */

import type { Certainty } from '../progress/progress.ts';
import type { Held } from './held.ts';

/** Certainty-based marks (Gardner-Medwin): what an answer at each level earns when right, and when wrong. */
const CBM: Readonly<Record<Certainty, { right: number; wrong: number }>> = {
	1: { right: 1, wrong: 0 },
	2: { right: 2, wrong: -2 },
	3: { right: 3, wrong: -6 }
};

/** The share right that each level claims: under two in three, to four in five, above. Middle and ends. */
export const CLAIMED: Readonly<Record<Certainty, { from: number; middle: number; to: number }>> = {
	1: { from: 0, middle: 0.5, to: 2 / 3 },
	2: { from: 2 / 3, middle: 11 / 15, to: 0.8 },
	3: { from: 0.8, middle: 0.9, to: 1 }
};

/** Fewer answers than this say nothing about a person. */
const ENOUGH = 6;

/** A gap between claimed and reached share below this is chance with so few answers. */
const GAP = 0.1;

const LEVELS: readonly Certainty[] = [1, 2, 3];

export interface Level {
	certainty: Certainty;
	asked: number;
	right: number;
	/** 0 to 1; absent when nothing was answered at this level. */
	share?: number;
}

export interface Calibration {
	levels: Level[];
	/** Answers with a stated certainty. */
	asked: number;
	/** Mean certainty-based mark, −6 to 3; absent without answers. */
	cbm?: number;
	/** `surest`: not too sure over all, and wrong too often at the highest level. */
	verdict: 'too-few' | 'over' | 'under' | 'fair' | 'surest';
	/** Wrong at the highest level. */
	confidentErrors: Held[];
	/** Right at the lowest level, each question once. */
	luckyGuesses: Held[];
}

/** @param answers as held; those without a stated certainty are passed over */
export function calibrationOf(answers: readonly Held[]): Calibration {
	const levels = LEVELS.map((certainty): Level => {
		const mine = answers.filter(({ answer }) => answer.certainty === certainty);
		const right = mine.filter((one) => one.right).length;
		const share = mine.length === 0 ? {} : { share: right / mine.length };
		return { certainty, asked: mine.length, right, ...share };
	});
	const asked = levels.reduce((sum, level) => sum + level.asked, 0);
	const points = levels.reduce((sum, level) => sum + pointsOf(level), 0);
	const at = (certainty: Certainty, right: boolean) =>
		answers.filter((one) => one.answer.certainty === certainty && one.right === right);
	return {
		levels,
		asked,
		...(asked === 0 ? {} : { cbm: points / asked }),
		verdict: verdictOf(levels, asked),
		confidentErrors: at(3, false),
		luckyGuesses: [...new Map(at(1, true).map((one) => [one.item.id, one])).values()]
	};
}

function pointsOf({ certainty, asked, right }: Level): number {
	return right * CBM[certainty].right + (asked - right) * CBM[certainty].wrong;
}

/** Fewer answers at the highest level say nothing about it. */
const ENOUGH_SURE = 3;

/** Mean claimed share against the share reached, over all answers: doubt at one level must not hide error at another. */
function verdictOf(levels: readonly Level[], asked: number): Calibration['verdict'] {
	if (asked < ENOUGH) return 'too-few';
	const claimed = levels.reduce((sum, one) => sum + one.asked * CLAIMED[one.certainty].middle, 0);
	const right = levels.reduce((sum, one) => sum + one.right, 0);
	const gap = (claimed - right) / asked;
	if (gap > GAP) return 'over';
	const sure = levels[2];
	const short =
		sure && sure.asked >= ENOUGH_SURE && sure.right / sure.asked < CLAIMED[3].from - GAP;
	if (short) return 'surest';
	return gap < -GAP ? 'under' : 'fair';
}
