/** What the LMS remembers, in SQLite: a call that was answered survives the end of the process. */

import Database from 'libsql';
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { z } from 'zod';
import { isOver, NO_TIME, seed, statusAfterTerminate, timeWith } from './attempts.ts';
import { interactions, objectives } from './records.ts';
import { attemptFrom, callFrom, summary, type AttemptRow } from './rows.ts';
import { SCHEMA } from './schema.ts';
import { verdict } from './verdict.ts';
import type {
	AttemptState,
	AttemptSummary,
	CallRecord,
	CommitBody,
	Edition,
	FlatCmi,
	Learner,
	Mode,
	PackageItem
} from './wire.ts';

const learnerRow = z.object({ id: z.number(), name: z.string() });
const ATTEMPT = 'SELECT a.*, l.name FROM attempt a JOIN learner l ON l.id = a.learner';

/** A session nobody may write to any more: another one was opened, or it was reset. */
export class StaleSession extends Error {
	override readonly name = 'StaleSession';
}

export interface Opening {
	attempt: AttemptRow;
	seed: FlatCmi;
}

export class Store {
	readonly #db: Database.Database;
	readonly #now: () => Date;

	/** `dataDir` is made when missing. WAL with synchronous FULL: a commit is on the disk before it is answered. */
	constructor(dataDir: string, now: () => Date) {
		mkdirSync(dataDir, { recursive: true });
		this.#now = now;
		this.#db = new Database(join(dataDir, 'lms.sqlite'));
		this.#db.pragma('journal_mode = WAL');
		this.#db.pragma('synchronous = FULL');
		this.#db.pragma('foreign_keys = ON');
		this.#db.exec(SCHEMA);
	}

	close(): void {
		this.#db.close();
	}

	learners(): Learner[] {
		const rows = this.#db.prepare('SELECT id, name FROM learner ORDER BY name').all();
		return rows.map((row) => learnerRow.parse(row));
	}

	/** The learner of that name, made if there is none. */
	learner(name: string): Learner {
		this.#db.prepare('INSERT OR IGNORE INTO learner (name) VALUES (?)').run(name);
		return learnerRow.parse(
			this.#db.prepare('SELECT id, name FROM learner WHERE name = ?').get(name)
		);
	}

	attempts(): AttemptSummary[] {
		const rows = this.#db.prepare(`${ATTEMPT} ORDER BY a.id`).all();
		return rows.map((row) => summary(attemptFrom(row)));
	}

	/** The latest attempt of a learner at an item, made if there is none. Null when the learner is unknown. */
	attemptAt(learner: number, packageId: string, item: string, edition: Edition): number | null {
		if (!this.learners().some(({ id }) => id === learner)) return null;
		const latest = this.#db
			.prepare(
				'SELECT id FROM attempt WHERE learner = ? AND package = ? AND item = ? ORDER BY number DESC LIMIT 1'
			)
			.get(learner, packageId, item);
		return latest === undefined
			? this.#newAttempt(learner, packageId, item, edition, 1)
			: z.object({ id: z.number() }).parse(latest).id;
	}

	attempt(id: number): AttemptRow | null {
		const row = this.#db.prepare(`${ATTEMPT} WHERE a.id = ?`).get(id);
		return row === undefined ? null : attemptFrom(row);
	}

	state(id: number): AttemptState | null {
		const row = this.attempt(id);
		if (!row) return null;
		const calls = this.#db
			.prepare('SELECT * FROM call WHERE attempt = ? ORDER BY session, n')
			.all(id)
			.map(callFrom);
		const last = calls.filter((call) => call.session === row.sessions);
		const answeredTrue = (name: RegExp): boolean =>
			last.some((call) => name.test(call.method) && call.result === 'true');
		return {
			...summary(row),
			cmi: row.cmi,
			interactions: interactions(row.cmi),
			objectives: objectives(row.cmi),
			calls,
			refused: calls.filter((call) => call.refused).length,
			initialised: answeredTrue(/Initialize$/),
			terminated: row.status === 'suspended' || row.status === 'ended'
		};
	}

	/** Begins a session; `review` and `browse` look at the latest attempt and never begin a new one. */
	openSession(id: number, item: PackageItem, mode: Mode): Opening {
		return this.#atomic(() => {
			const current = this.#known(id);
			const { edition } = current;
			const over = edition !== 'web' && isOver({ edition, status: current.status });
			const row =
				over && mode === 'normal'
					? this.#known(
							this.#newAttempt(
								current.learner,
								current.package,
								current.item,
								edition,
								current.number + 1
							)
						)
					: current;
			const learner = { id: row.learner, name: row.name };
			const unfinished = row.status === 'open' || row.status === 'left';
			const kept = { ...row, totalTime: row.total_time };
			const totalTime =
				edition !== 'web' && unfinished ? timeWith({ ...kept, edition }) : row.total_time;
			const data =
				edition === 'web' ? {} : seed({ ...kept, edition, totalTime }, item, learner, mode);
			this.#db
				.prepare(
					"UPDATE attempt SET status = 'open', sessions = sessions + 1, mode = ?, total_time = ?, cmi = ? WHERE id = ?"
				)
				.run(
					mode,
					totalTime,
					JSON.stringify(unfinished ? withoutSessionTime(row.cmi) : row.cmi),
					row.id
				);
			return { attempt: this.#known(row.id), seed: data };
		});
	}

	/**
	 * Stores what a course committed, in one transaction. In review and browse mode only the calls are kept.
	 * Throws StaleSession when the session is not the running one.
	 */
	commit(id: number, body: CommitBody, item: PackageItem): void {
		this.#atomic(() => {
			const row = this.#running(id, body.session);
			const { edition } = row;
			if (edition === 'web') throw new StaleSession('Web packages have no run-time.');
			const cmi = body.terminated ? verdict(edition, body.cmi, item) : body.cmi;
			const status = body.terminated ? statusAfterTerminate(edition, cmi) : 'open';
			const kept = { edition, status, cmi, totalTime: row.total_time };
			this.#insertCalls(id, body.session, body.calls);
			if (row.mode === 'normal') {
				this.#db
					.prepare(
						'UPDATE attempt SET cmi = ?, status = ?, total_time = ?, saved_at = ? WHERE id = ?'
					)
					.run(
						JSON.stringify(cmi),
						status,
						body.terminated ? timeWith(kept) : row.total_time,
						this.#now().toISOString(),
						id
					);
			} else if (body.terminated) {
				this.#db.prepare("UPDATE attempt SET status = 'suspended' WHERE id = ?").run(id);
			}
		});
	}

	/** Adds calls to the record of a session, also of an earlier one; a call sent twice is kept once. */
	addCalls(id: number, session: number, calls: readonly CallRecord[]): void {
		this.#atomic(() => {
			if (session > this.#known(id).sessions) throw new StaleSession('There is no such session.');
			this.#insertCalls(id, session, calls);
		});
	}

	/** Says that the window of a running session is gone. */
	leave(id: number, session: number): void {
		this.#db
			.prepare(
				"UPDATE attempt SET status = 'left' WHERE id = ? AND sessions = ? AND status = 'open'"
			)
			.run(id, session);
	}

	/** Empties an attempt. The count of sessions goes on, so that a window still open cannot write to it. */
	reset(id: number): void {
		this.#atomic(() => {
			const { edition } = this.#known(id);
			this.#db.prepare('DELETE FROM call WHERE attempt = ?').run(id);
			this.#db
				.prepare(
					"UPDATE attempt SET status = 'new', sessions = sessions + 1, cmi = '{}', saved_at = NULL, total_time = ? WHERE id = ?"
				)
				.run(edition === 'web' ? '' : NO_TIME[edition], id);
		});
	}

	#atomic<T>(work: () => T): T {
		return this.#db.transaction(work).immediate();
	}

	#known(id: number): AttemptRow {
		const row = this.attempt(id);
		if (!row) throw new RangeError(`There is no attempt ${id}.`);
		return row;
	}

	#running(id: number, session: number): AttemptRow {
		const row = this.#known(id);
		if (
			row.sessions !== session ||
			row.status === 'ended' ||
			row.status === 'suspended' ||
			row.status === 'new'
		) {
			throw new StaleSession(`Session ${session} of attempt ${id} is over.`);
		}
		return row;
	}

	#newAttempt(
		learner: number,
		packageId: string,
		item: string,
		edition: Edition,
		number: number
	): number {
		const { lastInsertRowid } = this.#db
			.prepare(
				'INSERT INTO attempt (learner, package, item, edition, number, total_time) VALUES (?, ?, ?, ?, ?, ?)'
			)
			.run(learner, packageId, item, edition, number, edition === 'web' ? '' : NO_TIME[edition]);
		return Number(lastInsertRowid);
	}

	#insertCalls(id: number, session: number, calls: readonly CallRecord[]): void {
		const insert = this.#db.prepare(
			'INSERT OR IGNORE INTO call (attempt, session, n, method, args, result, error, explanation, refused, ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
		);
		for (const call of calls) {
			const { n, method, args, result, error, explanation, refused, ms } = call;
			insert.run(
				id,
				session,
				n,
				method,
				JSON.stringify(args),
				result,
				error,
				explanation,
				refused ? 1 : 0,
				ms
			);
		}
	}
}

/** The time of an unfinished session was added to the total and must not be added again. */
function withoutSessionTime(cmi: FlatCmi): FlatCmi {
	return Object.fromEntries(Object.entries(cmi).filter(([name]) => !name.endsWith('session_time')));
}
