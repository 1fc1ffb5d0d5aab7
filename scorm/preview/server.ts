/** The local LMS: a server on this machine that keeps learners, attempts and everything a course reports. */

import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { Api } from './api.ts';
import { file } from './files.ts';
import { guard, HttpProblem, json, send, type Answer } from './http.ts';
import { Shelf } from './shelf.ts';
import { Store } from './store.ts';

export interface LmsOptions {
	/** Folder of built zips; may be missing. */
	packagesDir: string;
	/** Where the database, uploads and unpacked packages are kept; made when missing. */
	dataDir: string;
	/** Folder of the bundled pages; beside the bundled server by default. */
	clientDir?: string;
	now?: () => Date;
}

export interface RunningLms {
	/** e.g. `http://127.0.0.1:8347/` */
	url: string;
	/** True when the wished port was taken. */
	moved: boolean;
	close: () => Promise<void>;
}

/** What a course may load by default; `open` is for packages of others that need inline scripts. */
const COURSE_POLICY: Record<string, string> = {
	strict: "default-src 'self'; style-src 'self'; script-src 'self'",
	open: "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"
};

interface Parts {
	api: Api;
	shelf: Shelf;
	clientDir: string;
}

async function route(parts: Parts, request: IncomingMessage): Promise<Answer> {
	guard(request);
	// Not through `new URL`, which would resolve `..` away before it can be refused.
	const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
	const [, api] = /^\/api\/(.+)$/.exec(path) ?? [];
	if (api !== undefined) {
		const answer = await parts.api.answer(request, api, new URLSearchParams(query));
		if (answer) return answer;
		throw new HttpProblem(404, 'There is nothing at this address.');
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		throw new HttpProblem(405, 'Pages can only be read.');
	}
	const [, id, policy, inside] = /^\/course\/([^/]+)\/(strict|open)\/(.+)$/.exec(path) ?? [];
	if (id !== undefined && policy !== undefined && inside !== undefined) {
		const found = parts.shelf.open(id);
		if (!found) throw new HttpProblem(404, 'There is no such package.');
		return file(found.folder, inside, {
			'Content-Security-Policy': COURSE_POLICY[policy] ?? ''
		});
	}
	if (path === '/') return file(parts.clientDir, 'index.html');
	if (/^\/play\/\d+$/.test(path)) return file(parts.clientDir, 'play.html');
	return file(parts.clientDir, path.slice(1));
}

function listener(parts: Parts): RequestListener {
	return (request, response) => {
		route(parts, request)
			.catch((error: unknown): Answer => {
				if (error instanceof HttpProblem) return json({ problem: error.message }, error.status);
				console.error(error);
				return json({ problem: 'The server failed; its window says how.' }, 500);
			})
			.then((answer) => send(response, answer))
			.catch((error: unknown) => {
				console.error(error);
				response.destroy();
			});
	};
}

function assemble(options: LmsOptions): { parts: Parts; store: Store } {
	const store = new Store(options.dataDir, options.now ?? (() => new Date()));
	const shelf = new Shelf(options.packagesDir, options.dataDir);
	const clientDir = options.clientDir ?? fileURLToPath(new URL('client', import.meta.url));
	return { parts: { api: new Api(store, shelf), shelf, clientDir }, store };
}

/** Resolves with the port in use: the wished one or the next free of the twenty after it. */
async function listen(server: Server, wished: number): Promise<number> {
	for (let port = wished; port <= wished + 20; port++) {
		const free = await new Promise<boolean>((resolve, reject) => {
			const busy = (error: NodeJS.ErrnoException): void =>
				error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
			server.once('error', busy);
			server.listen(port, '127.0.0.1', () => {
				server.off('error', busy);
				resolve(true);
			});
		});
		const address = server.address();
		if (free && address !== null && typeof address === 'object') return address.port;
	}
	throw new Error(`No free port from ${wished} to ${wished + 20}.`);
}

/**
 * Starts the LMS on 127.0.0.1; port 0 takes any free one.
 * Rejects when no port is free or the data folder cannot be written.
 */
export async function startLms(options: LmsOptions & { port: number }): Promise<RunningLms> {
	const { parts, store } = assemble(options);
	const server = createServer(listener(parts));
	const port = await listen(server, options.port);
	return {
		url: `http://127.0.0.1:${port}/`,
		moved: options.port !== 0 && port !== options.port,
		close: () =>
			new Promise((resolve, reject) => {
				server.closeAllConnections();
				server.close((error) => {
					store.close();
					if (error) reject(error);
					else resolve();
				});
			})
	};
}

/** The same LMS inside `vite preview`, for those who have it running anyway. */
export function previewPlugin(options: LmsOptions): Plugin {
	return {
		name: 'local-lms',
		configurePreviewServer(server) {
			const { parts, store } = assemble(options);
			server.middlewares.use(listener(parts));
			server.httpServer.once('close', () => store.close());
		}
	};
}
