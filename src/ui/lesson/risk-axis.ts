/** Where points of time and risks lie on the axis of the risk chart. */

import { scaleLinear } from 'd3-scale';
import {
	rangeOf,
	stretchesOf,
	type Risk,
	type RiskAxis,
	type RiskSpan
} from '#domain/course/risk.ts';

/** Half of the distance between two points, so that a risk of one point is seen. */
const HALF = 0.5;

export interface Scale {
	/** Place of a point as per cent of the width. @param stop index, halves lie between points */
	x(stop: number): number;
	/** Breaks of the axis, per cent, and the stretches between them. */
	breaks: number[];
	stretches: { span: RiskSpan; from: number; to: number }[];
}

/** Points are evenly spaced: each stretch has a scale of its own. */
export function scaleOf({ stops }: RiskAxis): Scale {
	const x = scaleLinear([-HALF, stops.length - HALF], [0, 100]);
	const stretches = stretchesOf(stops).map(({ span, first, last }) => ({
		span,
		from: x(first - HALF),
		to: x(last + HALF)
	}));
	return { x, breaks: stretches.slice(1).map(({ from }) => from), stretches };
}

/** Both ends of a risk, per cent. */
export function barOf(axis: RiskAxis, risk: Risk, { x }: Scale): { from: number; to: number } {
	const [first, last] = rangeOf(axis, risk);
	return { from: x(first - HALF * 0.7), to: x(last + HALF * 0.7) };
}
