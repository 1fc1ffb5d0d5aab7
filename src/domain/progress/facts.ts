/** What a change of progress means to whoever keeps the record: computed here, spelled by the trackers. */

import type { Interaction } from '../assessment/question.ts';

export type Completion = 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

export interface Score {
	/** 0 to 1. */
	scaled: number;
	/** Integer 0 to 100, between `min` 0 and `max` 100. */
	raw: number;
	min: number;
	max: number;
}

export type Fact =
	| {
			type: 'answered';
			item: string;
			lesson: string;
			attempt: number;
			objectives: string[];
			/** Lead-in of the item, plain text. */
			description: string;
			interaction: Interaction;
			/** 0 to 1; 1 is right. */
			mark: number;
			weighting: number;
			/** Seconds. */
			latency: number;
			/** ms since 1970: when the question was answered. */
			at: number;
	  }
	| {
			type: 'lesson';
			lesson: string;
			title: string;
			completion: Completion;
			success: Success;
			/** Best score of its quiz, once one is finished. */
			score?: Score;
	  }
	| { type: 'place'; location: string }
	| {
			type: 'outcome';
			completion: Completion;
			success: Success;
			/** Only when every quiz has been finished at least once. */
			score?: Score;
			/** Share of the course done, 0 to 1; 1 exactly when completed. */
			progress: number;
	  };
