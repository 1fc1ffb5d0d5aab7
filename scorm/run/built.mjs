/** Builds the course, its packages and the local LMS when something they are made of has changed. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..', '..');

const FOLDERS = ['src', 'lessons', 'quiz', 'static', 'scorm'];
const FILES = ['package.json', 'package-lock.json', 'vite.config.ts', 'svelte.config.js'];
const STAMP = join(ROOT, 'dist', '.built-from');
/** What a whole build leaves behind. */
const RESULTS = ['dist/report.json', 'dist/packages', 'dist/lms/server.js'];

/** Changes whenever a source changes its name, size or time. */
function fingerprint() {
	const hash = createHash('sha256');
	// A release is checked more strictly than what may already be there.
	hash.update(`release ${process.env.RELEASE ?? ''}\n`);
	const add = (path) => {
		const { size, mtimeMs } = statSync(join(ROOT, path));
		hash.update(`${path} ${size} ${mtimeMs}\n`);
	};
	FILES.forEach(add);
	for (const folder of FOLDERS) {
		readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !/\.(test|spec)\.ts$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
			.sort()
			.forEach(add);
	}
	return hash.digest('hex');
}

function vite(args) {
	const program = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status } = spawnSync(process.execPath, [program, 'build', ...args], {
		cwd: ROOT,
		stdio: 'inherit'
	});
	return status === 0;
}

/** True when everything in `dist` is built from the sources as they are now. */
export function build({ force = false } = {}) {
	const now = fingerprint();
	const fresh =
		existsSync(STAMP) &&
		readFileSync(STAMP, 'utf8') === now &&
		RESULTS.every((path) => existsSync(join(ROOT, path)));
	if (fresh && !force) return true;
	if (!vite([])) return false;
	if (!vite(['--config', 'scorm/preview/vite.config.ts'])) return false;
	writeFileSync(STAMP, now);
	return true;
}
