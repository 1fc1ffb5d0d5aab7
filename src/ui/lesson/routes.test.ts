import { expect, test } from 'vitest';
import { frameOf, placeOf, runOf, spread, STOP, stoppedRun, type Name } from './routes.ts';

const RUNS = (
	[
		['iv', 0.5],
		['im', 0.5],
		['oral', 1],
		['nasal', 56]
	] as const
).map(([id, dose]) => runOf({ id, dose }));

test('only by muscle and mouth are the levels right in their magnitude alone', () => {
	expect(RUNS.filter(({ rough }) => rough).map(({ route }) => route)).toEqual(['im', 'oral']);
});

test('the chart is high enough for every route and begins at zero', () => {
	const frame = frameOf(RUNS, 640, 280);
	expect(frame.yTicks[0]).toBe(0);
	for (const { peak } of RUNS) expect(frame.y(peak.value)).toBeGreaterThanOrEqual(30);
});

test('a stopped infusion peaks when it is stopped, below the whole one', () => {
	const whole = RUNS[0]!;
	const cut = stoppedRun(whole);
	expect(cut.peak.t).toBe(STOP);
	expect(cut.peak.value).toBeLessThan(whole.peak.value);
	expect(cut.at(STOP)).toBeCloseTo(whole.at(STOP), 6);
});

test('the two highest curves are named at their tops, the others aside', () => {
	expect(RUNS.map((run) => placeOf(run, RUNS).below)).toEqual([false, false, true, false]);
});

test('names never cover each other', () => {
	const names: Name[] = ['one', 'two', 'three'].map((text) => ({
		text,
		x: 100,
		y: 100,
		main: false
	}));
	const ys = spread(names, 40, 300)
		.map(({ y }) => y)
		.sort((a, b) => a - b);
	expect(Math.min(ys[1]! - ys[0]!, ys[2]! - ys[1]!)).toBeGreaterThanOrEqual(17);
});
