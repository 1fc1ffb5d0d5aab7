/** Outlines from hand-placed points: everything organic in the scene starts here. Lengths in view units. */

import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3-shape';
import { noise } from '#domain/random.ts';

export type Point = readonly [x: number, y: number];

/** Centripetal Catmull–Rom does not overshoot between close control points (Yuksel 2011). */
const CENTRIPETAL = 0.5;

const closedLine = line<Point>().curve(curveCatmullRomClosed.alpha(CENTRIPETAL)).digits(1);
const openLine = line<Point>().curve(curveCatmullRom.alpha(CENTRIPETAL)).digits(1);
const straightLine = line<Point>().digits(1);

/** A smooth closed outline through `points` (at least three). */
export function closed(points: readonly Point[]): string {
	return closedLine(points as Point[]) ?? '';
}

/** A smooth open line through `points` (at least two). */
export function open(points: readonly Point[]): string {
	return openLine(points as Point[]) ?? '';
}

/** A polygon or polyline with straight sides; `close` joins the ends. */
export function straight(points: readonly Point[], close = false): string {
	return (straightLine(points as Point[]) ?? '') + (close ? 'Z' : '');
}

/** The same points mirrored at the vertical axis `x`. */
export function mirrored(points: readonly Point[], x = 0): Point[] {
	return points.map(([px, py]) => [2 * x - px, py]);
}

/** Points moved by (dx, dy) after scaling by (kx, ky) about the origin. */
export function placed(points: readonly Point[], dx: number, dy: number, kx = 1, ky = kx): Point[] {
	return points.map(([x, y]) => [x * kx + dx, y * ky + dy]);
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
