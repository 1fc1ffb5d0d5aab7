/** Rules for orders, pictures and charts (Q02, Q09, Q16 and the chart's part of Q26). */

import { error, warning, type Rule } from './item.ts';
import { normalised, words } from './words.ts';
import { RATIONALE_WORDS } from './options.ts';

const CARDS = { least: 3, most: 8 };
/** Percent of the picture: markers nearer than this cover each other. */
const NEAREST = 4;
/** More of the axis than this inside the tolerance can be hit by chance. */
const LUCK = 0.25;

export const hasCards: Rule = function* ({ item }) {
	if (item.kind !== 'order') return;
	const { length } = item.cards;
	if (length < CARDS.least) {
		yield error('Q02', ['cards'], `has ${length} cards; give ${CARDS.least} to ${CARDS.most}`);
	} else if (length > CARDS.most) {
		yield warning('Q02', ['cards'], `has ${length} cards; ${CARDS.most} are enough`);
	}
	for (const [index, { text, why }] of item.cards.entries()) {
		if (item.cards.slice(0, index).some((card) => normalised(card.text) === normalised(text))) {
			yield error('Q16', ['cards', index, 'text'], 'repeats another card; give a different one');
		}
		if (words(why).length > RATIONALE_WORDS.most) {
			const message = `has ${words(why).length} words; ${RATIONALE_WORDS.most} are enough`;
			yield error('Q09', ['cards', index, 'why'], message);
		}
	}
};

export const hasPlaces: Rule = function* ({ item }) {
	if (item.kind !== 'hotspot') return;
	for (const [index, { at }] of item.regions.entries()) {
		const near = item.regions
			.slice(0, index)
			.find((other) => Math.hypot(other.at.x - at.x, other.at.y - at.y) < NEAREST);
		if (near) {
			const message = `lies on the marker of "${near.id}"; keep ${NEAREST} % between them`;
			yield error('Q16', ['regions', index, 'at'], message);
		}
	}
};

export const hasReadableChart: Rule = function* ({ item }) {
	if (item.kind !== 'chart') return;
	const { min, max, step, answer, tolerance, traps } = item;
	if (max <= min) {
		yield error('Q26', ['max'], `${max} is not above min ${min}`);
		return;
	}
	const steps = (answer - min) / step;
	if (answer < min || answer > max) {
		yield error('Q26', ['answer'], `${answer} is outside ${min} to ${max}`);
	} else if (Math.abs(steps - Math.round(steps)) > 1e-9) {
		yield error('Q26', ['answer'], `${answer} cannot be set in steps of ${step} from ${min}`);
	}
	if ((2 * tolerance) / (max - min) > LUCK) {
		yield warning('Q26', ['tolerance'], 'covers more than a quarter of the axis; narrow it');
	}
	if (traps.length === 0) {
		yield warning('Q26', ['traps'], 'is empty; name the error behind a likely wrong reading');
	}
	for (const [index, { from, to }] of traps.entries()) {
		if (from >= to || from < min || to > max) {
			yield error('Q26', ['traps', index], `${from} to ${to} is no band of ${min} to ${max}`);
		} else if (from <= answer + tolerance && to >= answer - tolerance) {
			yield error(
				'Q26',
				['traps', index],
				`${from} to ${to} overlaps the right answers; part them`
			);
		}
		if (traps.slice(0, index).some((other) => from < other.to && other.from < to)) {
			yield error('Q16', ['traps', index], `${from} to ${to} overlaps another trap; part them`);
		}
	}
};

export const hasShortKeyPoint: Rule = function* ({ item }) {
	const count = words(item.keyPoint).length;
	if (count > 40) yield error('Q09', ['keyPoint'], `has ${count} words; 40 are the most`);
};

export const KINDS: readonly Rule[] = [hasCards, hasPlaces, hasReadableChart, hasShortKeyPoint];
