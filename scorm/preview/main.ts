/** The command: starts the local LMS and prints its one address. */

import { startLms } from './server.ts';

/** Chosen to be free on most machines. */
const DEFAULT_PORT = 8347;

function wishedPort(text: string | undefined): number {
	if (text === undefined || text === '') return DEFAULT_PORT;
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
	throw new RangeError(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
}

try {
	const port = wishedPort(process.env['PORT']);
	const lms = await startLms({
		packagesDir: process.env['LMS_PACKAGES'] ?? 'dist/packages',
		dataDir: process.env['LMS_DATA'] ?? '.cache/lms',
		port
	});
	if (lms.moved) console.log(`Port ${port} is taken by another program; using the next free one.`);
	console.log(`Local LMS: ${lms.url}`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			lms.close().then(
				() => process.exit(0),
				(error: unknown) => {
					console.error(error);
					process.exit(1);
				}
			);
		});
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
