/** The parts as read → the course, or everything that is wrong with them. Pure. */

import type { Course, Lesson, Prediction } from '#domain/course/course.ts';
import type { Figures } from '#domain/course/figure.ts';
import type { Library } from '#domain/course/library.ts';
import { longestWay } from '#domain/assessment/case.ts';
import type { Item } from '#domain/assessment/question.ts';
import { sha256 } from '#domain/record/sha256.ts';
import { aboutProblems } from './about-check.ts';
import { byFirstCitation } from './citation-order.ts';
import { catalogue, type Catalogue, type PlacedItem } from './catalogue.ts';
import { editorial } from './editorial.ts';
import { claimProblems, momentProblems } from './evidence-check.ts';
import { figureProblems } from './figure-check.ts';
import { FAMILIES, FAMILY_NAMES } from './figures/families.ts';
import { known, links } from './links.ts';
import { libraryOf } from './library.ts';
import { lint } from './lint.ts';
import { blueprintProblems } from './lint/blueprint.ts';
import { sourceProblems } from './lint/sources.ts';
import type { Parts } from './load.ts';
import {
	deeperMinutes,
	lessonMinutes,
	LONGEST_SECTION,
	sectionMinutes,
	type SectionWork
} from './minutes.ts';
import { outlineProblems } from './outline-check.ts';
import { problem, problemLine, type Problem } from './problem.ts';
import { analyse, type Prose } from './prose/analyse.ts';
import { proseContent, sectionOrder } from './prose/check.ts';
import type { Mention, ProseSection } from './prose/prose.ts';
import type { Listed } from './read.ts';
import { reference } from './references.ts';
import type { Outline, OutlineLesson } from './schema/outline.ts';
import { taughtIn } from './taught.ts';
import { timeProblems } from './time-check.ts';
import { ratingProblems, standard } from './standard-check.ts';
import { unused } from './unused.ts';
import { SNAPSHOT_CAPACITY, type World } from './world.ts';

export interface Compiled {
	/** Absent while there is an error. */
	course?: Course;
	/** What is fetched on demand, made when it is asked for; absent with the course. */
	library?: () => Library;
	/** Errors and warnings of all files, in the order of files and lines. */
	problems: Problem[];
}

export function compile(parts: Parts, world: World): Compiled {
	const problems: Problem[] = [];
	const all = catalogue(parts, problems);
	const prose = Array.from(parts.prose, ([id, text]) => analyse(`lessons/${id}.svelte`, text));
	const ids = known(all, world);

	problems.push(
		...links(all, ids),
		...aboutProblems(all, ids, world),
		...claimProblems(all, world),
		...figureProblems(all, ids),
		...momentProblems(all.moments, world),
		...unused(all, prose),
		...ratingProblems(all),
		...lint(all, prose),
		...blueprintProblems(all, ids),
		...sourceProblems(all, world),
		...editorial(all, prose)
	);
	for (const lesson of prose) problems.push(...lesson.problems, ...proseContent(lesson, all, ids));
	if (all.outline) {
		problems.push(...outlineProblems(all.outline, new Set(parts.prose.keys()), all, ids));
		for (const lesson of all.outline.value.lessons) {
			const written = proseOf(lesson.id, prose);
			if (written) problems.push(...sectionOrder(lesson, written));
		}
	}

	const course = all.outline && !stops(problems) ? hashed(assemble(all, prose)) : undefined;
	if (course && all.outline)
		problems.push(...lengthProblems(course, all.outline.value), ...snapshotProblems(course, world));
	problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
	if (!course || stops(problems)) return { problems };
	return { course, library: () => libraryOf(all, prose, problems.map(problemLine)), problems };
}

function stops(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

function proseOf(lesson: string, prose: readonly Prose[]): Prose | undefined {
	return prose.find(({ file }) => file === `lessons/${lesson}.svelte`);
}

function hashed(content: Content | undefined): Course | undefined {
	return content && { ...content, contentHash: sha256(JSON.stringify(content)) };
}

type Content = Omit<Course, 'contentHash'>;

function assemble(all: Catalogue, prose: readonly Prose[]): Content | undefined {
	if (!all.outline || !all.about) return undefined;
	const { lessons, ...head } = all.outline.value;
	const { cut, basis } = standard(all, head.cut);
	return {
		...head,
		...{ cut, cutBasis: basis },
		language: 'en-GB',
		about: all.about.value,
		lessons: lessons.map((lesson) =>
			timed(lesson, proseOf(lesson.id, prose)?.sections ?? [], all.items)
		),
		items: byId(all.items.map(itemOf)),
		predictions: predictionsOf(all, prose),
		claims: byId(values(all.claims)),
		taught: taughtIn(all, prose),
		figures: figuresOf(all),
		references: byId(byFirstCitation(all, prose, values(all.references).map(reference))),
		glossary: byId(values(all.glossary)),
		moments: byId(values(all.moments)),
		objectives: byId(values(all.objectives)),
		misconceptions: byId(values(all.misconceptions)),
		source: values(all.source)
	};
}

/** The lesson with words and minutes counted. */
function timed(
	{ planned: _, ...lesson }: OutlineLesson,
	written: readonly ProseSection[],
	items: readonly PlacedItem[]
): Lesson {
	const work = (id: string): SectionWork => {
		const section = written.find((one) => one.id === id);
		return {
			words: section?.words ?? 0,
			predictions:
				(section?.predictions.length ?? 0) + (section ? commitments(section, items, false) : 0),
			scene: section?.moment !== undefined
		};
	};
	const works = lesson.sections.map(({ id }) => work(id));
	return {
		...lesson,
		words: works.reduce((sum, { words }) => sum + words, 0),
		minutes: lessonMinutes(works, lesson.quiz.length),
		deeperMinutes: deeperMinutes(
			written.reduce((sum, section) => sum + section.deeperWords, 0),
			written.reduce((sum, section) => sum + commitments(section, items, true), 0)
		),
		sections: lesson.sections.map((section) => ({
			...section,
			minutes: Math.max(1, Math.round(sectionMinutes(work(section.id)))),
			...momentOf(written.find(({ id }) => id === section.id))
		}))
	};
}

/** Times that a learner commits to something in figures and practice; a case takes as long as one every two decisions. */
function commitments(
	{ figures, practices }: ProseSection,
	items: readonly PlacedItem[],
	deeper: boolean
): number {
	const here = ({ deeper: inside }: Mention): boolean => (inside ?? false) === deeper;
	const asked = practices
		.filter(here)
		.flatMap(({ id }) => items.filter(({ value }) => value.id === id));
	return (
		figures.filter(here).reduce((sum, { family }) => sum + FAMILIES[family].commitments, 0) +
		asked.reduce((sum, { value }) => sum + (value.kind === 'case' ? longestWay(value) / 2 : 1), 0)
	);
}

/** Every figure by family and id. */
function figuresOf({ figureLists }: Catalogue): Figures {
	const lists = FAMILY_NAMES.map((family) => {
		const list: Listed<{ id: string }> = figureLists[family];
		return [family, byId(values(list))] as const;
	});
	// Each list was read by the schema of its own key.
	return Object.fromEntries(lists) as unknown as Figures;
}

function momentOf(section: ProseSection | undefined): { moment?: string } {
	return section?.moment === undefined ? {} : { moment: section.moment.id };
}

function itemOf({ value, lesson, use }: PlacedItem): Item {
	return { ...value, lesson, use };
}

/** What is asked inside the prose, in its order. */
function predictionsOf(all: Catalogue, prose: readonly Prose[]): Record<string, Prediction> {
	const lessons = all.outline?.value.lessons ?? [];
	return byId(
		lessons.flatMap(({ id: lesson }) =>
			(proseOf(lesson, prose)?.sections ?? []).flatMap((section) =>
				section.predictions.map(({ id, question, options, best }) => ({
					...{ id, section: `${lesson}/${section.id}` },
					...{ question, options, best }
				}))
			)
		)
	);
}

function values<T>({ entries }: Listed<T>): T[] {
	return entries.map(({ value }) => value);
}

function byId<T extends { id: string }>(list: readonly T[]): Record<string, T> {
	return Object.fromEntries(list.map((entry) => [entry.id, entry]));
}

function* lengthProblems(course: Course, outline: Outline): Generator<Problem> {
	yield* timeProblems(course.lessons, outline);
	for (const { id, sections } of course.lessons) {
		for (const section of sections) {
			if (section.minutes <= LONGEST_SECTION) continue;
			const place = { file: `lessons/${id}.svelte`, key: `section ${section.id}` };
			const message = `takes ${section.minutes} minutes; ${LONGEST_SECTION} are the most for one page`;
			yield problem(place, message, 'warning');
		}
	}
}

/** What the learner saves must fit every LMS and name every item unmistakably. */
function* snapshotProblems(course: Course, world: World): Generator<Problem> {
	const place = { file: 'lessons/course.yaml', key: 'lessons' };
	for (const collision of world.collisions(course)) {
		yield problem(place, `a saved state cannot tell these apart: ${collision}; rename one`);
	}
	const length = world.longestSnapshot(course);
	const capacity = world.capacity ?? SNAPSHOT_CAPACITY;
	if (length > capacity) {
		const message = `a saved state can reach ${length} characters; ${capacity} fit`;
		yield problem(place, `${message}: shorten the quizzes or the encoding`);
	}
}
