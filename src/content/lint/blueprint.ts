/** The bank against its blueprint (B02, B12), and the mix of predicted difficulty (B11). */

import { isScored } from '#domain/assessment/question.ts';
import type { Catalogue, PlacedItem } from '../catalogue.ts';
import { dangling, type Known } from '../links.ts';
import { problem, type Problem } from '../problem.ts';
import { share } from './statistics.ts';

/** Share of easy, middling and hard items to aim at; further off than this and one item is worth a word. */
const MIX = [0.3, 0.5, 0.2] as const;
const OFF = 0.15;

export function* blueprintProblems(all: Catalogue, ids: Known): Generator<Problem> {
	const scored = all.items.filter(isScored);
	yield* difficulty(scored);
	const { blueprint, outline } = all;
	if (!blueprint || !outline) return;
	for (const [index, wanted] of blueprint.value.lessons.entries()) {
		const place = (key: string) => blueprint.place('lessons', index, key);
		yield* dangling('lesson', wanted.lesson, place('lesson'), ids);
		const lesson = outline.value.lessons.find(({ id }) => id === wanted.lesson);
		if (!lesson || all.uncounted.has(lesson.id)) continue;
		const own = scored.filter((item) => item.lesson === lesson.id);
		const critical = lesson.quiz.filter((group) =>
			own.some(({ value }) => value.group === group && value.critical)
		);
		if (lesson.quiz.length !== wanted.asked) {
			const message = `B02: the quiz of "${lesson.id}" delivers ${lesson.quiz.length} cells, the blueprint asks for ${wanted.asked}`;
			yield problem(place('asked'), `${message}; change one of them`);
		}
		if (own.length < wanted.bank) {
			const message = `B02: "${lesson.id}" has ${own.length} scored items, the blueprint asks for ${wanted.bank}`;
			yield problem(place('bank'), `${message}; write more`);
		}
		if (critical.length < wanted.critical) {
			const message = `B02: "${lesson.id}" has ${critical.length} critical cells, the blueprint asks for ${wanted.critical}`;
			yield problem(place('critical'), `${message}; mark or write one`);
		}
	}
	for (const [index, objective] of blueprint.value.safety.entries()) {
		const place = blueprint.place('safety', index);
		yield* dangling('objective', objective, place, ids);
		const tested = scored.some(
			({ value }) => value.critical && value.objectives.includes(objective)
		);
		if (!tested && all.uncounted.size === 0) {
			yield problem(place, `B12: no critical item tests "${objective}"; mark or write one`);
		}
	}
}

function* difficulty(scored: readonly PlacedItem[]): Generator<Problem> {
	const predicted = scored.flatMap(({ value }) => value.difficulty ?? []);
	for (const { value, place } of scored) {
		if (value.difficulty !== undefined) continue;
		const message = 'B11: predicts no difficulty; say 1 (easy), 2 (middling) or 3 (hard)';
		yield problem(place('id'), message, 'warning');
	}
	if (predicted.length === 0) return;
	const shares = MIX.map((_, at) => share(predicted, (one) => one === at + 1));
	const off = OFF + 1 / predicted.length;
	if (shares.some((part, at) => Math.abs(part - (MIX[at] ?? 0)) > off)) {
		const percent = (parts: readonly number[]) =>
			parts.map((part) => Math.round(part * 100)).join('/');
		const message = `B11: predicted difficulty is mixed ${percent(shares)} %; aim at ${percent(MIX)}`;
		yield problem({ file: 'quiz' }, message, 'warning');
	}
}
