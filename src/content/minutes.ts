/**
 * How long a lesson takes: words at 200 a minute (a usual rate for expository prose in CPD), and an allowance for
 * everything a learner does besides reading.
 */

const WORDS_PER_MINUTE = 200;
/** Think, commit, compare. */
const PREDICTION_SECONDS = 60;
/** A section with a scene plays one segment of the guided tour, at most 20 s; a button to a moment is a glance. */
const SCENE_SECONDS = 20;
/** Answer a question and read its feedback. */
const ITEM_SECONDS = 45;

/** A section is one page: more minutes than this want a second page. */
export const LONGEST_SECTION = 6;

export interface SectionWork {
	words: number;
	/** Of words, and of numbers set in an icon array. */
	predictions: number;
	/** Is there a scene beside it? */
	scene: boolean;
}

/** Unrounded minutes of one section. */
export function sectionMinutes({ words, predictions, scene }: SectionWork): number {
	const seconds = predictions * PREDICTION_SECONDS + (scene ? SCENE_SECONDS : 0);
	return words / WORDS_PER_MINUTE + seconds / 60;
}

/** Whole minutes of a lesson, rounded up. @param items questions its quiz delivers */
export function lessonMinutes(sections: readonly SectionWork[], items: number): number {
	const reading = sections.reduce((sum, section) => sum + sectionMinutes(section), 0);
	return Math.ceil(reading + (items * ITEM_SECONDS) / 60);
}

/** Whole minutes of what lies besides the core route, rounded up. @param words in `<Deeper>`, of all sections */
export function deeperMinutes(words: number, commitments = 0): number {
	return Math.ceil(words / WORDS_PER_MINUTE + (commitments * PREDICTION_SECONDS) / 60);
}
