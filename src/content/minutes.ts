/**
 * How long a lesson takes: words at 200 a minute (a usual rate for expository prose in CPD), and an allowance for
 * everything a learner does besides reading.
 */

const WORDS_PER_MINUTE = 200;
/** Think, commit, compare. */
const PREDICTION_SECONDS = 60;
/** A segment of the guided tour lasts at most 20 seconds; every move of the scene counts as one. */
const MOMENT_SECONDS = 20;
/** Answer a question and read its feedback. */
const ITEM_SECONDS = 45;

export interface SectionWork {
	words: number;
	predictions: number;
	/** The scene's first moment and every button that moves it. */
	moments: number;
}

/** Unrounded minutes of one section. */
export function sectionMinutes({ words, predictions, moments }: SectionWork): number {
	const seconds = predictions * PREDICTION_SECONDS + moments * MOMENT_SECONDS;
	return words / WORDS_PER_MINUTE + seconds / 60;
}

/** Whole minutes of a lesson, rounded up. @param items questions its quiz delivers */
export function lessonMinutes(sections: readonly SectionWork[], items: number): number {
	const reading = sections.reduce((sum, section) => sum + sectionMinutes(section), 0);
	return Math.ceil(reading + (items * ITEM_SECONDS) / 60);
}
