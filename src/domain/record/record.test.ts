import { expect, test } from 'vitest';
import type { Option } from '../assessment/question.ts';
import { fresh } from '../progress/fresh.ts';
import { calibrationOf } from './calibration.ts';
import { biggestGap, foreseen, thenAndNow } from './change.ts';
import { filmOf } from './film.ts';
import { heldAnswers } from './held.ts';
import { cellsOf, masteryOf } from './mastery.ts';
import { answer, learner, recordCourse, right, wrong } from './record.test-data.ts';
import { OFFSETS, retrievalPlan } from './retrieval.ts';

const course = recordCourse();

test('answers are held from the quiz, then from outside it, and say where they were given', () => {
	const progress = learner(
		{ 'a-1': wrong(3), 'b-1': right(1) },
		{ practice: { pre: right(2), 'a-2': right(), gone: right() } }
	);
	expect(heldAnswers(course, progress).map((one) => [one.item.id, one.asked, one.right])).toEqual([
		['a-1', 'quiz', false],
		['b-1', 'quiz', true],
		['pre', 'pretest', true],
		['a-2', 'again', true]
	]);
});

test('curves, judgements and cases have no key and are no evidence of knowledge', () => {
	const item = { ...course.items['a-2']!, use: 'practice' as const };
	const other = { ...course, items: { ...course.items, 'a-2': item } };
	expect(heldAnswers(other, { ...fresh(1), practice: { 'a-2': right(3) } })).toEqual([]);
});

test('a cell is open, missed, mended by a sibling outside the quiz, or right', () => {
	const states = (progress: Parameters<typeof cellsOf>[1]) =>
		cellsOf(course, progress).map(({ state }) => state);
	expect(states(fresh(1))).toEqual(['open', 'open', 'open']);
	expect(states(learner({ 'a-1': wrong(), 'b-1': right() }))).toEqual(['missed', 'right', 'open']);
	expect(states(learner({ 'a-1': wrong() }, { practice: { 'a-2': right() } }))[0]).toBe('mended');
	expect(states(learner({ 'a-1': wrong() }, { practice: { 'a-2': wrong() } }))[0]).toBe('missed');
	expect(states(learner({ 'c-1': answer('ccc', 1 / 3) }, {}, ['a']))).toEqual([
		'right',
		'open',
		'missed'
	]);
});

test('an objective is shown when all its cells are right, and absent when no quiz asks about it', () => {
	const levels = (progress: Parameters<typeof masteryOf>[1]) =>
		masteryOf(course, progress).map((one) => [one.objective.id, one.level]);
	expect(levels(fresh(1))).toEqual([
		['one', 'not-asked'],
		['two', 'not-asked']
	]);
	expect(levels(learner({ 'a-1': right(), 'b-1': right() }))).toEqual([
		['one', 'shown'],
		['two', 'partly']
	]);
	expect(levels(learner({ 'a-1': wrong(), 'b-1': wrong() }))).toEqual([
		['one', 'not-yet'],
		['two', 'not-yet']
	]);
});

const many = (n: number, one: ReturnType<typeof right>) =>
	Array.from({ length: n }, () => ({
		item: course.items['a-1']!,
		answer: one,
		right: one.mark === 1,
		asked: 'quiz' as const
	}));

test('certainty-based marks are those of Gardner-Medwin', () => {
	const mean = (...answers: ReturnType<typeof right>[]) =>
		calibrationOf(answers.flatMap((one) => many(1, one))).cbm;
	expect(mean(right(1))).toBe(1);
	expect(mean(wrong(1))).toBe(0);
	expect(mean(right(2), wrong(2))).toBe(0);
	expect(mean(right(3), right(3), wrong(3))).toBe(0);
	expect(mean(right(), wrong())).toBeUndefined();
});

test('over- and under-confidence are named only with enough answers and a clear gap', () => {
	const verdict = (...answers: ReturnType<typeof many>[]) => calibrationOf(answers.flat()).verdict;
	expect(verdict(many(5, wrong(3)))).toBe('too-few');
	expect(verdict(many(3, wrong(3)), many(3, right(3)))).toBe('over');
	expect(verdict(many(6, right(1)))).toBe('under');
	expect(verdict(many(9, right(3)), many(1, wrong(3)))).toBe('fair');
	const doubted = [...many(4, right(1)), ...many(7, right(2))];
	expect(verdict(doubted, many(1, right(3)), many(6, wrong(3)))).toBe('surest');
	expect(verdict(many(10, right(1)), many(3, wrong(3)))).toBe('surest');
	expect(verdict(doubted, many(2, wrong(3)))).toBe('under');
	expect(verdict(many(9, right(2)), many(2, wrong(3)))).toBe('fair');
});

test('the film shows each confident error once, with its correction, and last what a sibling has mended', () => {
	const item = course.items['b-1']!;
	if (item.kind !== 'hotspot') throw new Error('b-1 is a hotspot');
	const regions = item.regions.map((one: Option & { at: { x: number; y: number } }) =>
		one.id === 'a' ? { ...one, misconception: 'm', moment: 'now' } : one
	);
	const other = { ...course, items: { ...course.items, 'b-1': { ...item, regions } } };
	const progress = learner({ 'a-1': wrong(3), 'b-1': wrong(3), 'c-1': answer('ccc', 1 / 3, 2) });
	const film = filmOf(other, progress);
	expect(film.map((take) => [take.item.id, take.moment?.id, take.misread.correction])).toEqual([
		['a-1', undefined, 'The point.'],
		['b-1', 'now', 'It is not so.']
	]);
	const mended = { ...progress, practice: { 'a-2': right() } };
	expect(filmOf(other, mended).map((take) => [take.item.id, take.mended])).toEqual([
		['b-1', false],
		['a-1', true]
	]);
});

test('a confident error that a retake put right stays in film, calibration and calendar', () => {
	const before = learner({ 'a-2': right(3) });
	const retaken = {
		...before,
		lessons: { l: { ...before.lessons['l']!, earlier: { 'a-1': wrong(3) } } }
	};
	expect(heldAnswers(course, retaken).map((one) => [one.item.id, one.asked])).toEqual([
		['a-2', 'quiz'],
		['a-1', 'earlier']
	]);
	expect(filmOf(course, retaken)).toMatchObject([{ item: { id: 'a-1' }, mended: true }]);
	expect(calibrationOf(heldAnswers(course, retaken)).levels[2]).toMatchObject({
		asked: 2,
		right: 1
	});
	expect(retrievalPlan(course, retaken)[0]).toMatchObject({ reason: 'mended' });
	expect(retrievalPlan(course, before)[0]).toMatchObject({ reason: 'right' });
});

test('a confident error before the course is mended by its objectives in the quiz', () => {
	const taken = { practice: { pre: wrong(3) } };
	const mended = (progress: Parameters<typeof filmOf>[1]) => filmOf(course, progress)[0]?.mended;
	expect(mended({ ...fresh(1), ...taken })).toBe(false);
	expect(mended(learner({ 'a-1': right(), 'b-1': wrong() }, taken))).toBe(false);
	expect(mended(learner({ 'a-1': right(), 'b-1': right() }, taken))).toBe(true);
});

test('the pre-test stands beside the cells of its objectives that were asked since', () => {
	const before = { practice: { pre: wrong(3) } };
	expect(thenAndNow(course, { ...fresh(1), ...before })[0]).toMatchObject({
		then: { right: false, certainty: 3 }
	});
	expect(thenAndNow(course, { ...fresh(1), ...before })[0]).not.toHaveProperty('now');
	const after = learner({ 'a-1': right(), 'b-1': wrong() }, before);
	expect(thenAndNow(course, after)[0]?.now).toEqual({ right: 1, asked: 2 });
});

test('the biggest gap is the prediction that was surest and turned out otherwise', () => {
	const list = foreseen(course, {
		...fresh(1),
		predictions: {
			p: { response: 'a', certainty: 1 },
			q: { response: 'a', certainty: 3 },
			gone: { response: 'a' }
		}
	});
	expect(list.map((one) => [one.prediction.id, one.said, one.best, one.right])).toEqual([
		['p', 'Text a', 'Text b', false],
		['q', 'Text a', 'Text b', false]
	]);
	expect(biggestGap(list)?.prediction.id).toBe('q');
	expect(biggestGap(list.map((one) => ({ ...one, right: true })))).toBeUndefined();
});

test('weak cells come back first and again with a sibling; no question comes twice', () => {
	const progress = learner({ 'a-1': wrong(3), 'b-1': right(1), 'c-1': answer('cab', 1, 3) });
	const plan = retrievalPlan(course, progress);
	expect(plan.map(({ offset, item, reason }) => [offset, item.id, reason])).toEqual([
		[1, 'a-2', 'sure-and-wrong'],
		[3, 'b-1', 'guessed'],
		[7, 'a-1', 'sure-and-wrong'],
		[21, 'c-1', 'critical']
	]);
	expect(OFFSETS).toHaveLength(6);
});

test('somebody who has answered nothing still gets questions, of what was never asked', () => {
	expect(retrievalPlan(course, fresh(1)).every(({ reason }) => reason === 'open')).toBe(true);
});
