/** The tour: thirteen shots over the model's two weeks, how long each is shown, and what each says. */

import type { StageName } from '#domain/pharmacology/moment.ts';

export type Grade = 'human' | 'established' | 'leading' | 'probable' | 'rodent' | 'contested';

export interface Shot {
	/** As in the storyboard: "S2a". */
	id: string;
	stage: StageName;
	/** Model time, minutes: from the start of the shot to just before its end. */
	from: number;
	to: number;
	/** How long it is shown at normal speed. */
	seconds: number;
	/** What it says: one sentence, stood below the scene. */
	sentence: string;
	/** How far that is known (evidence C3). */
	badge: { grade: Grade; text: string };
	/** Shares of the shot at which something new is to be seen; the step buttons stop there. */
	beats: readonly number[];
}

export const SHOTS: readonly [Shot, ...Shot[]] = [
	{
		id: 'S0',
		stage: 'circuit',
		from: -10,
		to: 0,
		seconds: 8,
		sentence:
			'In stressed rodents, pyramidal cells of the prefrontal cortex lose spines, and interneurons hold what is left in check.',
		badge: { grade: 'rodent', text: 'Seen in rodents' },
		beats: [0.5]
	},
	{
		id: 'S1',
		stage: 'circuit',
		from: 0,
		to: 20,
		seconds: 10,
		sentence:
			'The infusion shapes the plasma curve, and in the model the brain follows a few minutes behind.',
		badge: { grade: 'human', text: 'Plasma: human data' },
		beats: [0.5]
	},
	{
		id: 'S2a',
		stage: 'receptor',
		from: 20,
		to: 30,
		seconds: 9,
		sentence:
			'Ketamine enters only a channel that is already open, and lodges between its gate and its filter.',
		badge: { grade: 'established', text: 'Established' },
		beats: [0.24, 0.46, 0.62, 0.88]
	},
	{
		id: 'S2b',
		stage: 'receptor',
		from: 30,
		to: 40,
		seconds: 6,
		sentence:
			'When the gate shuts, ketamine is trapped inside; it can leave only when the gate opens again.',
		badge: { grade: 'established', text: 'Established in vitro' },
		beats: [0.36, 0.82]
	},
	{
		id: 'S2c',
		stage: 'circuit',
		from: 40,
		to: 45,
		seconds: 4,
		sentence:
			'Busy interneurons open their channels more often, which may be why ketamine reaches the brake first.',
		badge: { grade: 'leading', text: 'Leading hypothesis' },
		beats: [0.6]
	},
	{
		id: 'S3a',
		stage: 'circuit',
		from: 45,
		to: 50,
		seconds: 8,
		sentence:
			'As interneurons fall quiet, less GABA reaches the pyramidal cell and it fires more: the brake lifts.',
		badge: { grade: 'leading', text: 'Leading hypothesis' },
		beats: [0.5]
	},
	{
		id: 'S3b',
		stage: 'synapse',
		from: 50,
		to: 60,
		seconds: 10,
		sentence:
			'Vesicles fuse more often and glutamate rises, until astrocytes clear it; in one small human study a marker of its cycling rose by 13%.',
		badge: { grade: 'probable', text: 'Probable, transient' },
		beats: [0.5]
	},
	{
		id: 'S4',
		stage: 'synapse',
		from: 60,
		to: 75,
		seconds: 10,
		sentence:
			'AMPA receptors, which ketamine leaves free, pass the surge on: Na⁺ runs in, and calcium channels open.',
		badge: { grade: 'rodent', text: 'Shown in rodents' },
		beats: [1 / 3, 0.7]
	},
	{
		id: 'S5a',
		stage: 'synapse',
		from: 75,
		to: 105,
		seconds: 8,
		sentence:
			'BDNF leaves a granule of its own, not a glutamate vesicle; it binds paired TrkB receptors, which wake Akt and ERK.',
		badge: { grade: 'rodent', text: 'Rodent; human data mixed' },
		beats: [0.4, 0.8]
	},
	{
		id: 'S5b',
		stage: 'spine',
		from: 105,
		to: 150,
		seconds: 7,
		sentence:
			'mTORC1 sets ribosomes to make synaptic proteins; yet in people rapamycin, which inhibits it, did not undo the 24-hour effect.',
		badge: { grade: 'contested', text: 'Contested' },
		beats: [1 / 3, 0.75]
	},
	{
		id: 'S5c',
		stage: 'circuit',
		from: 150,
		to: 180,
		seconds: 5,
		sentence:
			'In mice, one change of behaviour did not need new spines and came before them: they cannot explain the first relief.',
		badge: { grade: 'rodent', text: 'Shown in mice' },
		beats: [0.6]
	},
	{
		id: 'S6',
		stage: 'circuit',
		from: 180,
		to: 1440,
		seconds: 14,
		sentence:
			'By 24 hours the drug has gone and the response is at its height; in rodents spines have come back, in people PET showed no group change.',
		badge: { grade: 'rodent', text: 'Rodent; not shown in people' },
		beats: [0.25, 0.6]
	},
	{
		id: 'S7',
		stage: 'circuit',
		from: 1440,
		to: 20160,
		seconds: 14,
		sentence:
			'The response fades: relapse typically comes 3 to 14 days after a single dose, and in mice the gain in spines lasted up to two weeks.',
		badge: { grade: 'human', text: 'Course: human; spines: rodent' },
		beats: [0.154, 0.462]
	}
];

/** Model minutes from the first shot to the last. */
export const SPAN = { from: -10, to: 20160 } as const;

/** Story second at which each shot begins. */
const STARTS = SHOTS.map((_, i) => SHOTS.slice(0, i).reduce((sum, shot) => sum + shot.seconds, 0));

/** Length of the whole tour, seconds at normal speed. */
export const DURATION = SHOTS.reduce((sum, shot) => sum + shot.seconds, 0);

/** Where model time `t` (minutes, clamped to the tour) falls: shot, share of it (0 to 1) and story seconds. */
export function storyAt(t: number): { shot: string; u: number; s: number } {
	const i = lastIndex(SHOTS, (shot) => shot.from <= t);
	const shot = SHOTS[i] ?? SHOTS[0];
	const u = Math.min(1, Math.max(0, (t - shot.from) / (shot.to - shot.from)));
	return { shot: shot.id, u, s: (STARTS[i] ?? 0) + u * shot.seconds };
}

/** Model time at story second `s` (clamped to the tour): the inverse of `storyAt`. */
export function timeAt(s: number): number {
	const i = lastIndex(STARTS, (start) => start <= s);
	const shot = SHOTS[i] ?? SHOTS[0];
	const u = Math.min(1, Math.max(0, (s - (STARTS[i] ?? 0)) / shot.seconds));
	return shot.from + u * (shot.to - shot.from);
}

/** The shot shown at story second `s`, when it began, and the one after it. */
export function shotAt(s: number): { shot: Shot; start: number; next: Shot | undefined } {
	const i = lastIndex(STARTS, (start) => start <= s);
	return { shot: SHOTS[i] ?? SHOTS[0], start: STARTS[i] ?? 0, next: SHOTS[i + 1] };
}

/** Shots that are played in one go: "S2" is S2a to S2c. At most 20 seconds each. */
export interface Segment {
	id: string;
	from: number;
	to: number;
	shots: readonly Shot[];
}

export const SEGMENTS: readonly Segment[] = [
	...new Set(SHOTS.map((shot) => shot.id.slice(0, 2)))
].map((id) => {
	const shots = SHOTS.filter((shot) => shot.id.startsWith(id));
	return {
		id,
		from: Math.min(...shots.map((s) => s.from)),
		to: Math.max(...shots.map((s) => s.to)),
		shots
	};
});

/** The segment that model time `t` (minutes, clamped) falls into; a boundary belongs to the later one. */
export function segmentAt(t: number): Segment {
	const segment = SEGMENTS[lastIndex(SEGMENTS, (s) => s.from <= t)];
	if (!segment) throw new Error('the tour has no segments');
	return segment;
}

/** Model times (minutes, ascending) at which something new is to be seen. */
export const EVENTS: readonly number[] = [
	...SHOTS.flatMap((shot) => [0, ...shot.beats].map((u) => shot.from + u * (shot.to - shot.from))),
	SPAN.to
];

/** Index of the last member that satisfies `is`, 0 if none does. */
function lastIndex<T>(list: readonly T[], is: (member: T) => boolean): number {
	let found = 0;
	list.forEach((member, i) => {
		if (is(member)) found = i;
	});
	return found;
}
