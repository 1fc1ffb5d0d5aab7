/** The pages of the learner's record, in their order. */

export const STEPS = ['close', 'reflect', 'evaluate', 'record', 'keep'] as const;

export type Step = (typeof STEPS)[number];
