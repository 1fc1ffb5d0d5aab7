/** The Vite plugin that turns a successful build of the course into packages and a report. */

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Course } from '#domain/course/course.ts';
import { inWords } from './conformance/finding.ts';
import { packages } from './package.ts';
import { report } from './report.ts';

/**
 * Writes `packages/*.zip` and `report.json` beside the built course, after everything else is done.
 * A build that fails, here or earlier, leaves neither.
 *
 * @param getCourse the course as it was built
 * @param worstCaseSnapshot characters of the longest state this course can save
 * @param budget characters it may have, where it is not what fits every LMS
 */
export function packagesPlugin(
	getCourse: () => Course | Promise<Course>,
	worstCaseSnapshot: (course: Course) => number,
	budget?: number
): Plugin {
	let config: ResolvedConfig | undefined;
	let written = false;

	function places(): { courseDir: string; packagesDir: string; reportFile: string } {
		if (config === undefined) throw new Error('packagesPlugin: the configuration is not resolved');
		const courseDir = resolve(config.root, config.build.outDir);
		const beside = dirname(courseDir);
		return {
			courseDir,
			packagesDir: join(beside, 'packages'),
			reportFile: join(beside, 'report.json')
		};
	}

	function clear(): void {
		const { packagesDir, reportFile } = places();
		rmSync(packagesDir, { recursive: true, force: true });
		rmSync(reportFile, { force: true });
	}

	return {
		name: 'course-packages',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		configResolved(resolved) {
			config = resolved;
		},
		buildStart() {
			written = false;
			clear();
		},
		writeBundle() {
			written = true;
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				// Vite closes the bundle of a failed build, too.
				if (!written) return;
				const { courseDir, packagesDir, reportFile } = places();
				try {
					const course = await getCourse();
					const made = await packages(courseDir, course, packagesDir, (finding) =>
						this.warn(inWords(finding))
					);
					const figures = report(course, made, courseDir, worstCaseSnapshot(course), budget);
					writeFileSync(`${reportFile}.partial`, `${JSON.stringify(figures, null, '\t')}\n`);
					renameSync(`${reportFile}.partial`, reportFile);
					for (const { file, bytes, sha256 } of made) {
						config?.logger.info(`${file}  ${Math.ceil(bytes / 1024)} kB  sha256 ${sha256}`);
					}
				} catch (reason) {
					clear();
					throw reason;
				}
			}
		}
	};
}
