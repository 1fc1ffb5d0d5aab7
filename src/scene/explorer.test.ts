import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decodeState } from '#domain/pharmacology/code.ts';
import type { Moment } from '#domain/pharmacology/moment.ts';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { Explorer } from './explorer.svelte.ts';
import { STILLS } from './storyboard.ts';
import { SEGMENTS } from './story.ts';

let frames: ((now: number) => void)[] = [];
let now = 0;

/** Lets the browser paint for so many seconds, 60 frames each. */
function paint(seconds: number): void {
	for (let i = 0; i < seconds * 60; i++) {
		now += 1000 / 60;
		for (const frame of frames.splice(0)) frame(now);
	}
}

beforeEach(() => {
	frames = [];
	now = 1000;
	vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => frames.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => void vi.unstubAllGlobals());

test('nothing asks for a frame before Play', () => {
	const explorer = new Explorer();
	explorer.seek(55);
	explorer.step(1);
	expect(frames).toEqual([]);
});

test('Play stops by itself at the end of every segment, within 20 seconds, and keeps its last sentence', () => {
	const explorer = new Explorer();
	explorer.seek(-10);
	for (const segment of SEGMENTS) {
		explorer.play();
		paint(20.5);
		expect(explorer.clock.playing).toBe(false);
		expect(frames).toEqual([]);
		expect(explorer.sentence).toBe(segment.shots.at(-1)!.sentence);
		expect(explorer.t).toBeGreaterThan(segment.from);
		expect(explorer.t).toBeLessThanOrEqual(segment.to);
	}
	expect(explorer.t).toBe(20160);
});

test('Play at the very end begins again', () => {
	const explorer = new Explorer();
	explorer.seek(20160);
	explorer.play();
	paint(1);
	expect(explorer.t).toBeLessThan(0);
});

test('while it plays words follow the picture a few times a second, and stand with it at a pause', () => {
	const explorer = new Explorer();
	explorer.seek(0);
	explorer.play();
	const told = new Set<number>();
	const pictured = new Set<number>();
	for (let i = 0; i < 60; i++) {
		paint(1 / 60);
		told.add(explorer.t);
		pictured.add(explorer.now);
		expect(explorer.t).toBeLessThanOrEqual(explorer.now);
	}
	expect(pictured.size).toBeGreaterThan(55);
	expect(told.size).toBeGreaterThan(2);
	expect(told.size).toBeLessThan(7);
	explorer.clock.pause();
	expect(explorer.t).toBe(explorer.now);
});

test('on a machine that does not keep up words follow half as often', () => {
	const explorer = new Explorer();
	explorer.seek(0);
	explorer.play();
	for (const slots of [1, 1, 2, 2, 2]) {
		now += ((slots - 1) * 1000) / 60;
		paint(1 / 60);
	}
	const told = new Set<number>();
	for (let i = 0; i < 120; i++) {
		paint(1 / 60);
		told.add(explorer.t);
	}
	expect(told.size).toBeGreaterThan(2);
	expect(told.size).toBeLessThan(7);
});

test('the sentence of a shot comes with its first picture', () => {
	const explorer = new Explorer();
	explorer.seek(20);
	explorer.play();
	for (let i = 0; i < 60 * 19 && explorer.clock.playing; i++) {
		paint(1 / 60);
		expect(explorer.shot.id).toBe(explorer.frame.shot);
	}
});

test('when a part has been played to its end its labels stay with its sentence', () => {
	const explorer = new Explorer();
	explorer.seek(60);
	explorer.play();
	for (let i = 0; i < 60 * 19 && explorer.clock.playing; i++) paint(1 / 60);
	expect(explorer.t).toBe(75);
	expect([explorer.shot.id, explorer.told.shot]).toEqual(['S4', 'S4']);
	explorer.step(1);
	expect(explorer.told.shot).toBe('S5a');
});

test('a pause holds the time where it is', () => {
	const explorer = new Explorer();
	explorer.seek(0);
	explorer.play();
	paint(2);
	explorer.clock.pause();
	const held = explorer.t;
	paint(2);
	expect(explorer.t).toBe(held);
});

test('steps go from event to event and back', () => {
	const explorer = new Explorer();
	explorer.seek(0);
	explorer.step(1);
	const first = explorer.t;
	explorer.step(1);
	explorer.step(-1);
	expect(explorer.t).toBe(first);
});

test('a moment brings its run, scale, entities and words; moving on drops the words', () => {
	const explorer = new Explorer();
	const regimen = { ...STANDARD, dose: 0.1 };
	explorer.show({
		id: 'm',
		code: 'L2-M',
		t: 40,
		regimen,
		stage: 'receptor',
		focus: ['ketamine'],
		caption: 'Few channels are blocked.',
		asserts: []
	});
	expect(explorer.sentence).toBe('Few channels are blocked.');
	expect(explorer.shot.stage).toBe('receptor');
	expect(explorer.trace.regimen.dose).toBe(0.1);
	explorer.seek(41);
	expect(explorer.sentence).not.toBe('Few channels are blocked.');
});

test('seeking never leaves the two weeks of the model', () => {
	const explorer = new Explorer();
	explorer.seek(-1e9);
	expect(explorer.t).toBe(-10);
	explorer.seek(1e9);
	expect(explorer.t).toBe(20160);
});

test('its code leads another explorer to the same run, time and scale', () => {
	const here = new Explorer();
	here.change({ broken: ['ampa'], hypothesis: 'direct' });
	here.seek(95.25);
	for (const stage of [undefined, 'receptor'] as const) {
		here.stage = stage;
		const there = new Explorer();
		there.restore(decodeState(here.code)!);
		expect(there.code).toBe(here.code);
		expect(there.stage).toBe(stage);
		expect(there.sentence).toBe(here.sentence);
		expect(there.trace).toBe(here.trace);
	}
});

test('a change keeps the time, drops the words of a moment and changes sentence and badge', () => {
	const explorer = new Explorer();
	explorer.seek(65);
	const { sentence, badge } = explorer;
	explorer.caption = 'Words of a moment.';
	explorer.change({ broken: ['ampa'] });
	expect(explorer.t).toBe(65);
	expect(explorer.sentence).toContain('none, as this step is broken');
	expect(explorer.badge.grade).toBe('model');
	explorer.change(STANDARD);
	expect([explorer.sentence, explorer.badge]).toEqual([sentence, badge]);
});

test('a kept run stays as it was while the run changes', () => {
	const explorer = new Explorer();
	explorer.keep();
	explorer.change({ dose: 0.2 });
	expect(explorer.kept?.regimen).toEqual(STANDARD);
	expect(explorer.trace.regimen.dose).toBe(0.2);
});

test('without motion Play goes from still to still of the storyboard, and round again', () => {
	const explorer = new Explorer();
	explorer.seek(-10);
	const seen = STILLS.map(() => {
		explorer.showNext();
		return explorer.t;
	});
	expect(seen).toEqual(STILLS.map(({ t }) => t));
	explorer.showNext();
	expect(explorer.t).toBe(STILLS[0]?.t);
	expect(explorer.clock.playing).toBe(false);
});

const broken: Moment = {
	id: 'no-ampa',
	code: 'NO-AMPA',
	t: 95,
	regimen: { ...STANDARD, broken: ['ampa'] },
	stage: 'synapse',
	focus: ['ampa'],
	caption: 'Nothing follows.',
	asserts: []
};

test('a run plays up to its moment at its scale and ends with its words', () => {
	const explorer = new Explorer();
	explorer.run(broken);
	expect(explorer.clock.playing).toBe(true);
	expect(explorer.t).toBe(75);
	expect(explorer.regimen.broken).toEqual(['ampa']);
	paint(20);
	expect(explorer.clock.playing).toBe(false);
	expect([explorer.t, explorer.stage, explorer.sentence]).toEqual([95, 'synapse', broken.caption]);
	explorer.play();
	paint(20);
	expect(explorer.t).toBeGreaterThan(95);
});

test('a run to the end of a segment plays that segment', () => {
	const explorer = new Explorer();
	explorer.run({ ...broken, t: 180 });
	expect(explorer.t).toBe(75);
	paint(21);
	expect([explorer.t, explorer.sentence]).toEqual([180, broken.caption]);
});

test('without motion a run is its last picture', () => {
	const explorer = new Explorer();
	explorer.reduced = true;
	explorer.run(broken);
	expect(frames).toEqual([]);
	expect([explorer.t, explorer.sentence]).toEqual([95, broken.caption]);
});
