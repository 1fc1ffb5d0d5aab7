import { describe, expect, it } from 'vitest';
import { STANDARD, type Regimen } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import type { Mark } from '../mark.ts';
import { storyAt } from '../story.ts';
import { inBlood, inTissue } from './circuit-blood.ts';
import { PV_BOUTONS, SST_BOUTONS } from './circuit-cells.ts';
import { gaba } from './circuit-gaba.ts';
import { layoutOf, LENS } from './circuit-layout.ts';
import { panelOpacity } from './circuit-panel.ts';
import { changed, grown, spines } from './circuit-spines.ts';
import { spikes, strip } from './circuit-traces.ts';
import { circuit } from './circuit.ts';
import { marksOf, type Frame } from './stage.ts';

const frameAt = (t: number, regimen: Regimen = STANDARD): Frame => ({
	trace: simulate(regimen),
	t,
	...storyAt(t)
});

const { wide, small } = circuit.views;
const HOURS = 60;
const DAY = 24 * HOURS;

const subpaths = (d: string) => d.split('M').length - 1;
const pathOf = (marks: readonly Mark[], id: string): string => {
	const mark = marks.find((one) => one.id === id);
	if (mark?.kind !== 'path') throw new Error(`no path "${id}"`);
	return mark.d;
};
const spinesGrown = (frame: Frame) => subpaths(pathOf(marksOf(circuit, frame, wide), 'grown'));
const ghosts = (frame: Frame) => subpaths(pathOf(marksOf(circuit, frame, wide), 'ghosts'));
const note = (frame: Frame, id: string) =>
	circuit.labels(frame, wide).find((label) => label.id === id)?.note;

/** Mean over the two story seconds before `t`. */
const mean = (count: (frame: Frame) => number, t: number) => {
	const { trace, s, shot, u } = frameAt(t);
	const all = Array.from({ length: 40 }, (_, i) => count({ trace, t, s: s - i / 20, shot, u }));
	return all.reduce((sum, value) => sum + value, 0) / all.length;
};

describe('spines', () => {
	it('are unchanged while the early effect is at its height, grown a day later, fewer after two weeks', () => {
		expect(spinesGrown(frameAt(0))).toBe(0);
		expect(spinesGrown(frameAt(150))).toBe(0);
		const day = spinesGrown(frameAt(DAY));
		expect(day).toBeGreaterThan(15);
		expect(spinesGrown(frameAt(14 * DAY))).toBeLessThan(day * 0.6);
	});

	it.each([1, 1.3])(
		'come back as a modest gain, and most of those lost stay lost (scale %d)',
		(scale) => {
			const { sites, changing } = spines(scale);
			const count = (...kinds: string[]) => sites.filter(({ kind }) => kinds.includes(kind)).length;
			const back = changing.filter(({ kind }) => kind === 'returning').length;
			expect(back).toBeGreaterThan(5);
			expect(back).toBeLessThan(count('thin', 'mushroom', 'swelling') / 6);
			expect(back).toBeLessThan(count('lost'));
		}
	);

	it('come back one by one: no two begin at the same value of the modelled curve', () => {
		const { changing } = spines(1);
		const starts = changing.map(({ at }) => at);
		expect(new Set(starts).size).toBe(changing.length);
		for (let value = 0; value < 1; value += 0.05) {
			const whole = changing.filter((site) => grown(site, value) === 1).length;
			expect(whole).toBeGreaterThanOrEqual(
				changing.filter((site) => grown(site, value - 0.05) === 1).length
			);
		}
	});

	it('fill a ghost for every one that returns, and leave some lost', () => {
		const { changing, lost } = spines(1);
		const returning = changing.filter(({ kind }) => kind === 'returning').length;
		expect(ghosts(frameAt(0))).toBe(returning);
		expect(ghosts(frameAt(26 * HOURS))).toBeLessThan(3);
		expect(subpaths(lost)).toBeGreaterThan(10);
	});

	it('that have grown are not drawn anew while others grow', () => {
		const { changing } = spines(1);
		const at = (value: number) => changed(changing, value, 1);
		const between = changing[3]!.at - 0.02;
		expect(at(between).growing).not.toBe(at(between + 0.001).growing);
		expect(at(between).grown).toBe(at(between + 0.001).grown);
	});

	it('are each drawn exactly once, whatever the value of the curve', () => {
		const { changing } = spines(1.3);
		for (const value of [0, 0.07, 0.31, 0.5, 0.77, 1]) {
			const paths = changed(changing, value, 1.3);
			expect(subpaths(paths.thin + paths.ghosts + paths.growing + paths.grown)).toBe(
				changing.length
			);
		}
	});

	it.each(['mtorc1', 'bdnf-trkb', 'ampa', 'interneuron-nmda'] as const)(
		'do not come back with %s broken',
		(step) => {
			expect(spinesGrown(frameAt(DAY, { ...STANDARD, broken: [step] }))).toBe(0);
		}
	);

	it('keep apart from one another, so that they can be counted', () => {
		for (const scale of [1, 1.3]) {
			const heads = spines(scale).sites.map(({ root: [x, y], out: [ox, oy] }) => [
				x + 11 * scale * ox,
				y + 11 * scale * oy
			]);
			heads.forEach(([x = 0, y = 0], i) =>
				heads.slice(i + 1).forEach(([qx = 0, qy = 0]) => {
					expect(Math.hypot(x - qx, y - qy)).toBeGreaterThan(10 * scale);
				})
			);
		}
	});
});

describe('firing and inhibition', () => {
	it('PV fires fastest, SST regularly, the pyramidal cell rarely before the drug', () => {
		const rate = (cell: 'pv' | 'sst' | 'pyramidal') => mean((f) => spikes(cell, f).length, -2);
		expect(rate('pv')).toBeGreaterThan(1.8 * rate('sst'));
		expect(rate('sst')).toBeGreaterThan(2 * rate('pyramidal'));
	});

	it('interneurons thin out but do not fall silent, while the pyramidal cell quickens', () => {
		for (const cell of ['pv', 'sst'] as const) {
			const before = mean((f) => spikes(cell, f).length, -2);
			const after = mean((f) => spikes(cell, f).length, 48);
			expect(after).toBeLessThan(before * 0.5);
			expect(after).toBeGreaterThan(0);
		}
		expect(mean((f) => spikes('pyramidal', f).length, 49)).toBeGreaterThan(
			2 * mean((f) => spikes('pyramidal', f).length, -2)
		);
	});

	it('a strip shows each spike once and stays within its width', () => {
		const box = { x: 100, y: 50, width: 150, height: 20 };
		const frame = frameAt(55);
		const d = strip('pyramidal', frame, box);
		const xs = [...d.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x));
		expect(Math.min(...xs)).toBe(100);
		expect(Math.max(...xs)).toBe(250);
		expect(d.split('H').length - 2).toBeLessThanOrEqual(spikes('pyramidal', frame).length);
		expect(d.split('H').length).toBeGreaterThan(3);
	});

	it.each([
		['soma', PV_BOUTONS, 91],
		['tuft', SST_BOUTONS, 95]
	] as const)(
		'less GABA falls on the %s under block, and as much as before when the block is broken',
		(_, boutons, seed) => {
			const squares = (f: Frame) => gaba(boutons, f, seed).length / 2;
			const before = mean(squares, -2);
			expect(before).toBeGreaterThan(6);
			expect(mean(squares, 48)).toBeLessThan(before * 0.5);
			const spared = frameAt(48, { ...STANDARD, broken: ['interneuron-nmda'] });
			expect(squares(spared)).toBeGreaterThan(before * 0.6);
		}
	);

	it('what notes say follows the run, not the clock', () => {
		expect(note(frameAt(48), 'pv')).toBe('falls quiet');
		expect(note(frameAt(48), 'pyramidal')).toBe('fires more');
		const spared = frameAt(48, { ...STANDARD, broken: ['interneuron-nmda'] });
		expect(note(spared, 'pv')).toBe('acts on the soma');
		expect(note(spared, 'pyramidal')).toBe('fires little');
	});
});

it('no effect is said to be there already in a run that has none, and no spine to come', () => {
	const said = (t: number, ...broken: Regimen['broken']) => {
		const labels = circuit.labels(frameAt(t, { ...STANDARD, broken }), wide);
		const label = labels.find(({ id }) => id === 'spines');
		return `${label?.text}: ${label?.note}`;
	};
	expect(said(165)).toBe('No new spines yet: effect already there');
	expect(said(165, 'mtorc1')).toBe('No new spines: effect already there');
	expect(said(165, 'ampa')).toBe('No new spines: little or no effect');
	expect(said(7 * DAY, 'mtorc1')).toBe('No new spines: little or no effect');
});

describe('ketamine', () => {
	const { words } = layoutOf(wide);
	const blood = (t: number) => inBlood(frameAt(t)).length / 2;
	const tissue = (t: number) => inTissue(frameAt(t), words).length / 2;

	it('is in the blood before it is in the tissue, and gone from both a day later', () => {
		expect(blood(0) + tissue(0)).toBe(0);
		expect(blood(5) / blood(40)).toBeGreaterThan(tissue(5) / tissue(47));
		expect(blood(40)).toBeGreaterThan(10);
		expect(tissue(47)).toBeGreaterThan(15);
		expect(blood(DAY) + tissue(DAY)).toBe(0);
	});

	it.each([wide, small])('stands behind no words once it has arrived ($size view)', (view) => {
		const { words: boxes } = layoutOf(view);
		const places = inTissue(frameAt(47), boxes);
		for (let i = 0; i + 1 < places.length; i += 2) {
			const [px, py] = [places[i] ?? NaN, places[i + 1] ?? NaN];
			for (const [x, y, w, h] of boxes) {
				const inside = px > x + 8 && px < x + w - 8 && py > y + 8 && py < y + h - 8;
				expect(inside, `${px},${py}`).toBe(false);
			}
		}
	});
});

describe('the two receptors side by side', () => {
	it('are shown in S2c only, with their rows named', () => {
		expect(panelOpacity(frameAt(42))).toBe(1);
		for (const t of [-5, 15, 39.9, 46, DAY]) expect(panelOpacity(frameAt(t))).toBe(0);
		const ids = (t: number) => circuit.labels(frameAt(t), wide).map(({ id }) => id);
		expect(ids(42)).toContain('row-pyramidal');
		expect(ids(47)).not.toContain('row-pyramidal');
	});

	it.each(['direct', 'metabolite', 'habenula'] as const)(
		'are not shown under an account that does not claim them (%s)',
		(hypothesis) => {
			const frame = frameAt(42, { ...STANDARD, hypothesis });
			expect(panelOpacity(frame)).toBe(0);
			expect(circuit.labels(frame, small).map(({ id }) => id)).toContain('pv');
		}
	);

	it('cover no spine, no dendrite and no axon in the small view, and stand where strips and names were', () => {
		const frame = frameAt(42);
		const marks = marksOf(circuit, frame, small);
		const cells = ['edge', 'thin', 'mushrooms', 'lost', 'still-thin', 'ghosts', 'pv', 'sst'];
		const drawn = [...cells, 'pv-axon', 'sst-axon'].flatMap((id) =>
			[...pathOf(marks, id).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
				Number(x),
				Number(y)
			])
		);
		expect(drawn.length).toBeGreaterThan(2000);
		for (const { x, y } of Object.values(layoutOf(small).panel.rows)) {
			const near = drawn.map(([px = NaN, py = NaN]) => Math.hypot(px - x, py - y));
			expect(Math.min(...near)).toBeGreaterThan(LENS);
		}
		const strips = marks.filter(({ id }) => id === 'strip-pv' || id === 'strip-sst');
		expect(strips.map(({ opacity }) => opacity)).toEqual([0, 0]);
		const ids = circuit.labels(frame, small).map(({ id }) => id);
		expect(ids).toEqual(expect.not.arrayContaining(['pv', 'sst']));
		expect(ids).toContain('row-pv');
	});
});

it('the camera reaches a synapse at a spine, and a receptor away from all of them, on the interneuron', () => {
	const nearest = ({ x, y }: { x: number; y: number }, scale: number) =>
		Math.min(...spines(scale).sites.map(({ root }) => Math.hypot(root[0] - x, root[1] - y)));
	for (const { size } of [wide, small]) {
		const { scale } = layoutOf(circuit.views[size]);
		for (const inner of ['synapse', 'spine'] as const)
			expect(nearest(circuit.focusOn![inner]!, scale)).toBeLessThan(12);
		// Outside the round window that the receptor is first seen in.
		expect(nearest(circuit.focus, scale)).toBeGreaterThan(37);
	}
});
