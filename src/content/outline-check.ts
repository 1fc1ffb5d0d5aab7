/** The outline against the files: lessons, sections, groups of questions, key points. */

import { isScored } from '#domain/assessment/question.ts';
import type { Catalogue } from './catalogue.ts';
import type { Located } from './data-file.ts';
import { claimed } from './claimed.ts';
import type { Known } from './links.ts';
import { problem, type Problem } from './problem.ts';
import type { Outline, OutlineLesson } from './schema/outline.ts';

/** @param prose ids of the lessons that have a file */
export function* outlineProblems(
	outline: Located<Outline>,
	prose: ReadonlySet<string>,
	all: Catalogue,
	ids: Known
): Generator<Problem> {
	const { lessons } = outline.value;
	yield* repeats(outline, lessons, 'id');
	yield* repeats(outline, lessons, 'code');
	for (const id of prose) {
		if (!lessons.some((lesson) => lesson.id === id)) {
			const file = `lessons/${id}.svelte`;
			yield problem({ file }, 'has no entry in lessons/course.yaml; add it or remove the file');
		}
	}
	for (const [index, lesson] of lessons.entries()) {
		const place = (...path: PropertyKey[]) => outline.place('lessons', index, ...path);
		if (!prose.has(lesson.id)) {
			yield problem(place('id'), `the file lessons/${lesson.id}.svelte is missing; write it`);
		}
		for (const [at, { id }] of lesson.sections.entries()) {
			if (lesson.sections.findIndex((section) => section.id === id) < at) {
				yield problem(place('sections', at, 'id'), `the section "${id}" is there twice`);
			}
		}
		yield* objectiveOwners(lesson, place, all);
		yield* groups(lesson, place, all);
		for (const key of ['keyPoints', 'tips', 'leavesOut'] as const) {
			for (const [at, source] of lesson[key].entries()) {
				yield* claimed(source, place(key, at), all, ids);
			}
		}
	}
	yield* strayItems(lessons, all);
	yield* strayObjectives(lessons, all);
}

type InLesson = (...path: PropertyKey[]) => ReturnType<Located<unknown>['place']>;

function* repeats(
	outline: Located<Outline>,
	lessons: readonly OutlineLesson[],
	key: 'id' | 'code'
): Generator<Problem> {
	for (const [index, lesson] of lessons.entries()) {
		if (lessons.findIndex((other) => other[key] === lesson[key]) < index) {
			yield problem(
				outline.place('lessons', index, key),
				`the ${key} "${lesson[key]}" is used twice; give each lesson its own`
			);
		}
	}
}

function* objectiveOwners(
	lesson: OutlineLesson,
	place: InLesson,
	all: Catalogue
): Generator<Problem> {
	for (const [at, id] of lesson.objectives.entries()) {
		const owner = all.objectives.entries.find(({ value }) => value.id === id)?.value.lesson;
		if (owner !== undefined && owner !== lesson.id) {
			yield problem(place('objectives', at), `objective "${id}" belongs to lesson "${owner}"`);
		}
	}
}

function* strayObjectives(lessons: readonly OutlineLesson[], all: Catalogue): Generator<Problem> {
	for (const { value, place } of all.objectives.entries) {
		const lesson = lessons.find(({ id }) => id === value.lesson);
		if (lesson && !lesson.objectives.includes(value.id)) {
			const message = `is not among the objectives of lesson "${lesson.id}"; list it in course.yaml`;
			yield problem(place('id'), message);
		}
	}
}

/** A group is one cell of the blueprint: delivered by one lesson, with a sibling for the retake. */
function* groups(lesson: OutlineLesson, place: InLesson, all: Catalogue): Generator<Problem> {
	if (all.uncounted.has(lesson.id)) return;
	const items = all.items.filter((item) => isScored(item) && item.lesson === lesson.id);
	if (lesson.quiz.length > 0 && items.length === 0) {
		const message = `names groups, but no quiz file has items for lesson "${lesson.id}"`;
		yield problem(place('quiz'), `${message}; write them or leave the list empty`);
		return;
	}
	for (const [at, group] of lesson.quiz.entries()) {
		if (lesson.quiz.indexOf(group) < at) {
			yield problem(place('quiz', at), `the group "${group}" is delivered twice; name it once`);
		}
		const members = items.filter(({ value }) => value.group === group).length;
		if (members < 2) {
			yield problem(
				place('quiz', at),
				`B07: the group "${group}" has ${members} item${members === 1 ? '' : 's'}; a retake needs at least 2`
			);
		}
	}
}

/** Items in a group that no quiz delivers are never asked. */
function* strayItems(lessons: readonly OutlineLesson[], all: Catalogue): Generator<Problem> {
	for (const item of all.items) {
		const { value, place, lesson } = item;
		const owner = lessons.find(({ id }) => id === lesson);
		if (owner && isScored(item) && !owner.quiz.includes(value.group)) {
			const message = `the group "${value.group}" is not delivered by lesson "${lesson}"`;
			yield problem(place('group'), `${message}; name one of ${owner.quiz.join(', ')}`);
		}
		if (owner && !value.section.startsWith(`${owner.id}/`)) {
			const message = `"${value.section}" is a section of another lesson; name one of ${owner.id}`;
			yield problem(place('section'), message);
		}
	}
}
