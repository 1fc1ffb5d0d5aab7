/** Scripts as the oldest player runs them: classic, without eval, workers or a service worker. */

import { Script } from 'node:vm';
import { error, type Finding } from './finding.ts';
import { textOf, type Subject } from './subject.ts';

const FORBIDDEN: readonly { rule: string; pattern: RegExp; why: string }[] = [
	{ rule: 'dynamic-import', pattern: /\bimport\s*\(/, why: 'needs module scripts' },
	{ rule: 'eval', pattern: /\beval\s*\(|\bnew Function\s*\(/, why: 'a security policy blocks it' },
	{ rule: 'worker', pattern: /\bnew (Shared)?Worker\s*\(/, why: 'a security policy blocks it' },
	{ rule: 'service-worker', pattern: /\bserviceWorker\.register\b/, why: 'outlives the course' },
	{
		rule: 'source-map',
		pattern: /\/\/[#@] ?sourceMappingURL=/,
		why: 'names a file that is not there'
	}
];

/** Every `.js` file compiles as a classic script and holds none of the above. Nothing is run. */
export function scripts({ files }: Subject): Finding[] {
	const findings: Finding[] = [];
	for (const [path, bytes] of files) {
		if (!path.endsWith('.js')) continue;
		const code = textOf(bytes);
		findings.push(...compiles(code, path));
		for (const { rule, pattern, why } of FORBIDDEN) {
			const match = pattern.exec(code);
			if (match !== null) findings.push(error(rule, path, `${excerpt(code, match.index)}: ${why}`));
		}
	}
	return findings;
}

function compiles(code: string, path: string): Finding[] {
	try {
		new Script(code, { filename: path });
		return [];
	} catch (reason) {
		const message = `not a classic script: ${reason instanceof Error ? reason.message : 'unknown'}`;
		return [error('classic-script', path, message)];
	}
}

/** Enough of the line to find the place in a minified file. */
function excerpt(code: string, at: number): string {
	return `"…${code.slice(Math.max(0, at - 20), at + 40).replace(/\s+/g, ' ')}…"`;
}
