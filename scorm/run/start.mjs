/** `npm start`: builds what has changed and serves the local LMS. */

import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ROOT, build } from './built.mjs';

if (!build()) {
	console.error('\nstart: the build stopped; the messages above say where and why.');
	process.exit(1);
}
await import(pathToFileURL(join(ROOT, 'dist', 'lms', 'server.js')).href);
