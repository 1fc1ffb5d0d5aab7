import { expect, test } from 'vitest';
import type { RiskAxis } from '#domain/course/risk.ts';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { fadeChart } from './fade-chart.ts';
import { apart, infusionChart } from './infusion-chart.ts';
import { moneyChart } from './money-chart.ts';
import { barOf, scaleOf } from './risk-axis.ts';

const trace = simulate(STANDARD);

test('money rises to its sum, and the budget is on the chart even when less is spent', () => {
	const chart = moneyChart([100, 300], 3000, 600, 200);
	expect(chart.y(3000)).toBeGreaterThan(0);
	expect(chart.y(300)).toBeGreaterThan(chart.y(3000));
	expect(chart.line).toMatch(/^M/);
	expect(chart.rows.some(({ value }) => value === 0)).toBe(true);
});

test('the fading curve has a mark for each session, ends with the model, and relapse lies after its end', () => {
	const chart = fadeChart(trace, [0, 7, 14], 70, 18, 600, 250);
	expect(chart.sessions.map(({ day }) => day)).toEqual([0, 7, 14]);
	expect(chart.relapse).toBeGreaterThan(chart.end.x);
	expect(chart.end.x).toBeGreaterThan(chart.sessions.at(-1)?.x ?? Infinity);
	expect(chart.line).not.toContain('NaN');
});

test('words beside the marks of the fading curve stay inside the chart', () => {
	for (const width of [320, 640]) {
		const early = fadeChart(trace, [0], 70, 18, width, 250);
		expect(early.endName).toMatchObject({ anchor: 'start' });
		expect(early.endName.x).toBeGreaterThan(early.relapse);
		const late = fadeChart(trace, [0, 7, 45], 70, 18, width, 250);
		expect([late.endName.anchor, late.relapseName.anchor]).toEqual(['end', 'end']);
		expect(late.relapseName.x).toBeLessThan(late.relapse);
	}
});

test('decisions stand on the clock in their order, with what they were worth', () => {
	const vitals = { hr: 70, spo2: 98, sedation: 'awake', dissociation: 'none' };
	const seen = [
		{ minute: 10, bp: [120, 70] as [number, number], ...vitals },
		{ minute: 40, bp: [150, 90] as [number, number], ...vitals }
	];
	const choice = { id: 'a', text: 'wait', rationale: 'why', quality: 'harm' as const };
	const node = { id: 'a', title: 'A', text: 'a', choices: [choice] };
	const turns = [
		{ node: { ...node, vitals: seen[1]! }, choice },
		{ node, choice }
	];
	const chart = infusionChart(trace, seen, turns, 600, 300);
	const [one, two] = chart.decisions;
	expect(one).toMatchObject({ at: 1, minute: 40, quality: 'harm' });
	expect(two?.x).toBeGreaterThan(one?.x ?? Infinity);
	const systolic = chart.lines[0]?.points.map(({ y }) => y) ?? [];
	expect(systolic[1]).toBeLessThan(systolic[0] ?? 0);
	// Minutes 40 and 44: side by side on a desk, one above the other on a phone.
	expect(infusionChart(trace, seen, turns, 1200, 300).decisions.map(({ y }) => y)).toEqual([
		chart.clock,
		chart.clock
	]);
	const [above, below] = infusionChart(trace, seen, turns, 260, 300).decisions;
	expect((below?.y ?? 0) - (above?.y ?? 0)).toBeGreaterThan(20);
});

test('names at the ends of lines keep apart and keep their order', () => {
	expect(apart([100, 10, 104], 16)).toEqual([100, 10, 116]);
});

test('a risk of one point has a width, and breaks lie between stretches', () => {
	const stop = (id: string, span: 'minutes' | 'years') => ({ id, label: id, short: id, span });
	const said = { text: 'said', claim: 'claim' };
	const risk = {
		id: 'r',
		span: 'years',
		label: 'R',
		from: 'b',
		to: 'b',
		course: said,
		action: said
	} as const;
	const axis: RiskAxis = {
		...{ id: 'x', title: 'X', notes: [], risks: [risk] },
		stops: [stop('a', 'minutes'), stop('b', 'years')]
	};
	const scale = scaleOf(axis);
	expect(scale.breaks).toEqual([50]);
	const { from, to } = barOf(axis, risk, scale);
	expect(from).toBeGreaterThan(50);
	expect(to).toBeGreaterThan(from);
	expect(to).toBeLessThan(100);
});
