/** Sizes of what a learner's browser fetches and of what is uploaded. */

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beside, round } from './figures.mjs';

const kB = (bytes) => round(bytes / 1000);

/** @param course folder of the built course; its packages are beside it */
export function sizes(course) {
	const files = Object.fromEntries(
		readdirSync(course).map((name) => {
			const bytes = readFileSync(join(course, name));
			return [name, { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }];
		})
	);
	const sum = (names, kind) => kB(names.reduce((all, name) => all + files[name][kind], 0));
	const code = ['course.js', 'rest.js', 'course.css'];
	const first = ['index.html', 'course.js', 'course.css'];
	console.log('sizes, gzip | raw:');
	for (const [name, { raw, gzip }] of Object.entries(files)) {
		console.log(`  ${name}: ${kB(gzip)} kB | ${kB(raw)} kB`);
	}
	console.log(`  to a usable first lesson: ${beside(sum(first, 'gzip'), 150, ' kB')}`);
	console.log(
		`  script and style: ${beside(sum(code, 'gzip'), 250, ' kB')} | ${beside(sum(code, 'raw'), 800, ' kB')}`
	);
	const packages = join(course, '..', 'packages');
	for (const name of readdirSync(packages)) {
		console.log(`  ${name}: ${beside(kB(statSync(join(packages, name)).size), 2000, ' kB')}`);
	}
}
