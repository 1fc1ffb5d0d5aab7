/** Answers, bodies and guards of the local server. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';

/** An answer other than success, with the sentence for the one who asked. */
export class HttpProblem extends Error {
	override readonly name = 'HttpProblem';
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

/** The policy of the LMS's own pages. This machine's two names are two origins, which a frame may need. */
const OWN_POLICY =
	"default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; " +
	"frame-src 'self' http://localhost:* http://127.0.0.1:*";

export interface Answer {
	status: number;
	headers: Record<string, string>;
	body: string | Buffer;
}

export const json = (value: unknown, status = 200): Answer => ({
	status,
	headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
	body: JSON.stringify(value)
});

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
	response.writeHead(status, {
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Content-Security-Policy': OWN_POLICY,
		'Content-Length': Buffer.byteLength(body),
		...headers
	});
	response.end(body);
}

/** Throws 413 as soon as more than `limit` bytes have come. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > limit) throw new HttpProblem(413, `More than ${limit} bytes were sent.`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

const JSON_LIMIT = 16 * 1024 ** 2;

/** Parses and checks a JSON body; throws 400 saying what is wrong with it. Beacons come as text/plain. */
export async function readJson<T>(request: IncomingMessage, shape: z.ZodType<T>): Promise<T> {
	const text = (await readBody(request, JSON_LIMIT)).toString('utf8');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new HttpProblem(400, `The body is no JSON: ${String(error)}`);
	}
	const parsed = shape.safeParse(value);
	if (!parsed.success) throw new HttpProblem(400, z.prettifyError(parsed.error));
	return parsed.data;
}

/**
 * Throws 403 unless the request names this machine and, when it changes something, comes from one of our
 * own pages: other sites open in the same browser can send requests here, too.
 */
export function guard(request: IncomingMessage): void {
	const host = request.headers.host ?? '';
	if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) {
		throw new HttpProblem(403, 'This server answers to 127.0.0.1 and localhost only.');
	}
	const { origin } = request.headers;
	const changes = request.method !== 'GET' && request.method !== 'HEAD';
	if (changes && origin !== undefined && origin !== `http://${host}`) {
		throw new HttpProblem(403, 'Requests from other sites are not taken.');
	}
}
