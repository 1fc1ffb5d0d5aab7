import { expect, test } from 'vitest';
import { besideEnds, frameOf, LINE, runOf, STOP, stoppedRun, type Name } from './routes.ts';

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

test('names beside the ends of curves keep their order, cover nothing and stay above the axis', () => {
	const names: Name[] = [200, 205, 219, 222].map((end) => ({
		lines: end === 219 ? ['one', 'two'] : ['one'],
		end,
		main: false
	}));
	const placed = besideEnds(names, 236);
	expect(placed.map(({ end }) => end)).toEqual([222, 219, 205, 200]);
	placed.reduce((lower, upper) => {
		expect(lower.y - upper.y).toBeGreaterThanOrEqual(LINE * upper.lines.length);
		return upper;
	});
	expect(Math.max(...placed.map(({ y }) => y))).toBeLessThanOrEqual(236);
});
