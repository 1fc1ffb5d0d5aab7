/** Trials to be counted: the weeks that decide are in the text of their claim; the patients are fictional. */

import type { TrialCount } from '#domain/course/trial-count.ts';
import { trialCount } from '../schema/trial-count.ts';
import { fields, repeated, type Family } from './family.ts';

export const trialCounts: Family<TrialCount> = {
	file: 'lessons/trials.yaml',
	name: 'trial count',
	schema: trialCount,
	cited: ({ definition, adequate }) => [
		{ path: ['definition'], claim: definition },
		{ path: ['adequate'], claim: adequate }
	],
	printed: (figure) => [
		...fields(figure, ['title']),
		...fields(figure.weeks, ['least', 'usual'], ['weeks'], { claims: [figure.adequate] }),
		...figure.patients.flatMap((patient, at) => [
			...fields(patient, ['label', 'text', 'lesson'], ['patients', at]),
			...patient.trials.flatMap((trial, index) =>
				fields(trial, ['drug', 'letter'], ['patients', at, 'trials', index])
			)
		])
	],
	faults: ({ weeks, patients }) => [
		...(weeks.least > weeks.usual
			? [{ path: ['weeks'], message: 'the least is more than the usual; swap them' }]
			: []),
		...repeated(patients, ['patients'], 'patient'),
		...patients.flatMap(({ trials }, at) => repeated(trials, ['patients', at, 'trials'], 'trial'))
	],
	commitments: 1
};
