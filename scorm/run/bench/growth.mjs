/** A course ten times as long, made of copies of this one: how long it takes to build and to open. */

import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROOT } from '../built.mjs';
import { beside, quantile, round } from './figures.mjs';
import { served } from './serve.mjs';

const TIMES = 10;
const OPENINGS = 9;
const COPIED = [
	'src',
	'scorm',
	'static',
	'lessons',
	'quiz',
	'package.json',
	'tsconfig.json',
	'vite.config.ts',
	'svelte.config.js'
];

/** Ids have at most 40 characters, predictions 20; the number keeps them apart. */
const renamed = (id, copy, most = 40) => `${id.slice(0, most - 3)}-${copy}`;

/** Lessons, objectives and items once more under other ids; evidence is shared. */
function grow(root) {
	const read = (file) => parse(readFileSync(join(root, file), 'utf8'));
	const write = (file, value) => writeFileSync(join(root, file), stringify(value));
	const course = read('lessons/course.yaml');
	const objectives = read('quiz/objectives.yaml');
	const banks = readdirSync(join(root, 'quiz'))
		.filter((name) => Array.isArray(read(`quiz/${name}`)?.items))
		.map((name) => [name, read(`quiz/${name}`)]);
	const [lessons, first] = [[...course.lessons], [...objectives]];
	for (let copy = 2; copy <= TIMES; copy++) {
		const as = (id) => renamed(id, copy);
		const place = (section) => section.replace(/^[^/]+/, as);
		for (const lesson of lessons) {
			course.lessons.push({
				...lesson,
				id: as(lesson.id),
				code: `L${course.lessons.length + 1}`,
				objectives: lesson.objectives.map(as),
				quiz: lesson.quiz.map(as)
			});
			const prose = readFileSync(join(root, 'lessons', `${lesson.id}.svelte`), 'utf8')
				.replace(/(<Predict\s+id=")([^"]+)/g, (_, tag, id) => tag + renamed(id, copy, 20))
				.replace(/(<Practice\s+id=")([^"]+)/g, (_, tag, id) => tag + as(id));
			writeFileSync(join(root, 'lessons', `${as(lesson.id)}.svelte`), prose);
		}
		objectives.push(...first.map((one) => ({ ...one, id: as(one.id), lesson: as(one.lesson) })));
		for (const [name, bank] of banks) {
			const lesson = bank.lesson === undefined ? {} : { lesson: as(bank.lesson) };
			const items = bank.items.map((item) => ({
				...item,
				...(item.lesson === undefined ? {} : { lesson: as(item.lesson) }),
				id: as(item.id),
				group: as(item.group),
				objectives: item.objectives.map(as),
				section: place(item.section)
			}));
			write(`quiz/${copy}-${name}`, { ...bank, ...lesson, items });
		}
	}
	write('lessons/course.yaml', course);
	write('quiz/objectives.yaml', objectives);
}

function project(change = () => undefined) {
	const root = mkdtempSync(join(tmpdir(), 'growth-'));
	for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
	mkdirSync(join(root, 'dist'));
	change(root);
	return root;
}

/** @returns seconds, or the words of a build that refused */
function built(root, environment) {
	const began = performance.now();
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		[join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'],
		{ cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } }
	);
	const seconds = (performance.now() - began) / 1000;
	return status === 0 ? { seconds } : { seconds, refusal: stderr || stdout };
}

/** From the call of the page until the whole course is there and its record open, ms: at full speed, as a ratio needs no slow phone. */
async function opening(browser, base) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await page.addInitScript(() => {
		const look = () => {
			const said = document.querySelector('.save')?.textContent;
			if (said === undefined || said === 'Opening…') requestAnimationFrame(look);
			else globalThis.opened = performance.now();
		};
		requestAnimationFrame(look);
	});
	await page.goto(`${base}/`);
	const opened = await (await page.waitForFunction(() => globalThis.opened)).jsonValue();
	await context.close();
	return opened;
}

/** Median of several openings of each course, in turns. */
async function openings(browser, roots) {
	const courses = await Promise.all(roots.map((root) => served(join(root, 'dist', 'course'))));
	const times = courses.map(() => []);
	for (let i = 0; i < OPENINGS; i++) {
		for (const [at, { base }] of courses.entries()) times[at].push(await opening(browser, base));
	}
	for (const { close } of courses) close();
	return times.map((list) => quantile(list, 0.5));
}

export async function growth(browser) {
	const one = project();
	const ten = project(grow);
	const small = built(one, {});
	const strict = built(ten, {});
	const reason = /a saved state can reach[^\n]*/.exec(strict.refusal ?? '')?.[0];
	console.log(`growth, ${TIMES} times the lessons and items:`);
	console.log(
		`  saved state: ${strict.refusal ? `the build refuses: ${reason ?? strict.refusal.slice(0, 600)}` : 'fits'}`
	);
	const large = built(ten, { STATE_CAPACITY: '1000000' });
	if (small.refusal || large.refusal) {
		// Warnings come first, the reason last.
		console.log(`  not built: ${(small.refusal ?? large.refusal).slice(-2000)}`);
	} else {
		const ratio = round(large.seconds / small.seconds, 2);
		console.log(
			`  build: ${round(small.seconds)} s and ${round(large.seconds)} s, ratio ${beside(ratio, 3)}`
		);
		const [before, after] = await openings(browser, [one, ten]);
		console.log(
			`  opens: ${round(before)} ms and ${round(after)} ms, ratio ${beside(round(after / before, 2), 1.5)}`
		);
	}
	for (const root of [one, ten]) rmSync(root, { recursive: true, force: true });
}
