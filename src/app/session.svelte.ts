/** The one mutable object of the course: holds the progress, lets `reduce` make the next one, and tells the tracker. */

import type { Course } from '#domain/course/course.ts';
import { factsOf, standing } from '#domain/progress/facts.ts';
import { fresh } from '#domain/progress/fresh.ts';
import { merge } from '#domain/progress/merge.ts';
import type { Progress, ProgressEvent } from '#domain/progress/progress.ts';
import { reduce } from '#domain/progress/reduce.ts';
import { decode, encode } from '#domain/progress/snapshot.ts';
import type { Opening, Tracker } from '#tracking/tracker.ts';
import type { Saving, Session, ViewEvent } from '#ui/session.ts';
import { STRINGS } from '#ui/strings.ts';

/** What the session needs of the outside world. */
export interface World {
	/** ms since 1970. */
	now: () => number;
	/** A seed for a learner who has none yet: 32 bits. */
	seed: () => number;
}

export class CourseSession implements Session {
	course: Course;
	progress: Progress = $state.raw(fresh(1));
	saving: Saving = $state.raw({ state: 'starting' });
	notice: string | undefined = $state();
	learnerName: string | undefined = $state();
	open = $state(true);
	#world: World;
	#tracker: Tracker | undefined;
	/** What the learner did before the record was there: done again on top of what it holds. */
	#early: ProgressEvent[] = [];
	/** When the active time not yet counted began, ms since 1970; undefined while the page is hidden. */
	#activeSince: number | undefined;
	#sessionSeconds = 0;

	constructor(course: Course, world: World) {
		this.course = $state.raw(course);
		this.#world = world;
	}

	get passMark(): number {
		return this.course.cut;
	}

	get today(): string {
		return new Date(this.#world.now()).toISOString().slice(0, 10);
	}

	/** The parts that arrive after the first screen. */
	complete(later: Partial<Course>): void {
		this.course = { ...this.course, ...later };
	}

	/** A part of the course never came: what is there can be read, and nothing is recorded. */
	incomplete(): void {
		this.saving = { state: 'off' };
		this.notice = STRINGS.restored.incomplete;
	}

	/** Opens the record and goes on where the learner left off; never rejects. */
	async start(tracker: Tracker): Promise<void> {
		tracker.onSaving((saving) => (this.saving = saving));
		this.activate();
		const opening = await tracker.open();
		this.learnerName = opening.learner.name || undefined;
		if (opening.passMark !== undefined) this.course = { ...this.course, cut: opening.passMark };
		const { progress, behind } = this.#restored(opening);
		this.progress = progress;
		this.#tracker = tracker;
		if (this.saving.state === 'starting') {
			this.saving =
				opening.mode === 'normal' ? { state: 'saved', at: this.#world.now() } : { state: 'off' };
		}
		if (behind) tracker.report(standing(this.course, progress));
		tracker.save(encode(this.course, progress), this.#sessionSeconds);
		for (const event of this.#early.splice(0)) this.#apply(event);
	}

	dispatch(event: ViewEvent): void {
		const stamped: ProgressEvent =
			event.type === 'answered' ? { ...event, at: this.#world.now() } : event;
		if (!this.#tracker) this.#early.push(stamped);
		this.#apply(stamped);
	}

	retry(): void {
		this.remember();
		this.#tracker?.flush();
	}

	saveAndExit(): void {
		this.remember();
		this.#tracker?.close();
		this.open = false;
	}

	dismissNotice(): void {
		this.notice = undefined;
	}

	exported(): string {
		const { id, version } = this.course;
		const snapshot = encode(this.course, this.progress);
		return JSON.stringify({ course: id, version, snapshot, progress: this.progress }, null, '\t');
	}

	/** The page is in view again: its time counts. */
	activate(): void {
		this.#activeSince ??= this.#world.now();
	}

	/** Counts the active time so far and hands the latest state to the tracker. */
	remember(hidden = false): void {
		const now = this.#world.now();
		if (this.#activeSince !== undefined) {
			const seconds = Math.max(0, (now - this.#activeSince) / 1000);
			this.#activeSince = hidden ? undefined : now;
			this.#sessionSeconds += seconds;
			this.dispatch({ type: 'spent', seconds });
		}
	}

	/** The LMS's copy and this browser's, made one. `behind`: the LMS has to be told what it missed. */
	#restored(opening: Opening): { progress: Progress; behind: boolean } {
		const read = (text: string | undefined) => (text ? decode(this.course, text) : null);
		const kept = read(opening.snapshot);
		// An LMS that knows nothing of this learner means a new attempt: an older copy must not fill it.
		const known = opening.snapshot ?? opening.location;
		const mirror = known === undefined && opening.connected ? null : read(opening.mirror);
		if (opening.snapshot && !kept && !mirror) this.notice = STRINGS.restored.broken;
		const lost = (kept ?? mirror)?.lost.length ?? 0;
		if (lost > 0) this.notice = STRINGS.restored.changed(lost);
		if (kept && mirror) {
			const progress = merge(this.course, kept.progress, mirror.progress);
			return { progress, behind: progress !== kept.progress };
		}
		const only = kept ?? mirror;
		if (!only) return { progress: fresh(this.#world.seed()), behind: false };
		return { progress: only.progress, behind: only !== kept };
	}

	#apply(event: ProgressEvent): void {
		const before = this.progress;
		const after = reduce(this.course, before, event);
		if (after === before) return;
		this.progress = after;
		if (!this.#tracker) return;
		this.#tracker.report(factsOf(this.course, before, after, event));
		this.#tracker.save(encode(this.course, after), this.#sessionSeconds);
	}
}
