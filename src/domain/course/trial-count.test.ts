import { expect, test } from 'vitest';
import { counted, judge, type TrialFacts } from './trial-count.ts';

const WEEKS = { least: 4, usual: 6 };
const ADEQUATE: TrialFacts = {
	effectiveDose: true,
	weeks: 8,
	takenAsPrescribed: true,
	inThisEpisode: true
};

test('a trial counts when dose, weeks, adherence and episode are all there', () => {
	expect(judge(ADEQUATE, WEEKS)).toEqual({ verdict: 'counts', lacks: [] });
});

test.each([
	['dose', { effectiveDose: false }],
	['weeks', { weeks: 3 }],
	['adherence', { takenAsPrescribed: false }],
	['episode', { inThisEpisode: false }]
] as const)('a trial that lacks its %s does not count, and says so', (lack, change) => {
	expect(judge({ ...ADEQUATE, ...change }, WEEKS)).toEqual({
		verdict: 'does-not-count',
		lacks: [lack]
	});
});

test.each([
	[3, 'does-not-count'],
	[4, 'disputed'],
	[5, 'disputed'],
	[6, 'counts']
])('%i weeks: %s', (weeks, verdict) => {
	expect(judge({ ...ADEQUATE, weeks }, WEEKS).verdict).toBe(verdict);
});

test('a disputed trial raises only the larger of the two counts', () => {
	const trials = [ADEQUATE, { ...ADEQUATE, weeks: 4 }, { ...ADEQUATE, effectiveDose: false }];
	expect(counted(trials, WEEKS)).toEqual({ surely: 1, atMost: 2 });
});
