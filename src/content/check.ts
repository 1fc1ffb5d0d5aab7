/** Checks the content of a project: what the build, the packager and `npm run check` all call. */

import type { Course } from '#domain/course/course.ts';
import type { Library } from '#domain/course/library.ts';
import { compile } from './compile.ts';
import { load } from './load.ts';
import { ContentError, type Problem } from './problem.ts';
import { productWorld } from './product-world.ts';
import { bankTable } from './table.ts';

export interface Checked {
	/** Each stops the build. */
	problems: Problem[];
	warnings: Problem[];
	/** Present when there are no problems. */
	course?: Course;
	/** What is fetched on demand, made when it is asked for; present with the course. */
	library?: () => Library;
	/** The bank in figures, for reading; empty while there are problems. */
	table: string;
}

export interface CheckOptions {
	/** Ids of the entities of the scene, handed in because this layer does not know the scene. */
	entities: readonly string[];
	/** An overdue review stops a release. */
	release?: boolean;
	/** ISO date; the day of the build if absent. */
	today?: string;
	/** Characters a saved state may have; for trials of growth only: no LMS is asked whether it keeps them. */
	capacity?: number;
}

/** @param root folder of the project */
export async function checkContent(root: string, options: CheckOptions): Promise<Checked> {
	const { release = false, today = new Date().toISOString().slice(0, 10), ...rest } = options;
	const world = productWorld({ ...rest, release, today });
	const { course, library, problems: found } = compile(await load(root), world);
	return {
		problems: found.filter(({ severity }) => severity === 'error'),
		warnings: found.filter(({ severity }) => severity === 'warning'),
		...(course ? { course } : {}),
		...(library ? { library } : {}),
		table: course ? bankTable(course) : ''
	};
}

/**
 * The compiled course.
 * @throws {ContentError} with every problem
 */
export async function compiled(root: string, options: CheckOptions): Promise<Course> {
	const { course, problems } = await checkContent(root, options);
	if (!course) throw new ContentError(problems);
	return course;
}
