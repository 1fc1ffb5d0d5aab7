/** Serves the built course gzipped, and static pages with the same words to compare it with. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.png': 'image/png'
};

/** The words of the first screen as a static page: bare, or with one style sheet, as any page with a design has. */
function staticPage(course, sheet) {
	const words = readFileSync(join(course, 'index.html'), 'utf8')
		.replace(/<(script|svg)[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]+>/g, ' ');
	const link = sheet ? '<link rel="stylesheet" href="./course.css">' : '';
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${link}<title>Static</title><p>${words}</p></html>`;
}

/** @param course folder of the built course */
export async function served(course) {
	const pages = {
		'/': () => readFileSync(join(course, 'index.html')),
		'/bare.html': () => staticPage(course, false),
		'/styled.html': () => staticPage(course, true)
	};
	/** Compressed once: a page must not wait while the server compresses the next. */
	const zipped = new Map();
	const body = (path) => {
		const ready = zipped.get(path);
		if (ready) return ready;
		const fresh = gzipSync(pages[path]?.() ?? readFileSync(join(course, path.slice(1))), {
			level: 9
		});
		zipped.set(path, fresh);
		return fresh;
	};
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://x').pathname;
		try {
			const bytes = body(path);
			response.writeHead(200, {
				'Content-Type': TYPES[extname(path)] ?? 'text/html',
				'Content-Encoding': 'gzip'
			});
			response.end(bytes);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address();
	return { base: `http://127.0.0.1:${port}`, close: () => server.close() };
}
