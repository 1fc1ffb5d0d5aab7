import { describe, expect, it } from 'vitest';
import {
	HYPOTHESES,
	STANDARD,
	STEPS_TO_BREAK,
	type Regimen
} from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { noise } from '#domain/random.ts';
import { leader } from './leader.ts';
import type { Label } from './mark.ts';
import type { Stage, View } from './stages/stage.ts';
import { STAGES } from './stages/stages.ts';
import { freeKetamine } from './stages/synapse-drug.ts';
import { DURATION, storyAt, timeAt } from './story.ts';

/** Advance widths of the text face, hundredths of an em; bold is that of names, plain that of notes and places. */
const PLAIN = table(
	'141255358461A63B61C64D67E57F55G69I39K63L53M82N69O71P59R61S59T56U69V59a52b57c48d56e54f31g56h55i25k49l26m84n55o55p57q57r35s47t33u54v46w68y45z46²38⁺53,21:21-36?48 28'
);
const BOLD = table(
	'143257360462A67B64C66D68E59F56G71I42K66L56M85N71O74P62R64S61T60U69V64a55b59c51d59e56f36g59h57i29k54l31m88n57o57p59q59r37s50t37u56v52w73y51z50²40⁺53,26:26-37?54 31'
);

function table(text: string): ReadonlyMap<string, number> {
	return new Map(
		[...text.matchAll(/(.)(\d\d)/gu)].map(([, sign = '', width]) => [sign, Number(width) / 100])
	);
}

/** Size of labels, px, and the narrowest picture in each view, px (a phone of 320; just above the change of views). */
const TYPE = 16;
const NARROWEST: Record<View['size'], number> = { small: 284, wide: 560 };
/** Of scene.css. */
const LINE = 1.2 * TYPE;
const WIDEST = 0.46;
/** Paper that words keep round themselves, px. */
const CLEAR = 1;

interface Box {
	id: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function length(text: string, widths: ReadonlyMap<string, number>): number {
	return [...text].reduce((sum, sign) => {
		const width = widths.get(sign);
		if (width === undefined) throw new RangeError(`no width for "${sign}"`);
		return sum + width * TYPE;
	}, 0);
}

/** Where each line of a label stands, px of the narrowest picture. */
function linesOf(label: Label, { size, box: [x, y, width] }: View): Box[] {
	const k = NARROWEST[size] / width;
	const at = (label.x - x) * k;
	const top = (label.y - y) * k - (label.under ? 0 : LINE / 2);
	const line = (w: number, n: number): Box => {
		const left = { start: at, middle: at - w / 2, end: at - w }[label.anchor];
		return {
			id: label.id,
			left,
			right: left + w,
			top: top + n * LINE,
			bottom: top + (n + 1) * LINE
		};
	};
	const text = line(length(label.text, label.quiet ? PLAIN : BOLD), 0);
	return label.note ? [text, line(length(label.note, PLAIN), 1)] : [text];
}

const meet = (a: Box, b: Box) =>
	a.left < b.right + CLEAR &&
	b.left < a.right + CLEAR &&
	a.top < b.bottom + CLEAR &&
	b.top < a.bottom + CLEAR;

/** 41 places along a label's leader, px. */
function leaderOf(label: Label, { size, box: [x, y, width] }: View): { x: number; y: number }[] {
	const k = NARROWEST[size] / width;
	const [ax = 0, ay = 0, bx = 0, by = 0] = (leader(label).match(/-?[\d.]+/g) ?? []).map(Number);
	return Array.from({ length: 41 }, (_, i) => ({
		x: (ax + ((bx - ax) * i) / 40 - x) * k,
		y: (ay + ((by - ay) * i) / 40 - y) * k
	}));
}

function within({ x, y }: { x: number; y: number }, box: Box): boolean {
	return x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2;
}

/** Everything that is wrong with the labels of a stage at an instant. */
function faults(stage: Stage, size: View['size'], t: number, run: Regimen): string[] {
	const view = stage.views[size];
	const labels = stage
		.labels({ trace: simulate(run), t, ...storyAt(t) }, view)
		.filter(({ essential }) => size === 'wide' || essential);
	const width = NARROWEST[size];
	const height = (width * view.box[3]) / view.box[2];
	const lines = labels.map((label) => linesOf(label, view));
	return labels.flatMap((label, i) => {
		const own = lines[i] ?? [];
		const others = lines.slice(i + 1).flat();
		const way = label.to ? leaderOf(label, view) : [];
		return [
			...own
				.filter(({ left, right }) => right - left > WIDEST * width)
				.map(() => `${label.text} would wrap`),
			...own
				.filter((box) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
				.map(() => `${label.text} is cut off`),
			...others
				.filter((other) => own.some((box) => meet(box, other)))
				.map(({ id }) => `${label.text} touches ${id}`),
			...lines
				.flat()
				.filter((box) => way.some((place) => within(place, box)))
				.map(({ id }) => `the leader of ${label.text} runs through ${id}`)
		];
	});
}

/** Spread evenly over the story, not over the fortnight. */
const TIMES = Array.from({ length: 200 }, (_, i) => timeAt(noise(i, 11) * DURATION));
const RUNS: Regimen[] = [
	STANDARD,
	...HYPOTHESES.map((hypothesis) => ({ ...STANDARD, hypothesis })),
	{ ...STANDARD, broken: STEPS_TO_BREAK },
	{ ...STANDARD, route: 'nasal', dose: 84 }
];

it('free ketamine lies beside the words at the synapse, not under them', () => {
	const view = STAGES.synapse.views.wide;
	const [left, top, width] = view.box;
	const k = NARROWEST.wide / width;
	for (const t of TIMES.filter((each) => each > 20)) {
		const frame = { trace: simulate(STANDARD), t, ...storyAt(t) };
		const lines = STAGES.synapse.labels(frame, view).flatMap((label) => linesOf(label, view));
		for (const { transform = '' } of freeKetamine(frame)) {
			const [x = NaN, y = NaN, size = NaN] = (transform.match(/[\d.]+/g) ?? []).map(Number);
			const r = 7.5 * size;
			const box = { left: x - r, right: x + r, top: y - r, bottom: y + r };
			const met = lines.filter(
				(line) =>
					size > 0 &&
					(box.right - left) * k > line.left &&
					(box.left - left) * k < line.right &&
					(box.bottom - top) * k > line.top &&
					(box.top - top) * k < line.bottom
			);
			expect(met.map(({ id }) => `${id} at ${Math.round(t)}: ${x},${y}`)).toEqual([]);
		}
	}
});

describe.each(Object.values(STAGES).map((stage) => [stage.name, stage] as const))(
	'the %s',
	(_, stage) => {
		it.each(['wide', 'small'] as const)('keeps its labels whole and apart, %s', (size) => {
			const all = RUNS.flatMap((run) => TIMES.flatMap((t) => faults(stage, size, t, run)));
			expect([...new Set(all)]).toEqual([]);
		});
	}
);
