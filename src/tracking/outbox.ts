/**
 * Gathers what happens and hands it over in time: answers after the paint, small changes seldom,
 * failures again.
 */

import type { Fact } from '#domain/progress/facts.ts';
import type { Pace } from './pace.ts';
import type { Batch, Outcome, Written } from './recorder.ts';
import type { AfterPaint, Timers } from './timers.ts';
import type { Saving } from './tracker.ts';

/** Quiet time after a change of place or state before it is written, ms. */
const SETTLED_AFTER = 1_500;
/** Waits between attempts, ms. After the last the work counts as lost, and is still tried. */
const RETRY_AFTER = [2_000, 4_000, 8_000, 16_000];
const RETRY_LOST_EVERY = 60_000;

export interface OutboxParts {
	/** Writes and commits; the same batch may come again. */
	deliver(batch: Batch): Written;
	timers: Timers;
	afterPaint: AfterPaint;
	onSaving(saving: Saving): void;
	pace: Pace;
}

const EMPTY: Batch = { answered: [], lessons: new Map(), seconds: 0 };

/** The older batch with the newer on top; of states the newer wins. */
function merged(older: Batch, newer: Batch): Batch {
	return {
		...older,
		...newer,
		answered: [...older.answered, ...newer.answered],
		lessons: new Map([...older.lessons, ...newer.lessons])
	};
}

function withFact(batch: Batch, fact: Fact): Batch {
	switch (fact.type) {
		case 'answered':
			return { ...batch, answered: [...batch.answered, fact] };
		case 'lesson':
			return { ...batch, lessons: new Map(batch.lessons).set(fact.lesson, fact) };
		case 'place':
			return { ...batch, location: fact.location };
		case 'outcome':
			return { ...batch, outcome: fact };
	}
}

/** A change of the verdict; a few per cent more progress are none. */
function isNewVerdict(before: Outcome, after: Outcome): boolean {
	return (
		before.completion !== after.completion ||
		before.success !== after.success ||
		before.score?.scaled !== after.score?.scaled
	);
}

const UNDECIDED: Outcome = {
	type: 'outcome',
	completion: 'incomplete',
	success: 'unknown',
	progress: 0
};

export class Outbox {
	readonly #parts: OutboxParts;
	#pending: Batch = EMPTY;
	#lastSnapshot: string | undefined;
	#lastOutcome = UNDECIDED;
	#lastCommit = -Infinity;
	/** When the oldest small change not yet written came. */
	#waitingSince: number | undefined;
	#soon = false;
	#closed = false;
	#failures = 0;
	#cancelSettle: (() => void) | undefined;
	#cancelRetry: (() => void) | undefined;

	constructor(parts: OutboxParts) {
		this.#parts = parts;
	}

	/**
	 * Answers, lessons and verdicts go out after the paint; places and mere progress wait with the
	 * small changes.
	 */
	add(facts: readonly Fact[]): void {
		if (this.#closed || facts.length === 0) return;
		this.#pending = facts.reduce(withFact, this.#pending);
		const verdict = facts.some((fact) => this.#isVerdict(fact));
		// A change of status is worth a fresh row of attempts.
		if (verdict) this.#calmDown();
		const answers = facts.some(({ type }) => type === 'answered');
		const lessons = facts.some(({ type }) => type === 'lesson');
		const urgent = verdict || lessons || (answers && this.#parts.pace.answersAtOnce);
		if (urgent) return this.#deliverSoon();
		// Nobody shall read "saved" beside an answer that waits.
		if (answers && this.#failures === 0) this.#parts.onSaving({ state: 'saving' });
		this.#settle();
	}

	/** `seconds`: active time of this session. */
	keep(snapshot: string, seconds: number): void {
		if (this.#closed) return;
		this.#pending = { ...this.#pending, seconds };
		if (snapshot === this.#lastSnapshot) return;
		this.#lastSnapshot = snapshot;
		this.#pending = { ...this.#pending, snapshot };
		this.#settle();
	}

	/** Writes and commits now, even when nothing is waiting: it keeps the LMS's session alive. */
	flush(): void {
		if (this.#closed) return;
		this.#cancelSettle?.();
		this.#soon = false;
		const batch = this.#pending;
		this.#pending = { ...EMPTY, seconds: batch.seconds };
		this.#waitingSince = undefined;
		this.#lastCommit = this.#parts.timers.now();
		const written = this.#parts.deliver(batch);
		if (written.ok) {
			this.#calmDown();
			this.#parts.onSaving({ state: 'saved', at: this.#parts.timers.now() });
			return;
		}
		this.#pending = merged(batch, this.#pending);
		this.#tryAgain(written.code);
	}

	/** Nothing goes out after this; hands over what is still waiting. */
	close(): Batch {
		this.#closed = true;
		this.#cancelSettle?.();
		this.#cancelRetry?.();
		return this.#pending;
	}

	#isVerdict(fact: Fact): boolean {
		if (fact.type !== 'outcome') return false;
		const before = this.#lastOutcome;
		this.#lastOutcome = fact;
		return isNewVerdict(before, fact);
	}

	#deliverSoon(): void {
		if (this.#soon) return;
		this.#soon = true;
		if (this.#failures === 0) this.#parts.onSaving({ state: 'saving' });
		this.#parts.afterPaint(() => {
			// A page hidden meanwhile has flushed already.
			if (this.#soon) this.flush();
		});
	}

	/** Waits for quiet, but not for ever; while something failed, the next attempt takes it along. */
	#settle(): void {
		if (this.#soon || this.#failures > 0) return;
		const now = this.#parts.timers.now();
		const { every } = this.#parts.pace;
		this.#waitingSince ??= now;
		const due = Math.min(
			Math.max(now + SETTLED_AFTER, this.#lastCommit + every),
			Math.max(this.#waitingSince, this.#lastCommit) + every
		);
		this.#cancelSettle?.();
		this.#cancelSettle = this.#parts.timers.after(due - now, () => this.flush());
	}

	/**
	 * Attempts that the learner's answers make between two retries do not count: only time makes
	 * work lost.
	 */
	#tryAgain(code: string): void {
		if (this.#cancelRetry) return;
		const wait = RETRY_AFTER[this.#failures];
		this.#failures += 1;
		this.#parts.onSaving({ state: wait === undefined ? 'lost' : 'retrying', code });
		this.#cancelRetry = this.#parts.timers.after(wait ?? RETRY_LOST_EVERY, () => {
			this.#cancelRetry = undefined;
			this.flush();
		});
	}

	#calmDown(): void {
		this.#failures = 0;
		this.#cancelRetry?.();
		this.#cancelRetry = undefined;
	}
}
