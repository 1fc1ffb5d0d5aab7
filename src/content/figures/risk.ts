/** Risks in time: every sentence is vouched for, and every interval lies on the axis. */

import { rangeOf, type RiskAxis } from '#domain/course/risk.ts';
import { riskAxis } from '../schema/risk.ts';
import { fields, repeated, type Cited, type Family, type Fault, type Printed } from './family.ts';

const SENTENCES = ['frequency', 'course', 'action'] as const;

export const riskAxes: Family<RiskAxis> = {
	file: 'lessons/risks.yaml',
	name: 'risk axis',
	schema: riskAxis,
	cited: ({ risks }) =>
		risks.flatMap((risk, index) =>
			SENTENCES.flatMap((key): Cited[] => {
				const claim = risk[key]?.claim;
				return claim === undefined ? [] : [{ path: ['risks', index, key, 'claim'], claim }];
			})
		),
	printed: (figure) => [
		// Points of the axis are a scale and state nothing.
		...fields(figure, ['title']),
		...figure.risks.flatMap((risk, index) => [
			...fields(risk, ['label'], ['risks', index]),
			...SENTENCES.flatMap((key): Printed[] => {
				const said = risk[key];
				if (said === undefined) return [];
				return fields(said, ['text'], ['risks', index, key], { claims: [said.claim] });
			})
		]),
		...figure.notes.map((text, index) => ({ path: ['notes', index], text }))
	],
	faults: (axis) => [
		...repeated(axis.stops, ['stops'], 'stop'),
		...repeated(axis.risks, ['risks'], 'risk'),
		...axis.risks.flatMap((risk, index) => interval(axis, risk, index))
	],
	commitments: 0
};

function interval(axis: RiskAxis, risk: RiskAxis['risks'][number], index: number): Fault[] {
	const [first, last] = rangeOf(axis, risk);
	const path = ['risks', index, 'from'];
	if (first < 0 || last < 0) return [{ path, message: 'from and to must be ids of stops' }];
	if (first > last) return [{ path, message: `${risk.from} comes after ${risk.to}; swap them` }];
	const peak = axis.stops.findIndex(({ id }) => id === risk.peak);
	if (risk.peak !== undefined && (peak < first || peak > last)) {
		return [{ path: ['risks', index, 'peak'], message: 'must be a stop of its own interval' }];
	}
	return [];
}
