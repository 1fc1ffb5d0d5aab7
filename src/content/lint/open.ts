/** Rules for what has no right answer, judgements and drawn curves: Q01, Q02, Q09, Q16, Q26. */

import { error, type Finding, type Rule } from './item.ts';
import { RATIONALE_WORDS } from './options.ts';
import { normalised, words } from './words.ts';

/** Fewer points draw no curve; more cannot be told apart on a phone. */
const POINTS = { least: 3, most: 8 };
const SERIES_MOST = 3;

export const isUnscored: Rule = function* ({ item, use }) {
	if ((item.kind === 'judgement' || item.kind === 'curve') && use === 'quiz') {
		yield error('Q01', ['use'], 'has no right answer and cannot be scored; give it use: practice');
	}
};

export const hasReasonedJudgement: Rule = function* ({ item }) {
	if (item.kind === 'judgement') yield* explained(['judgement', 'why'], item.judgement.why);
};

export const hasPoints: Rule = function* ({ item }) {
	if (item.kind !== 'curve') return;
	const { points } = item.x;
	if (points.length < POINTS.least || points.length > POINTS.most) {
		const message = `has ${points.length} points; give ${POINTS.least} to ${POINTS.most}`;
		yield error('Q02', ['x', 'points'], message);
	}
	if (points.some((point, at) => at > 0 && point <= (points[at - 1] ?? point))) {
		yield error('Q26', ['x', 'points'], 'do not ascend; put them in order, each once');
	}
};

export const hasSeries: Rule = function* ({ item }) {
	if (item.kind !== 'curve') return;
	const { series, x } = item;
	if (series.length < 1 || series.length > SERIES_MOST) {
		yield error('Q02', ['series'], `has ${series.length} curves; give 1 to ${SERIES_MOST}`);
	}
	for (const [index, { label }] of series.entries()) {
		if (series.slice(0, index).some((other) => normalised(other.label) === normalised(label))) {
			yield error('Q16', ['series', index, 'label'], 'repeats another curve; name it differently');
		}
	}
	for (const [index, { expected, band, why }] of series.entries()) {
		for (const [key, list] of [
			['expected', expected],
			['band', band]
		] as const) {
			if (list !== undefined && list.length !== x.points.length) {
				const message = `has ${list.length} values for ${x.points.length} points; give one a point`;
				yield error('Q26', ['series', index, key], message);
			}
		}
		for (const [at, [low, high]] of (band ?? []).entries()) {
			const value = expected[at] ?? low;
			if (low > high || value < low || value > high) {
				const message = `${low} to ${high} does not hold the expected ${value}; widen it`;
				yield error('Q26', ['series', index, 'band', at], message);
			}
		}
		yield* explained(['series', index, 'why'], why);
	}
};

function* explained(path: readonly PropertyKey[], why: string): Generator<Finding> {
	const count = words(why).length;
	const { least, most } = RATIONALE_WORDS;
	if (count < least || count > most) {
		yield error('Q09', path, `has ${count} words; explain in ${least} to ${most}`);
	}
}

export const OPEN: readonly Rule[] = [isUnscored, hasReasonedJudgement, hasPoints, hasSeries];
