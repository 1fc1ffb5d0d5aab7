/** Tapered branches: dendrites, axons and processes as one outline round a centre line. */

import { closed, type Point } from './shape.ts';

/** A place on a centre line with its direction; both unit vectors. */
export interface Sample {
	x: number;
	y: number;
	/** Along the branch. */
	tx: number;
	ty: number;
	/** Share of the length passed, 0 to 1. */
	u: number;
}

/** `n` samples at equal distances along the smooth line through `points` (centripetal Catmull–Rom). */
export function along(points: readonly Point[], n: number): Sample[] {
	const dense = points.flatMap((_, i) => (i < points.length - 1 ? span(points, i) : []));
	const last = points[points.length - 1];
	if (last) dense.push(last);
	const lengths = [0];
	for (let i = 1; i < dense.length; i++) {
		const [ax, ay] = dense[i - 1] as Point;
		const [bx, by] = dense[i] as Point;
		lengths.push((lengths[i - 1] as number) + Math.hypot(bx - ax, by - ay));
	}
	const total = lengths[lengths.length - 1] ?? 0;
	let k = 0;
	return Array.from({ length: n }, (_, i) => {
		const u = n === 1 ? 0 : i / (n - 1);
		while (k < lengths.length - 2 && (lengths[k + 1] as number) < u * total) k++;
		const [ax, ay] = dense[k] as Point;
		const [bx, by] = (dense[k + 1] ?? dense[k]) as Point;
		const from = lengths[k] as number;
		const length = ((lengths[k + 1] ?? from) as number) - from || 1;
		const w = (u * total - from) / length;
		const norm = Math.hypot(bx - ax, by - ay) || 1;
		return {
			x: ax + (bx - ax) * w,
			y: ay + (by - ay) * w,
			tx: (bx - ax) / norm,
			ty: (by - ay) / norm,
			u
		};
	});
}

/** The outline of a branch; `halfWidth` gives half its width at a share of its length. */
export function branch(points: readonly Point[], halfWidth: (u: number) => number, n = 24): string {
	const samples = along(points, n);
	const left = samples.map((s): Point => [
		s.x - s.ty * halfWidth(s.u),
		s.y + s.tx * halfWidth(s.u)
	]);
	const right = samples.map((s): Point => [
		s.x + s.ty * halfWidth(s.u),
		s.y - s.tx * halfWidth(s.u)
	]);
	return closed([...left, ...right.reverse()]);
}

/** Twelve points of the span from `points[i]` to the next (uniform Catmull–Rom through its neighbours). */
function span(points: readonly Point[], i: number): Point[] {
	const p1 = points[i] as Point;
	const p2 = points[i + 1] as Point;
	const p0 = points[i - 1] ?? p1;
	const p3 = points[i + 2] ?? p2;
	return Array.from({ length: 12 }, (_, step) => {
		const t = step / 12;
		return [at(p0[0], p1[0], p2[0], p3[0], t), at(p0[1], p1[1], p2[1], p3[1], t)] as const;
	});
}

function at(a: number, b: number, c: number, d: number, t: number): number {
	return (
		0.5 *
		(2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
	);
}
