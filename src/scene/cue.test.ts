import { expect, it } from 'vitest';
import type { StageName } from '#domain/pharmacology/moment.ts';
import { STANDARD, type Step } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { cueMark, type Cues } from './cue.ts';
import type { Mark } from './mark.ts';
import type { Frame } from './stages/stage.ts';
import { STAGES } from './stages/stages.ts';
import { SHOTS, storyAt } from './story.ts';

const trace = simulate(STANDARD);
const cues: Cues = { S1: [{ at: 0.5, x: 10, y: 20, r: 30 }] };
/** `seconds` after the event in the middle of S1, which takes ten. */
const ring = (seconds: number, among = cues) =>
	cueMark(among, { trace, t: 10, s: 13 + seconds, shot: 'S1', u: 0.5 + seconds / 10 });
const opacity = (seconds: number) => ring(seconds).opacity ?? 1;

it('a cue appears within 600 ms before its event, is full at it, and is gone soon after', () => {
	expect(opacity(-0.6)).toBe(0);
	expect(opacity(-0.25)).toBe(1);
	expect(opacity(0)).toBe(1);
	expect(opacity(0.3)).toBe(0);
});

it('a ring closes in on its place', () => {
	const radius = (s: number) => Number(/a([\d.]+)/.exec((ring(s) as { d: string }).d)![1]);
	expect(radius(-0.45)).toBeGreaterThan(radius(-0.2));
	expect(radius(-0.1)).toBe(30);
});

it('nothing imminent: nothing seen', () => {
	expect(ring(0, {})).toMatchObject({ d: '', opacity: 0 });
});

/** What a stage draws anew for each frame. */
function front(stage: StageName, frame: Frame): readonly Mark[] {
	const sheet = STAGES[stage].sheets.at(-1);
	return sheet && 'moving' in sheet ? sheet.moving(frame, STAGES[stage].views.wide) : [];
}

/** The rings seen in each shot on its own stage: "S4 S4" for two. */
function rings(...broken: Step[]): string {
	const run = simulate({ ...STANDARD, broken });
	const seen = SHOTS.map(({ id, stage, from, to, seconds }) => {
		// A ring is full for a quarter of a second.
		const shown = Array.from({ length: 5 * seconds }, (_, i): string => {
			const t = from + ((to - from) * i) / (5 * seconds);
			const cue = front(stage, { trace: run, t, ...storyAt(t) }).find(({ id }) => id === 'cue');
			return cue?.opacity === 1 ? id : '';
		});
		return shown.filter((now, i) => now !== '' && shown[i - 1] === '');
	});
	return seen.flat().join(' ');
}

it.each([
	[[], 'S1 S2a S2a S2b S2b S3a S3b S4 S4 S5a S5a S5b S5b S6'],
	[['ampa'], 'S1 S2a S2a S2b S2b S3a S3b'],
	[['bdnf-trkb'], 'S1 S2a S2a S2b S2b S3a S3b S4 S4 S5a'],
	[['mtorc1'], 'S1 S2a S2a S2b S2b S3a S3b S4 S4 S5a S5a'],
	[['interneuron-nmda'], 'S1 S2a']
] as [Step[], string][])(
	'with %j broken the eye is led only to what happens in the run',
	(broken, shots) => {
		expect(rings(...broken)).toBe(shots);
	}
);

it('a granule that releases nothing stays where it is', () => {
	const run = simulate({ ...STANDARD, broken: ['ampa'] });
	const core = (t: number) =>
		front('synapse', { trace: run, t, ...storyAt(t) }).find(({ id }) => id === 'granule-core')
			?.transform;
	expect(core(95)).toBe(core(76));
});
