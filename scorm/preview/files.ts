/** Sending files from a folder: right type, never from outside the folder. */

import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { unsafePath } from './archive.ts';
import { HttpProblem, type Answer } from './http.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.htm': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.xml': 'text/xml; charset=utf-8',
	'.xsd': 'text/xml; charset=utf-8',
	'.dtd': 'application/xml-dtd',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.vtt': 'text/vtt; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.ttf': 'font/ttf',
	'.mp3': 'audio/mpeg',
	'.m4a': 'audio/mp4',
	'.mp4': 'video/mp4',
	'.webm': 'video/webm',
	'.pdf': 'application/pdf',
	'.wasm': 'application/wasm'
};

/** `path` is still percent-encoded, as it came in the address. Throws 400 or 404. */
export async function file(
	folder: string,
	path: string,
	headers: Record<string, string> = {}
): Promise<Answer> {
	let name: string;
	try {
		name = decodeURIComponent(path);
	} catch (error) {
		throw new HttpProblem(400, `The address is not well-formed: ${String(error)}`);
	}
	if (unsafePath(name)) throw new HttpProblem(400, `The path ${unsafePath(name) ?? ''}.`);
	try {
		// A link inside the folder must not lead out of it.
		const root = await realpath(folder);
		const real = await realpath(join(root, name));
		if (!real.startsWith(root + sep)) throw new HttpProblem(404, 'There is no such file.');
		const body = await readFile(real);
		const type = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
		return {
			status: 200,
			headers: { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers },
			body
		};
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') {
			throw new HttpProblem(404, 'There is no such file.');
		}
		throw error;
	}
}
