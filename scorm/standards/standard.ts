/** What a delivery standard adds to the built course to make a package of it. */

import type { Course } from '#domain/course/course.ts';
import type { Edition } from './edition.ts';

/** Contents of a package or a course folder: relative path with forward slashes → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Standard {
	/** Last part of the package's file name: `ketamine-trd-1.0.0-<id>.zip`. */
	id: string;
	/** Written into `<meta name="course-tracker">`: the adapter the course starts with. */
	tracker: 'scorm12' | 'scorm2004' | 'standalone';
	/** The SCORM edition its manifest is checked against; absent for packages without `imsmanifest.xml`. */
	edition?: Edition;
	/**
	 * The files to put beside the course files in the package.
	 *
	 * @param list paths of all course files, relative to the package root
	 */
	files(course: Course, list: readonly string[]): Files;
}
