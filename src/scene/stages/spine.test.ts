import { describe, expect, it } from 'vitest';
import { STANDARD, type Regimen, type Step } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { storyAt } from '../story.ts';
import { cascadeAt, PLACES } from './spine-cascade.ts';
import { outline, surface, TRACKS } from './spine-parts.ts';
import { carried, ribosomes } from './spine-synthesis.ts';
import { spine } from './spine.ts';
import { marksOf, type Frame } from './stage.ts';

const frameAt = (t: number, regimen: Regimen = STANDARD): Frame => ({
	trace: simulate(regimen),
	t,
	...storyAt(t)
});
const broken = (t: number, ...steps: Step[]) => frameAt(t, { ...STANDARD, broken: steps });
const packages = (frame: Frame) => {
	const mark = carried(frame);
	return mark.kind === 'path' ? mark.d.split('M').length - 1 : NaN;
};
/** Extent of all coordinates in a path, left to right. */
const width = (d: string) => {
	const xs = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x]) => Number(x));
	return Math.max(...xs) - Math.min(...xs);
};
const reading = (frame: Frame) =>
	ribosomes(cascadeAt(frame), frame.s).filter(({ look }) => look === 'm-ribosome').length;

describe('the cascade', () => {
	it('is asleep before the drug and a day later, at work at two hours', () => {
		for (const t of [-5, 0, 1440]) {
			expect(cascadeAt(frameAt(t))).toMatchObject({ trkb: 0, akt: 0, erk: 0, mtorc1: 0 });
		}
		expect(cascadeAt(frameAt(120))).toMatchObject({ trkb: 1, akt: 1, erk: 1, mtorc1: 1 });
	});

	it('wakes in order: TrkB, Akt, ERK, mTORC1', () => {
		const first = (who: 'trkb' | 'akt' | 'erk' | 'mtorc1') => {
			for (let t = 0; t < 150; t++) if (cascadeAt(frameAt(t))[who] > 0.5) return t;
			return Infinity;
		};
		const times = (['trkb', 'akt', 'erk', 'mtorc1'] as const).map(first);
		expect(times.every(Number.isFinite)).toBe(true);
		expect([...times].sort((a, b) => a - b)).toEqual(times);
		expect(new Set(times).size).toBe(4);
	});

	it('with mTORC1 broken TrkB, Akt and ERK still wake, and nothing below does', () => {
		const frame = broken(120, 'mtorc1');
		expect(cascadeAt(frame)).toMatchObject({ trkb: 1, akt: 1, erk: 1, mtorc1: 0 });
		expect(packages(frame)).toBe(0);
		expect(reading(frame)).toBe(1);
	});

	it.each(['bdnf-trkb', 'ampa', 'interneuron-nmda'] as const)(
		'with %s broken nothing in the spine wakes',
		(step) => {
			const frame = broken(120, step);
			expect(cascadeAt(frame)).toMatchObject({ trkb: 0, akt: 0, erk: 0, mtorc1: 0 });
			expect(packages(frame)).toBe(0);
		}
	);

	it('BDNF is there when only its receptor is blocked, and stays away when nothing releases it', () => {
		const bdnf = (frame: Frame) => {
			const mark = marksOf(spine, frame, spine.views.wide).find(({ id }) => id === 'bdnf');
			if (mark?.kind !== 'group') throw new Error('BDNF is a group');
			return { opacity: mark.marks[0]?.opacity, transform: mark.transform };
		};
		const named = (frame: Frame) =>
			spine.labels(frame, spine.views.wide).some(({ id }) => id === 'bdnf');
		const free = broken(120, 'bdnf-trkb');
		expect(bdnf(free).opacity).toBe(1);
		expect(named(free)).toBe(true);
		expect(bdnf(free).transform).not.toBe(bdnf(frameAt(120)).transform);
		expect(bdnf(broken(120, 'ampa')).opacity).toBe(0);
		expect(named(broken(120, 'ampa'))).toBe(false);
	});
});

it('the name of mTORC1 stands above the complex on the smallest phone, blocked or not', () => {
	/** A line of words in the small view at 320 px, view units. */
	const line = (19.2 * spine.views.small.box[2]) / 284;
	for (const frame of [frameAt(120), broken(120, 'mtorc1'), broken(1440, 'mtorc1')]) {
		const label = spine.labels(frame, spine.views.small).find(({ id }) => id === 'mtorc1');
		const below = label?.note ? 1.5 : 0.5;
		expect((label?.y ?? NaN) + below * line).toBeLessThan(PLACES.mtorc1.y - 34);
	}
});

describe('synthesis', () => {
	it('more ribosomes read and proteins set out while mTORC1 is at work', () => {
		expect(reading(frameAt(-5))).toBe(1);
		expect(reading(frameAt(120))).toBe(5);
		expect(packages(frameAt(-5))).toBe(0);
		expect(packages(frameAt(120))).toBeGreaterThan(8);
	});

	it('tracks end at the density', () => {
		for (const track of TRACKS) {
			const [x, y] = track[track.length - 1] ?? [NaN, NaN];
			expect(y - surface(x)).toBeGreaterThan(20);
			expect(y - surface(x)).toBeLessThan(60);
		}
	});
});

describe('the spine itself', () => {
	it('swells a little as the modelled spines rise, and its neck does not', () => {
		const head = (growth: number) => width(outline(growth));
		expect(head(1)).toBeGreaterThan(head(0) * 1.03);
		expect(head(1)).toBeLessThan(head(0) * 1.1);
		expect(head(0.5)).toBeGreaterThan(head(0));
	});

	it('shows no more AMPA receptors at two hours than before, and two more a day later', () => {
		const opacities = (t: number) =>
			marksOf(spine, frameAt(t), spine.views.wide)
				.flatMap((mark) => (/^ampa-\d$/.test(mark.id) && mark.kind === 'group' ? mark.marks : []))
				.map(({ opacity }) => opacity);
		expect(opacities(-5)).toEqual([1, 1, 1, 0, 0]);
		expect(opacities(120)).toEqual([1, 1, 1, 0, 0]);
		expect(opacities(1440)).toEqual([1, 1, 1, 1, 1]);
	});
});
