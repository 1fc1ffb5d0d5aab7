import { describe, expect, it } from 'vitest';
import { STANDARD, type Regimen } from '#domain/pharmacology/regimen.ts';
import { simulate, type Trace } from '#domain/pharmacology/simulate.ts';
import type { Mark, SwarmMark } from '../mark.ts';
import { storyAt } from '../story.ts';
import { marksOf, type Frame } from './stage.ts';
import { granuleAt } from './synapse-bdnf.ts';
import { synapse } from './synapse.ts';
import { ampa, blocked, depolarised } from './synapse-receptors.ts';
import { cleft, release, SITES } from './synapse-release.ts';

const frameAt = (t: number, trace: Trace = simulate(STANDARD)): Frame => ({
	trace,
	t,
	...storyAt(t)
});
const count = (mark: Mark) => (mark as SwarmMark).points.length / 2;
const range = (from: number, to: number, n = 200) =>
	Array.from({ length: n }, (_, i) => from + ((to - from) * i) / n);
const fusions = (trace: Trace) =>
	range(50, 60).filter((t) => {
		const marks = release(frameAt(t, trace));
		return SITES.some((_, i) => {
			const mark = marks.find(({ id }) => id === `site-${i}-omega`);
			return mark?.kind === 'path' && mark.d !== '';
		});
	}).length;

describe('the synapse', () => {
	const intact = simulate(STANDARD);
	const spared = simulate({ ...STANDARD, broken: ['interneuron-nmda'] });

	it('has as many dots in the cleft as the modelled glutamate, over a baseline', () => {
		const rest = count(cleft(frameAt(-5)));
		expect(rest).toBeGreaterThan(0);
		expect(count(cleft(frameAt(intact.peak('glutamate').t)))).toBeGreaterThan(5 * rest);
		expect(count(cleft(frameAt(55, spared)))).toBe(rest);
	});

	it('fuses vesicles more often in the surge than when the interneuron is spared', () => {
		expect(fusions(intact)).toBeGreaterThan(1.5 * fusions(spared));
	});

	it('says of vesicles, glutamate and AMPA what this run shows, not what the story would', () => {
		const said = (t: number, trace: Trace) =>
			synapse
				.labels(frameAt(t, trace), synapse.views.wide)
				.map(({ text, note }) => (note ? `${text}: ${note}` : text));
		expect(said(55, intact)).toEqual(
			expect.arrayContaining(['Vesicles fuse: more often', 'More glutamate'])
		);
		expect(said(55, spared)).toEqual(
			expect.arrayContaining(['Vesicles fuse: now and then', 'Glutamate'])
		);
		expect(said(65, intact)).toContain('AMPA receptor: lets Na⁺ in');
		expect(said(65, spared)).toContain('AMPA receptor: mostly shut');
	});

	it('fills NMDA receptors with ketamine in proportion to occupancy and empties them by the next day', () => {
		expect(blocked(frameAt(-5))).toBe(0);
		expect(blocked(frameAt(40))).toBe(1);
		expect(blocked(frameAt(1440))).toBe(0);
	});

	it('lets Na⁺ in through AMPA receptors only while AMPA is not blocked', () => {
		const sodium = (trace: Trace) =>
			range(60, 75).reduce((sum, t) => sum + count(ampa(frameAt(t, trace))[0]!), 0);
		expect(sodium(intact)).toBeGreaterThan(3 * sodium(simulate({ ...STANDARD, broken: ['ampa'] })));
	});

	it('bars AMPA receptors and TrkB where the learner has blocked them, and says so', () => {
		const seen = (id: string, ...broken: Regimen['broken']) =>
			marksOf(synapse, frameAt(95, simulate({ ...STANDARD, broken })), synapse.views.wide).find(
				(mark) => mark.id === id
			)?.opacity;
		for (const [id, step] of [
			['ampa-barred', 'ampa'],
			['trkb-barred', 'bdnf-trkb']
		] as const) {
			expect(seen(id)).toBe(0);
			expect(seen(id, step)).toBe(1);
		}
		const cut = frameAt(95, simulate({ ...STANDARD, broken: ['ampa'] }));
		const label = synapse.labels(cut, synapse.views.small).find(({ id }) => id === 'ampa');
		expect(label).toBeDefined();
		expect(synapse.labels(cut, synapse.views.wide)).toContainEqual(
			expect.objectContaining({ id: 'ampa', note: 'blocked' })
		);
	});

	it('depolarises the head after AMPA receptors have been shown open, and not without them', () => {
		expect(depolarised(frameAt(61))).toBe(0);
		expect(depolarised(frameAt(68))).toBeGreaterThan(0.9);
		expect(depolarised(frameAt(68, simulate({ ...STANDARD, broken: ['ampa'] })))).toBe(0);
	});

	it('releases BDNF from the open granule only, before TrkB is bound', () => {
		for (const t of range(75, 105)) {
			const { docked, open, released, bound } = granuleAt(frameAt(t));
			if (open > 0) expect(docked).toBe(1);
			if (released > 0.1) expect(open).toBeGreaterThan(0.5);
			if (bound > 0) expect(released).toBeGreaterThan(0.6);
		}
	});

	it('keeps BDNF in the granule when nothing releases it, and TrkB unbound when that step is blocked', () => {
		const without = (...broken: Regimen['broken']) => simulate({ ...STANDARD, broken });
		for (const t of range(75, 400)) {
			expect(granuleAt(frameAt(t, without('ampa'))).released).toBe(0);
			expect(granuleAt(frameAt(t, without('bdnf-trkb'))).bound).toBe(0);
		}
		expect(granuleAt(frameAt(104)).bound).toBe(1);
	});

	it('holds no BDNF in vesicles: granule and glutamate are different marks', () => {
		const ids = [...marksOf(synapse, frameAt(95), synapse.views.wide)]
			.filter(({ entity }) => entity === 'bdnf')
			.map(({ id }) => id);
		expect(ids).toEqual(['granule-core', 'dimers']);
	});
});
