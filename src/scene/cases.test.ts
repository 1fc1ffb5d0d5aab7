import { describe, expect, it } from 'vitest';
import {
	HYPOTHESES,
	STANDARD,
	STEPS_TO_BREAK,
	type Regimen
} from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { hash, noise, shuffled } from '#domain/random.ts';
import { often } from '../often.test-data.ts';
import { CASES } from './cases.ts';
import type { Mark } from './mark.ts';
import { elementCount, labelText, markIds, pictureText } from './picture.ts';
import { marksOf, type Frame, type Stage, type View } from './stages/stage.ts';
import { STAGES } from './stages/stages.ts';
import { DURATION, storyAt, timeAt } from './story.ts';
import { STILLS } from './storyboard.ts';

const trace = simulate(STANDARD);
const frameAt = (t: number, run = trace): Frame => ({ trace: run, t, ...storyAt(t) });
const stages = Object.values(STAGES);
const sizes: View['size'][] = ['wide', 'small'];

function picture(stage: Stage, size: View['size'], t: number): string {
	const frame = frameAt(t);
	const view = stage.views[size];
	const labels = stage.labels(frame, view).map(labelText);
	return [pictureText(marksOf(stage, frame, view)), ...labels].join('\n');
}

/** Every account, and every step broken alone and together. */
const RUNS: Regimen[] = [
	...HYPOTHESES.map((hypothesis) => ({ ...STANDARD, hypothesis })),
	...STEPS_TO_BREAK.map((step) => ({ ...STANDARD, broken: [step] })),
	{ ...STANDARD, broken: STEPS_TO_BREAK },
	{ ...STANDARD, route: 'nasal', dose: 84 }
];

/** What decides about a mark's elements. */
function shapes(marks: readonly Mark[]): string[] {
	return marks.map((mark) => {
		if (mark.kind === 'group') return `${mark.id}(${shapes(mark.marks).join()})`;
		return `${mark.id}:${mark.kind}${mark.kind === 'path' && mark.rim ? '*' : ''}`;
	});
}

/** Times spread evenly over the story, not over the fortnight. */
const INSTANTS = often(1000, 50);
const times = Array.from({ length: INSTANTS }, (_, i) => timeAt(noise(i, 7) * DURATION));

describe('golden states', () => {
	it.each(CASES)('$name is drawn as committed', async ({ name, stage, size, t }) => {
		const text = `${picture(STAGES[stage], size, t)}\n`;
		await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
	});

	it.each(STILLS)(
		'$id of the storyboard, and so of reduced motion, is drawn as committed',
		async (still) => {
			const { id, shot, t } = still;
			const text = `${picture(STAGES[shot.stage], 'wide', t)}\n`;
			await expect(text).toMatchFileSnapshot(`golden/still-${id.toLowerCase()}.txt`);
		}
	);

	it('names every case once and every stage at least once', () => {
		expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
		for (const stage of stages) expect(CASES.some((one) => one.stage === stage.name)).toBe(true);
	});
});

describe.each(stages.map((stage) => [stage.name, stage] as const))('the %s', (_, stage) => {
	it(`is the same picture whichever way ${INSTANTS} instants are reached`, () => {
		const at = (t: number) => hash(picture(stage, 'wide', t));
		const forward = new Map([...times].sort((a, b) => a - b).map((t) => [t, at(t)]));
		for (const t of shuffled(times, 3)) expect(at(t), `t = ${t}`).toBe(forward.get(t));
	});

	it.each(sizes)(
		'has unique ids, finite numbers and at most 400 elements in the %s view',
		(size) => {
			const view = stage.views[size];
			for (const t of times.slice(0, 200)) {
				const marks = marksOf(stage, frameAt(t), view);
				const ids = markIds(marks);
				expect(new Set(ids).size).toBe(ids.length);
				expect(pictureText(marks)).not.toMatch(/NaN|Infinity|undefined/);
				expect(elementCount(marks)).toBeLessThanOrEqual(400);
			}
		}
	);

	it.each(sizes)(
		'has the same marks in the same order in every run, as the painter needs, %s',
		(size) => {
			const view = stage.views[size];
			const orders = RUNS.map(simulate).flatMap((run) =>
				times
					.slice(0, often(60, 12))
					.map((t) => shapes(marksOf(stage, frameAt(t, run), view)).join())
			);
			expect(new Set(orders).size).toBe(1);
		}
	);

	it('shows at most four labels in the small view, and none outside either window', () => {
		for (const size of sizes) {
			const view = stage.views[size];
			const [x, y, width, height] = view.box;
			for (const t of times) {
				const labels = stage.labels(frameAt(t), view).filter((l) => size === 'wide' || l.essential);
				if (size === 'small') expect(labels.length).toBeLessThanOrEqual(4);
				expect(new Set(labels.map((l) => l.id)).size).toBe(labels.length);
				for (const label of labels) {
					expect(label.x).toBeGreaterThanOrEqual(x);
					expect(label.x).toBeLessThanOrEqual(x + width);
					expect(label.y).toBeGreaterThan(y);
					expect(label.y).toBeLessThan(y + height - 16);
				}
			}
		}
	});
});
