/** What the learner holds: one run of the model, one instant of it, and what is lit. All views read this. */

import { getContext, setContext } from 'svelte';
import { encodeState, type SceneState } from '#domain/pharmacology/code.ts';
import type { Moment, StageName } from '#domain/pharmacology/moment.ts';
import { STANDARD, type Regimen } from '#domain/pharmacology/regimen.ts';
import { simulate, type Trace } from '#domain/pharmacology/simulate.ts';
import { MOVE } from './camera.ts';
import { saying } from './changed-run.ts';
import { Clock } from './clock.svelte.ts';
import type { EntityId } from './entity.ts';
import { spoken } from './spoken.ts';
import { STILLS } from './storyboard.ts';
import type { Frame } from './stages/stage.ts';
import {
	EVENTS,
	SHOTS,
	SPAN,
	segmentAt,
	storyAt,
	timeAt,
	type Segment,
	type Shot
} from './story.ts';

/** How long words and bars stand while the picture moves on, seconds: more often they could not be read. */
const GLANCE = 0.25;
/** The same on a machine that does not keep up: words are the dearest of its frames. */
const SLOW_GLANCE = 0.5;

/** Rounding slack when stepping between events, minutes. */
const SLACK = 0.01;

export class Explorer {
	/** The instant that is told, in words and bars, model minutes: the picture's, or while it plays the latest of a few a second. */
	t = $state(0);
	/** The instant of the picture, model minutes: another with every frame while it plays. */
	now = $state(0);
	regimen = $state.raw<Regimen>(STANDARD);
	/** Story seconds per second of playing. */
	speed = $state(1);
	/** Chosen scale; undefined follows the story. */
	stage = $state<StageName | undefined>(undefined);
	/** Entities lit by the learner or by a moment. */
	focus = $state.raw<readonly EntityId[]>([]);
	/** Words of the moment that is shown, until the learner moves on. */
	caption = $state<string | undefined>(undefined);
	/** Instant changes instead of camera moves. */
	reduced = $state(false);
	/** A run kept for comparison. */
	kept = $state.raw<Trace | undefined>(undefined);
	/** The schematic band of an SSRI beside the curves. */
	ssri = $state(false);

	trace = $derived(simulate(this.regimen));
	story = $derived(storyAt(this.t));
	/** The shot that sentence and badge are taken from: the story's, or the last one at the chosen scale. */
	shot = $derived.by(() => {
		if (this.#finished) return this.#finished;
		const now = SHOTS.findIndex((shot) => shot.id === this.story.shot);
		if (!this.stage || SHOTS[now]?.stage === this.stage) return SHOTS[now] ?? SHOTS[0];
		const same = SHOTS.filter((shot) => shot.stage === this.stage);
		const earlier = same.filter((shot) => SHOTS.indexOf(shot) < now);
		return earlier[earlier.length - 1] ?? same[0] ?? SHOTS[0];
	});
	#said = $derived(saying(this.trace, this.t, this.shot));
	/** What stands below the scene: the words of the moment shown, of the shot, or of a changed run. */
	sentence = $derived(this.caption ?? this.#said.sentence);
	/** How far that is known. */
	badge = $derived(this.#said.badge);
	/** This very state as a short code, to be gone back to with `restore`. */
	code = $derived(
		encodeState({ t: this.t, regimen: this.regimen, stage: this.stage ?? this.shot.stage })
	);
	/** What is told, as a stage reads it: its labels. They stay with the sentence when a shot has been played to its end. */
	told = $derived.by((): Frame => {
		const t = this.#finished ? Math.min(this.t, this.#finished.to - LAST) : this.t;
		return { trace: this.trace, t, ...storyAt(t) };
	});
	/** What is pictured. */
	frame = $derived<Frame>({ trace: this.trace, t: this.now, ...storyAt(this.now) });

	readonly clock: Clock;

	constructor() {
		this.clock = new Clock({
			picture: (seconds) => this.#advance(seconds),
			words: (slow) => this.#follow(slow ? SLOW_GLANCE : GLANCE),
			stopped: () => this.#tell()
		});
	}

	/** Spoken once, politely, at the end of a change: as much of what is set as a listener keeps up with. */
	get announcement(): string {
		return this.#announcement;
	}
	set announcement(text: string) {
		this.#announcement = spoken(text);
	}
	#announcement = $state('');

	/** Goes to an instant; the picture follows at once. */
	seek(t: number): void {
		this.caption = undefined;
		this.#finished = undefined;
		this.t = this.now = Math.min(Math.max(t, SPAN.from), SPAN.to);
	}

	/** Shows a named moment: its run, time, scale and entities. */
	show(moment: Moment): void {
		this.clock.pause();
		this.regimen = moment.regimen;
		this.stage = moment.stage;
		this.focus = moment.focus as EntityId[];
		this.seek(moment.t);
		this.caption = moment.caption;
	}

	/** Plays the run of a named moment up to it, from where its segment begins; without motion it is shown at once. */
	run(moment: Moment): void {
		this.show(moment);
		if (this.reduced) return;
		const segment = segmentAt(moment.t - SLACK);
		this.seek(segment.from);
		this.#play(segment, moment.t, moment);
	}

	/** Shows a state that was read from a code. */
	restore({ t, regimen, stage }: SceneState): void {
		this.clock.pause();
		this.regimen = regimen;
		this.focus = [];
		this.stage = undefined;
		this.seek(t);
		if (this.shot.stage !== stage) this.stage = stage;
	}

	/** Runs the model with something changed; the time stays. Throws for a dose that the route does not have. */
	change(part: Partial<Regimen>): void {
		this.clock.pause();
		this.caption = undefined;
		this.regimen = { ...this.regimen, ...part };
	}

	/** Keeps the present run, to be drawn behind others. */
	keep(): void {
		this.kept = this.trace;
	}

	/** Lights an entity everywhere, or puts it out when it is lit alone. */
	toggle(entity: EntityId): void {
		this.focus = this.focus.length === 1 && this.focus[0] === entity ? [] : [entity];
	}

	/** Plays to the end of the current segment, where it stops by itself. */
	play(): void {
		this.stage = undefined;
		this.focus = [];
		this.seek(this.t >= SPAN.to - SLACK ? SPAN.from : this.t);
		const here = segmentAt(this.t + SLACK);
		const played = this.t >= restOf(here) - SLACK;
		const segment = played ? segmentAt(here.to) : here;
		this.#play(segment, restOf(segment));
	}

	/** The next (1) or previous (−1) event of the story. */
	step(direction: 1 | -1): void {
		this.clock.pause();
		this.stage = undefined;
		const next =
			direction > 0
				? EVENTS.find((event) => event > this.t + SLACK)
				: [...EVENTS].reverse().find((event) => event < this.t - SLACK);
		if (next !== undefined) this.seek(next);
	}

	/** Without motion, what playing is to others: the next still of the storyboard, after the last one the first. */
	showNext(): void {
		this.clock.pause();
		this.stage = undefined;
		this.focus = [];
		this.seek((STILLS.find(({ t }) => t > this.t + SLACK) ?? STILLS[0])?.t ?? SPAN.from);
	}

	#play(segment: Segment, end: number, goal?: Moment): void {
		this.#playing = segment;
		this.#end = end;
		this.#goal = goal;
		this.clock.play();
	}

	#playing: Segment = segmentAt(SPAN.from);
	/** Where it stops by itself, model minutes. */
	#end = restOf(this.#playing);
	/** What a run ends with, in place of the end of its segment. */
	#goal: Moment | undefined;
	/** The shot that has just been played to its end: its words stay until the learner goes on. */
	#finished = $state.raw<Shot | undefined>(undefined);
	/** Since words and bars were told, seconds. */
	#untold = 0;

	/** Lets `seconds` go by; false: the end is reached. */
	#advance(seconds: number): boolean {
		const next = timeAt(this.frame.s + seconds * this.speed);
		if (next >= this.#end - 1e-9) {
			this.now = this.#end;
			if (this.#goal) this.caption = this.#goal.caption;
			else this.#finished = this.#playing.shots[this.#playing.shots.length - 1];
			return false;
		}
		this.now = next;
		this.#untold += seconds;
		return true;
	}

	/** Words and bars follow a few times a second, and with a new shot. */
	#follow(glance: number): void {
		if (this.#untold >= glance || this.frame.shot !== this.story.shot) this.#tell();
	}

	#tell(): void {
		this.#untold = 0;
		this.t = this.now;
	}
}

/** Before a shot's end, model minutes: still of it. */
const LAST = 0.01;

/** Where playing a segment stops, model minutes: at its end, or before the camera leaves for another scale. */
function restOf(segment: Segment): number {
	const last = segment.shots[segment.shots.length - 1];
	const next = segmentAt(segment.to).shots[0];
	if (!last || !next || last.stage === next.stage) return segment.to;
	return timeAt(storyAt(segment.to).s - MOVE);
}

const KEY = Symbol('explorer');

export function provideExplorer(explorer: Explorer): Explorer {
	return setContext(KEY, explorer);
}

export function useExplorer(): Explorer {
	return getContext<Explorer>(KEY);
}
