import { describe, expect, it } from 'vitest';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { hash, noise, shuffled } from '#domain/random.ts';
import { CASES } from './cases.ts';
import { elementCount, labelText, markIds, pictureText } from './picture.ts';
import type { Frame, Stage, View } from './stages/stage.ts';
import { STAGES } from './stages/stages.ts';
import { DURATION, storyAt, timeAt } from './story.ts';

const trace = simulate(STANDARD);
const frameAt = (t: number): Frame => ({ trace, t, ...storyAt(t) });
const stages = Object.values(STAGES);
const sizes: View['size'][] = ['wide', 'small'];

function moving(stage: Stage, size: View['size'], t: number): string {
	const frame = frameAt(t);
	const view = stage.views[size];
	const labels = stage.labels(frame, view).map(labelText);
	return [pictureText(stage.moving(frame, view)), ...labels].join('\n');
}

/** Times spread evenly over the story, not over the fortnight. */
const times = Array.from({ length: 1000 }, (_, i) => timeAt(noise(i, 7) * DURATION));

describe('golden states', () => {
	it.each(CASES)('$name is drawn as committed', async ({ name, stage, size, t }) => {
		const { still, views } = STAGES[stage];
		const text = `${pictureText(still(views[size]))}\n\n${moving(STAGES[stage], size, t)}\n`;
		await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
	});

	it('names every case once and every stage at least once', () => {
		expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
		for (const stage of stages) expect(CASES.some((one) => one.stage === stage.name)).toBe(true);
	});
});

describe.each(stages.map((stage) => [stage.name, stage] as const))('the %s', (_, stage) => {
	it('is the same picture whichever way 1,000 instants are reached', () => {
		const picture = (t: number) => hash(moving(stage, 'wide', t));
		const forward = new Map([...times].sort((a, b) => a - b).map((t) => [t, picture(t)]));
		for (const t of shuffled(times, 3)) expect(picture(t), `t = ${t}`).toBe(forward.get(t));
	});

	it.each(sizes)(
		'has unique ids, finite numbers and at most 400 elements in the %s view',
		(size) => {
			const view = stage.views[size];
			const still = stage.still(view);
			expect(pictureText(still)).not.toMatch(/NaN|Infinity|undefined/);
			for (const t of times.slice(0, 200)) {
				const marks = stage.moving(frameAt(t), view);
				const ids = markIds([...still, ...marks]);
				expect(new Set(ids).size).toBe(ids.length);
				expect(pictureText(marks)).not.toMatch(/NaN|Infinity|undefined/);
				expect(elementCount(still) + elementCount(marks)).toBeLessThanOrEqual(400);
			}
		}
	);

	it('keeps its marks in one order, so that the view never moves an element', () => {
		const orders = times
			.slice(0, 200)
			.map((t) => markIds(stage.moving(frameAt(t), stage.views.wide)).join());
		expect(new Set(orders).size).toBe(1);
	});

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
