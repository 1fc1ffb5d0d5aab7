/** All data files read: every entry of the right shape, with its place and its lesson. */

import type { z } from 'zod';
import type { About } from '#domain/course/about.ts';
import type {
	Claim,
	Misconception,
	Objective,
	SourceSentence,
	Term
} from '#domain/course/course.ts';
import type { Moment } from '#domain/pharmacology/moment.ts';
import type { DataFile, Located } from './data-file.ts';
import { readFigures, type FigureLists, type ReadFigure } from './figures/read-figures.ts';
import type { Parts } from './load.ts';
import { problem, type Problem } from './problem.ts';
import { fileAt, readList, readValue, type Listed } from './read.ts';
import { about as aboutSchema } from './schema/about.ts';
import { blueprint, type Blueprint } from './schema/blueprint.ts';
import { claim, cslItem, type CslItem } from './schema/evidence.ts';
import { quizItem, use as useOf, type AnyQuizItem, type Use } from './schema/item.ts';
import { moment } from './schema/moment.ts';
import { outline, type Outline } from './schema/outline.ts';
import { ratings, type DatedRating } from './schema/rating.ts';
import { misconception, objective, sourceSentence, term } from './schema/teaching.ts';

/** A question as written, with what may stand at the head of its file. */
export interface PlacedItem extends Located<AnyQuizItem> {
	lesson: string;
	use: Use;
}

export interface Catalogue {
	/** Absent when its file is missing or misshapen. */
	outline: Located<Outline> | undefined;
	about: Located<About> | undefined;
	claims: Listed<Claim>;
	figureLists: FigureLists;
	/** All figures, family by family. */
	figures: ReadFigure[];
	references: Listed<CslItem>;
	glossary: Listed<Term>;
	moments: Listed<Moment>;
	source: Listed<SourceSentence>;
	objectives: Listed<Objective>;
	misconceptions: Listed<Misconception>;
	blueprint: Located<Blueprint> | undefined;
	/** Absent as long as nobody has rated the questions. */
	ratings: Located<DatedRating[]> | undefined;
	items: PlacedItem[];
	/** Lessons of which an item is misshapen: their items cannot be counted. */
	uncounted: ReadonlySet<string>;
}

const RATINGS = 'quiz/ratings.yaml';
const BLUEPRINT = 'quiz/blueprint.yaml';
const NO_ITEMS = ['quiz/objectives.yaml', 'quiz/misconceptions.yaml', RATINGS, BLUEPRINT];

export function catalogue(parts: Parts, found: Problem[]): Catalogue {
	const course = fileAt(parts, 'lessons/course.yaml', found);
	const about = fileAt(parts, 'lessons/about.yaml', found);
	const list = (path: string) => fileAt(parts, path, found);
	return {
		outline: course && readValue(course, [], course.data, outline, found),
		about: about && readValue(about, [], about.data, aboutSchema, found),
		claims: readList(list('lessons/claims.yaml'), [], claim, found),
		references: readList(list('lessons/references.json'), [], cslItem, found),
		glossary: readList(list('lessons/glossary.yaml'), [], term, found),
		moments: readList(list('lessons/moments.yaml'), [], moment, found),
		source: readList(list('lessons/source.yaml'), [], sourceSentence, found),
		objectives: readList(list('quiz/objectives.yaml'), [], objective, found),
		misconceptions: readList(list('quiz/misconceptions.yaml'), [], misconception, found),
		...readFigures(parts, found, (file, lists) => void onlyKeys(file, lists, found)),
		blueprint: optional(parts, BLUEPRINT, blueprint, found),
		ratings: optional(parts, RATINGS, ratings, found),
		...items(parts, found)
	};
}

/** The whole of a file that need not be there. */
function optional<T>(
	parts: Parts,
	path: string,
	schema: z.ZodType<T>,
	found: Problem[]
): Located<T> | undefined {
	const file = parts.data.has(path) ? fileAt(parts, path, found) : undefined;
	return file && readValue(file, [], file.data, schema, found);
}

/** The head of a file that is a record; unknown keys are found. */
function onlyKeys(
	file: DataFile,
	allowed: readonly string[],
	found: Problem[]
): Record<string, unknown> {
	const head = (file.data ?? {}) as Record<string, unknown>;
	for (const key of Object.keys(head)) {
		if (!allowed.includes(key)) {
			const known = allowed.join(', ');
			found.push(problem(file.place([key]), `unknown key ${key}; known here: ${known}`));
		}
	}
	return head;
}

/** Items of all quiz files; ids are unique over the whole course, because answers are kept under them. */
function items(parts: Parts, found: Problem[]): Pick<Catalogue, 'items' | 'uncounted'> {
	const all: PlacedItem[] = [];
	const uncounted = new Set<string>();
	const first = new Map<string, string>();
	for (const path of parts.data.keys()) {
		if (!path.startsWith('quiz/') || NO_ITEMS.includes(path)) continue;
		const file = fileAt(parts, path, found);
		if (file === undefined) continue;
		const { lesson: shared, use = 'quiz' } = onlyKeys(file, ['lesson', 'use', 'items'], found);
		const placedUse = readValue(file, ['use'], use, useOf, found);
		const listed = readList(file, ['items'], quizItem, found);
		if (listed.broken > 0 && typeof shared === 'string') uncounted.add(shared);
		for (const item of listed.entries) {
			const lesson = item.value.lesson ?? shared;
			if (typeof lesson !== 'string') {
				const message = 'is missing; name it here or at the head of the file';
				found.push(problem(item.place('lesson'), message));
				continue;
			}
			const earlier = first.get(item.value.id);
			if (earlier !== undefined && earlier !== path) {
				const message = `the id "${item.value.id}" is already used in ${earlier}; give a new one`;
				found.push(problem(item.place('id'), message));
			}
			first.set(item.value.id, path);
			all.push({ ...item, lesson, use: item.value.use ?? placedUse?.value ?? 'quiz' });
		}
	}
	return { items: all, uncounted };
}
