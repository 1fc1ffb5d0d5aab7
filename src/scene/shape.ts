/** Outlines from hand-placed points: everything organic in the scene starts here. Lengths in view units. */

import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3-shape';
import { noise } from '#domain/random.ts';

export type Point = readonly [x: number, y: number];

/** Centripetal Catmull–Rom does not overshoot between close control points (Yuksel 2011). */
const CENTRIPETAL = 0.5;

const closedLine = line<Point>().curve(curveCatmullRomClosed.alpha(CENTRIPETAL)).digits(1);
const openLine = line<Point>().curve(curveCatmullRom.alpha(CENTRIPETAL)).digits(1);
const straightLine = line<Point>().digits(1);

/** Control points as SVG writes them: "17,104 24,66". Throws on anything else. */
export function points(text: string): Point[] {
	return text.split(' ').map((pair) => {
		const [x, y, ...rest] = pair.split(',').map(Number);
		if (x === undefined || y === undefined || rest.length > 0 || !isFinite(x + y)) {
			throw new Error(`not a point: "${pair}" in "${text}"`);
		}
		return [x, y];
	});
}

/** A smooth closed outline through these points (at least three). */
export function closed(outline: readonly Point[]): string {
	return closedLine(outline as Point[]) ?? '';
}

/** A smooth open line through these points (at least two). */
export function open(course: readonly Point[]): string {
	return openLine(course as Point[]) ?? '';
}

/** A polygon or polyline with straight sides; `close` joins the ends. */
export function straight(corners: readonly Point[], close = false): string {
	return (straightLine(corners as Point[]) ?? '') + (close ? 'Z' : '');
}

/** The same points mirrored at the vertical axis `x`. */
export function mirrored(outline: readonly Point[], x = 0): Point[] {
	return outline.map(([px, py]) => [2 * x - px, py]);
}

/** Points moved by (dx, dy) after scaling by (kx, ky) about the origin. */
export function placed(
	outline: readonly Point[],
	dx: number,
	dy: number,
	kx = 1,
	ky = kx
): Point[] {
	return outline.map(([x, y]) => [x * kx + dx, y * ky + dy]);
}

/** Points `u` of the way from one outline to another with as many points. */
export function blended(from: readonly Point[], to: readonly Point[], u: number): Point[] {
	return from.map(([x, y], i) => {
		const [tx, ty] = to[i] ?? [x, y];
		return [mix(x, tx, u), mix(y, ty, u)];
	});
}

/** `n` points on a circle, each moved in or out by up to `amount` of the radius; the same `seed` gives the same blob. */
export function blob(
	x: number,
	y: number,
	r: number,
	amount: number,
	seed: number,
	n = 9
): Point[] {
	return Array.from({ length: n }, (_, i) => {
		const angle = (i / n) * 2 * Math.PI;
		const radius = r * (1 + amount * (2 * noise(seed, i) - 1));
		return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
	});
}

/** A circle as a path, so that many can share one mark. */
export function circle(x: number, y: number, r: number): string {
	return `M${round(x - r)},${round(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/** A regular hexagon with a corner on top; `r` is its circumradius. */
export function hexagon(x: number, y: number, r: number): string {
	const w = round(r * Math.cos(Math.PI / 6));
	const h = round(r / 2);
	return `M${round(x)},${round(y - r)}l${w},${h}v${round(r)}l${-w},${h}l${-w},${-h}v${-round(r)}Z`;
}

/** A square on its corner; `r` is half its diagonal. */
export function diamond(x: number, y: number, r: number): string {
	return `M${round(x)},${round(y - r)}l${r},${r}l${-r},${r}l${-r},${-r}Z`;
}

/** To a tenth of a view unit: enough for the eye, and snapshots stay readable. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Linear interpolation. */
export function mix(a: number, b: number, u: number): number {
	return a + (b - a) * u;
}

/** Share of the way from `a` to `b` (0 before, 1 after), eased at both ends. */
export function ramp(value: number, a: number, b: number): number {
	const u = Math.min(1, Math.max(0, (value - a) / (b - a)));
	return u * u * (3 - 2 * u);
}

/** Up from `a` to `b`, down from `c` to `d`, 1 between. */
export function bump(value: number, a: number, b: number, c: number, d: number): number {
	return ramp(value, a, b) * (1 - ramp(value, c, d));
}
