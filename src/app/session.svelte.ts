/** The one mutable object of the course: holds the progress, lets `reduce` make the next one, and tells the tracker. */

import type { Course } from '#domain/course/course.ts';
import { factsOf, missed } from '#domain/progress/facts.ts';
import { fresh } from '#domain/progress/fresh.ts';
import type { Progress, ProgressEvent } from '#domain/progress/progress.ts';
import { reduce } from '#domain/progress/reduce.ts';
import { encode } from '#domain/progress/snapshot.ts';
import { dayOf, isoDate } from '#domain/record/day.ts';
import type { Opening, Tracker } from '#tracking/tracker.ts';
import type { Diagnosis, Saving, Session, VersionMove, ViewEvent } from '#ui/session.ts';
import { restored } from '#ui/strings/saving.ts';
import { copyOf, withCopy } from './copy.ts';
import { reopened } from './reopen.ts';

/** What the session needs of the outside world. */
export interface World {
	/** ms since 1970. */
	now: () => number;
	/** A seed for a learner who has none yet: 32 bits. */
	seed: () => number;
	/** Called before a page is shown. */
	showing?: (page: string) => void;
}

export class CourseSession implements Session {
	course: Course;
	progress: Progress = $state.raw(fresh(1));
	saving: Saving = $state.raw({ state: 'starting' });
	notice: string | undefined = $state();
	move: VersionMove | undefined = $state.raw();
	aside: string | undefined = $state();
	learnerName: string | undefined = $state();
	toLms = $state(false);
	open = $state(true);
	#world: World;
	#tracker: Tracker | undefined;
	#opening: Opening | undefined;
	/** What the learner did before the record was there: done again on top of what it holds. */
	#early: ProgressEvent[] = [];
	/** When the active time not yet counted began, ms since 1970; undefined while the page is hidden. */
	#activeSince: number | undefined;
	#sessionSeconds = 0;
	/** Views that hold back what is being typed. */
	#listeners: (() => void)[] = [];

	constructor(course: Course, world: World) {
		this.course = $state.raw(course);
		this.#world = world;
	}

	get passMark(): number {
		return this.course.cut;
	}

	get today(): string {
		return isoDate(dayOf(this.#world.now()));
	}

	/** The parts that arrive after the first screen. */
	complete(later: Partial<Course>): void {
		this.course = { ...this.course, ...later };
	}

	/** A part of the course never came: what is there can be read, and nothing is recorded. */
	incomplete(): void {
		this.saving = { state: 'off' };
		this.notice = restored.incomplete;
	}

	/** Opens the record and goes on where the learner left off; never rejects. */
	async start(tracker: Tracker): Promise<void> {
		tracker.onSaving((saving) => (this.saving = saving));
		this.activate();
		const opening = await tracker.open();
		this.#opening = opening;
		this.learnerName = opening.learner.name || undefined;
		this.toLms = opening.connected && opening.mode === 'normal';
		if (opening.passMark !== undefined) this.course = { ...this.course, cut: opening.passMark };
		const { progress, known, news, move, aside } = reopened(this.course, opening, this.#world.seed);
		if (news) this.notice = restored[news];
		else if (opening.unanswered && 'where' in this.saving && this.saving.where === 'browser')
			this.notice = restored.unanswered;
		this.move = move;
		this.aside = aside;
		this.#show(progress);
		this.#tracker = tracker;
		if (this.saving.state === 'starting') {
			this.saving =
				opening.mode === 'normal' ? { state: 'saved', at: this.#world.now() } : { state: 'off' };
		}
		if (known) tracker.report(missed(this.course, known, progress, this.#world.now()));
		tracker.save(encode(this.course, progress), this.#sessionSeconds);
		this.dispatch({ type: 'opened' });
		for (const event of this.#early.splice(0)) this.#apply(event);
	}

	dispatch(event: ViewEvent): void {
		const stamped = this.#stamped(event);
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

	comment(text: string): boolean {
		const at = this.#world.now();
		return this.#tracker?.comment({ text, location: this.progress.place.page, at }) ?? false;
	}

	dismissNotice(): void {
		this.notice = undefined;
		this.move = undefined;
	}

	settleAside(take: boolean): void {
		if (take && this.aside) this.restore(this.aside);
		this.aside = undefined;
		this.#tracker?.forgetAside();
	}

	diagnosis(): Diagnosis {
		const { kind = 'none', mode = 'normal', where } = this.#opening ?? {};
		return {
			kind,
			mode,
			...(where ? { where } : {}),
			size: encode(this.course, this.progress).length,
			capacity: this.#tracker?.capacity ?? 0,
			calls: this.#tracker?.log ?? []
		};
	}

	exported(): string {
		return copyOf(this.course, this.progress);
	}

	restore(copy: string): boolean {
		const progress = withCopy(this.course, this.progress, copy);
		if (!progress) return false;
		if (progress === this.progress) return true;
		const facts = missed(this.course, this.progress, progress, this.#world.now());
		this.progress = progress;
		this.#tracker?.report(facts);
		this.#tracker?.save(encode(this.course, progress), this.#sessionSeconds);
		return true;
	}

	/** The page is in view again: its time counts. */
	activate(): void {
		this.#activeSince ??= this.#world.now();
	}

	beforeWriting(listener: () => void): () => void {
		this.#listeners.push(listener);
		return () => {
			this.#listeners = this.#listeners.filter((one) => one !== listener);
		};
	}

	/** Asks the views for what they have not told yet, and counts the active time so far. */
	remember(hidden = false): void {
		for (const listener of this.#listeners) listener();
		const now = this.#world.now();
		if (this.#activeSince !== undefined) {
			const seconds = Math.max(0, (now - this.#activeSince) / 1000);
			this.#activeSince = hidden ? undefined : now;
			this.#sessionSeconds += seconds;
			this.dispatch({ type: 'spent', seconds });
		}
	}

	#show(progress: Progress): void {
		if (progress.place.page !== this.progress.place.page)
			this.#world.showing?.(progress.place.page);
		this.progress = progress;
	}

	#stamped(event: ViewEvent): ProgressEvent {
		const at = this.#world.now();
		switch (event.type) {
			case 'answered':
			case 'practised':
			case 'quiz-finished':
			case 'opened':
				return { ...event, at };
			default:
				return event;
		}
	}

	#apply(event: ProgressEvent): void {
		const before = this.progress;
		const after = reduce(this.course, before, event);
		if (after === before) return;
		this.#show(after);
		if (!this.#tracker) return;
		this.#tracker.report(factsOf(this.course, before, after, event));
		this.#tracker.save(encode(this.course, after), this.#sessionSeconds);
	}
}
