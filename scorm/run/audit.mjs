/** Known flaws of what learners get: npm's audit, of the packages named in the built course's `notices.txt` only. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Names and versions at the head of the notices. */
export function shippedIn(notices) {
	const [table = ''] = notices.split('\n\n', 1);
	return table.split('\n').map((line) => {
		const [name, version] = line.split(' ');
		return { name, version };
	});
}

/**
 * One line for each flaw of a shipped package; `severe` when it is high or critical.
 *
 * @param audit what `npm audit --json` prints
 */
export function flawsOf({ vulnerabilities = {} }, shipped) {
	return shipped.flatMap(({ name, version }) => {
		const found = vulnerabilities[name];
		if (!found) return [];
		const severe = found.severity === 'high' || found.severity === 'critical';
		const titles = found.via.map((via) => via.title ?? via).join('; ');
		return [{ severe, line: `${name} ${version}: ${found.severity}, ${titles}` }];
	});
}

/** 0: nothing severe; 1: something is; 2: nobody could be asked. */
function main() {
	const file = join(ROOT, 'dist', 'course', 'notices.txt');
	if (!existsSync(file)) {
		console.error('There is no built course: run "npm run build" first.');
		return 2;
	}
	const shipped = shippedIn(readFileSync(file, 'utf8'));
	const asked = shipped.map(({ name, version }) => `${name}@${version}`).join(', ');
	console.log(`In the course: ${asked}`);
	const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: ROOT, encoding: 'utf8' });
	let audit;
	try {
		audit = JSON.parse(stdout);
	} catch {
		audit = { message: stdout || 'no answer' };
	}
	if (!audit.vulnerabilities) {
		console.error(`The registry's audit does not answer here (${audit.message ?? 'no reason'}).`);
		console.error(
			'Run this on a machine where it does, or look each package up at https://osv.dev.'
		);
		return 2;
	}
	const flaws = flawsOf(audit, shipped);
	for (const { line } of flaws) console.log(line);
	const severe = flaws.filter((flaw) => flaw.severe).length;
	console.log(`${flaws.length} known flaws in what ships, ${severe} of them high or critical`);
	return severe === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
