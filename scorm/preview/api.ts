/** The JSON interface: what the pages and the browser tests ask the LMS. */

import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { HttpProblem, json, readBody, readJson, type Answer } from './http.ts';
import { LIMITS } from './archive.ts';
import { interactions, interactionsCsv } from './records.ts';
import { PackageRefused } from './refused.ts';
import type { Shelf } from './shelf.ts';
import { StaleSession, type Store } from './store.ts';
import type { PackageItem, SessionOpening } from './wire.ts';
import type { AttemptRow } from './rows.ts';

const name = z.string().trim().min(1, 'A learner needs a name.').max(200);
const call = z.object({
	n: z.number().int().positive(),
	method: z.string(),
	args: z.array(z.string()),
	result: z.string(),
	error: z.string(),
	explanation: z.string(),
	refused: z.boolean(),
	ms: z.number()
});
const session = z.number().int().positive();
const newLearner = z.object({ name });
const launch = z.object({
	/** The id of a learner, or a name that is taken or made. */
	learner: z.union([z.number().int(), name]),
	package: z.string(),
	item: z.string().optional()
});
const opening = z.object({ mode: z.enum(['normal', 'review', 'browse']).default('normal') });
const commit = z.object({
	session,
	cmi: z.record(z.string(), z.string()),
	calls: z.array(call),
	terminated: z.boolean()
});
const calls = z.object({ session, calls: z.array(call), left: z.boolean().default(false) });

/** How long a `slow` commit may be held back, in milliseconds. */
const LONGEST_DELAY = 10_000;

export class Api {
	readonly #store: Store;
	readonly #shelf: Shelf;

	constructor(store: Store, shelf: Shelf) {
		this.#store = store;
		this.#shelf = shelf;
	}

	/** `path` begins behind `/api/`. Null when there is nothing at that address. */
	async answer(
		request: IncomingMessage,
		path: string,
		query: URLSearchParams
	): Promise<Answer | null> {
		const [, kind = '', id, part = ''] = /^(\w+)(?:\/(\d+)(?:\/([\w.]+))?)?$/.exec(path) ?? [];
		const at = `${request.method ?? ''} ${kind}${id ? `/:id${part && `/${part}`}` : ''}`;
		return id ? this.#one(request, at, Number(id), query) : this.#many(request, at, query);
	}

	async #many(
		request: IncomingMessage,
		at: string,
		query: URLSearchParams
	): Promise<Answer | null> {
		switch (at) {
			case 'GET packages':
				return json(this.#shelf.list());
			case 'POST packages':
				return this.#upload(request, query.get('name') ?? 'package.zip');
			case 'DELETE packages':
				return this.#remove(query.get('id') ?? '');
			case 'GET learners':
				return json(this.#store.learners());
			case 'POST learners':
				return json(this.#store.learner((await readJson(request, newLearner)).name), 201);
			case 'GET attempts':
				return json(this.#store.attempts());
			case 'POST attempts':
				return this.#launch(request);
			default:
				return null;
		}
	}

	async #one(
		request: IncomingMessage,
		at: string,
		id: number,
		query: URLSearchParams
	): Promise<Answer | null> {
		const row = this.#store.attempt(id);
		if (!row) throw new HttpProblem(404, `There is no attempt ${id}.`);
		switch (at) {
			case 'GET attempts/:id':
				return json(this.#store.state(id));
			case 'GET attempts/:id/interactions.json':
				return download(json(interactions(row.cmi)), `attempt-${id}-interactions.json`);
			case 'GET attempts/:id/interactions.csv':
				return download(
					{
						status: 200,
						headers: { 'Content-Type': 'text/csv; charset=utf-8' },
						body: interactionsCsv(interactions(row.cmi))
					},
					`attempt-${id}-interactions.csv`
				);
			case 'POST attempts/:id/sessions':
				return this.#open(row, (await readJson(request, opening)).mode);
			case 'POST attempts/:id/commit':
				return this.#commit(request, row, Number(query.get('delay') ?? 0));
			case 'POST attempts/:id/calls': {
				const body = await readJson(request, calls);
				this.#store.addCalls(id, body.session, body.calls);
				if (body.left) this.#store.leave(id, body.session);
				return json({ stored: true });
			}
			case 'POST attempts/:id/reset':
				this.#store.reset(id);
				return json(this.#store.state(id));
			default:
				return null;
		}
	}

	async #upload(request: IncomingMessage, fileName: string): Promise<Answer> {
		const zip = await readBody(request, LIMITS.total);
		try {
			return json(this.#shelf.add(fileName, zip), 201);
		} catch (error) {
			if (error instanceof PackageRefused) throw new HttpProblem(422, error.message);
			throw error;
		}
	}

	#remove(id: string): Answer {
		if (this.#shelf.remove(id)) return json({ removed: true });
		throw new HttpProblem(404, `No package that was added here is called "${id}".`);
	}

	async #launch(request: IncomingMessage): Promise<Answer> {
		const body = await readJson(request, launch);
		const found = this.#shelf.item(body.package, body.item);
		if (!found) throw new HttpProblem(404, `Nothing to launch in "${body.package}".`);
		const learner =
			typeof body.learner === 'number' ? body.learner : this.#store.learner(body.learner).id;
		const { entry, item } = found;
		const id = this.#store.attemptAt(learner, entry.id, item.id, entry.edition);
		if (id === null) throw new HttpProblem(404, `There is no learner ${body.learner}.`);
		return json({ id }, 201);
	}

	#itemOf(row: AttemptRow): { title: string; item: PackageItem } {
		const found = this.#shelf.item(row.package, row.item);
		if (!found) {
			throw new HttpProblem(409, `The package "${row.package}" is no longer on the shelf.`);
		}
		return { title: found.entry.title, item: found.item };
	}

	#open(row: AttemptRow, mode: SessionOpening['mode']): Answer {
		const { title, item } = this.#itemOf(row);
		const { attempt, seed } = this.#store.openSession(row.id, item, mode);
		const answer: SessionOpening = {
			attempt: attempt.id,
			session: attempt.sessions,
			edition: attempt.edition,
			mode,
			title,
			learner: { id: attempt.learner, name: attempt.name },
			seed,
			href: item.href,
			package: attempt.package
		};
		return json(answer, 201);
	}

	async #commit(request: IncomingMessage, row: AttemptRow, delay: number): Promise<Answer> {
		const body = await readJson(request, commit);
		const held = Math.min(Math.max(0, delay || 0), LONGEST_DELAY);
		if (held > 0) await new Promise((resolve) => setTimeout(resolve, held));
		try {
			this.#store.commit(row.id, body, this.#itemOf(row).item);
		} catch (error) {
			if (error instanceof StaleSession) throw new HttpProblem(409, error.message);
			throw error;
		}
		return json({ stored: true });
	}
}

function download(answer: Answer, fileName: string): Answer {
	const disposition = { 'Content-Disposition': `attachment; filename="${fileName}"` };
	return { ...answer, headers: { ...answer.headers, ...disposition } };
}
