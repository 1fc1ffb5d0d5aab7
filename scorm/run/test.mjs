/** `npm test`: all suites, each with its count; the last line is their sum. */

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { ROOT } from './built.mjs';

const RESULTS = join(ROOT, '.cache', 'results');
const BUILD = join(import.meta.dirname, 'build.mjs');
/** File of a program: our own, or one of an installed package. */
const fileOf = (program) =>
	isAbsolute(program) ? program : join(ROOT, 'node_modules', ...program.split('/'));

/** Runs a program with its output on screen, line by line or, `atEnd`, all when it has ended; resolves to its exit code. */
function run(program, args, { atEnd = false } = {}) {
	return new Promise((done) => {
		const stdio = atEnd ? ['inherit', 'pipe', 'pipe'] : 'inherit';
		const child = spawn(process.execPath, [fileOf(program), ...args], { cwd: ROOT, stdio });
		const lines = [];
		for (const stream of [child.stdout, child.stderr])
			stream?.on('data', (data) => lines.push(data));
		child.on('close', (code) => {
			process.stdout.write(Buffer.concat(lines));
			done(code ?? 1);
		});
	});
}

/** A tool that only says yes or no counts as one test; it runs beside the unit tests, whose lines it must not cut. */
async function asOne(program, args) {
	const failed = (await run(program, args, { atEnd: true })) === 0 ? 0 : 1;
	return { passed: 1 - failed, failed };
}

/** A suite that writes its own count; one that writes none has failed. */
async function counted(program, args, file, read) {
	rmSync(file, { force: true });
	const code = await run(program, args);
	try {
		const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
		return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
	} catch (reason) {
		console.error(`no result of ${program}: ${reason.message}`);
		return { passed: 0, failed: 1 };
	}
}

/** `--quick` leaves out the markup's lint, packages and browser: `npm run check`. */
const quick = process.argv.includes('--quick');
if (quick) process.env.QUICK_CHECK = '1';
// A release refuses gaps that a person has to fill, a missing sign-off and overdue reviews; the build reads it, too.
if (process.argv.includes('--release')) process.env.RELEASE = '1';

const unitFile = join(RESULTS, 'unit.json');
const browserFile = join(RESULTS, 'browser.json');

const SUITES = {
	'types of the course': () =>
		asOne('svelte-check/bin/svelte-check', [
			...['--tsconfig', './tsconfig.json', '--fail-on-warnings'],
			// The native compiler, and only what has changed: a third of the time.
			...['--tsgo', '--incremental']
		]),
	'types of the domain (no DOM, no Node)': () =>
		asOne('@typescript/native-preview/bin/tsgo', ['-p', 'src/domain/tsconfig.json']),
	// Reads the scripts of components, too, but not their markup.
	'lint of scripts': () => asOne('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '.']),
	'lint of components': () =>
		asOne('eslint/bin/eslint.js', [
			...['.', '--max-warnings', '0'],
			...['--cache', '--cache-location', '.cache/eslint']
		]),
	format: () => asOne('oxfmt/bin/oxfmt', ['--check', '.']),
	'build and package conformance': () => asOne(BUILD, ['--when-changed']),
	'unit tests and content checks': () =>
		counted(
			'vitest/vitest.mjs',
			[
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${unitFile}`,
				// A process for every file would take three times as long.
				...['--no-isolate', '--maxWorkers=2']
			],
			unitFile,
			({ numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) => ({
				passed: numPassedTests,
				// Without a browser the quick check leaves some out; the whole run may not.
				failed: (numFailedTests || numFailedTestSuites) + (quick ? 0 : numPendingTests)
			})
		),
	'browser tests against the packages': () =>
		counted(
			'@playwright/test/cli.js',
			['test', '--config', 'scorm/e2e/playwright.config.ts'],
			browserFile,
			({ stats }) => ({
				passed: stats.expected,
				// A flaky or skipped test is not a passed one.
				failed: stats.unexpected + stats.flaky + stats.skipped
			})
		)
};

/** Runs beside the suites before it. */
const BESIDE = 'unit tests and content checks';
/** What the quick check leaves to the whole run. */
const LEFT_OUT = [
	'lint of components',
	'build and package conformance',
	'browser tests against the packages'
];
const names = Object.keys(SUITES).filter((name) => !quick || !LEFT_OUT.includes(name));
mkdirSync(RESULTS, { recursive: true });
const sum = { passed: 0, failed: 0 };

async function suite(name) {
	console.log(`\n[${names.indexOf(name) + 1}/${names.length}] ${name}`);
	const began = Date.now();
	const { passed, failed } = await SUITES[name]();
	const seconds = Math.round((Date.now() - began) / 1000);
	console.log(`    ${name}: ${passed} passed, ${failed} failed in ${seconds} s`);
	sum.passed += passed;
	sum.failed += failed;
}

async function oneByOne(some) {
	for (const name of some) await suite(name);
}

// The tools and the build run on one core while the unit tests have the other; browsers want both.
const at = names.indexOf(BESIDE);
await Promise.all([oneByOne(names.slice(0, at)), suite(BESIDE)]);
await oneByOne(names.slice(at + 1));
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
