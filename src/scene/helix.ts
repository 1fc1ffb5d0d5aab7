/** An α-helix as illustrators draw it: a soft cylinder with the turns of the chain across it. */

import { along, branch } from './branch.ts';
import { round, type Point } from './shape.ts';

export interface Helix {
	outline: string;
	turns: string;
}

/** A helix round the line through `points`; `half` is half its thickness, a turn takes `pitch` of its length. */
export function helix(points: readonly Point[], half: number, pitch = 13): Helix {
	const length = points.reduce((sum, [x, y], i) => {
		const [px, py] = points[i - 1] ?? [x, y];
		return sum + Math.hypot(x - px, y - py);
	}, 0);
	const count = Math.max(3, Math.round(length / pitch));
	const samples = along(points, count + 1);
	let turns = '';
	for (let i = 0; i < count; i++) {
		const a = samples[i];
		const b = samples[i + 1];
		if (!a || !b) continue;
		const w = half * 0.94;
		const fromX = a.x - a.ty * w;
		const fromY = a.y + a.tx * w;
		const toX = b.x + b.ty * w - b.tx * pitch * 0.35;
		const toY = b.y - b.tx * w - b.ty * pitch * 0.35;
		const bx = (fromX + toX) / 2 + a.tx * pitch * 0.36;
		const by = (fromY + toY) / 2 + a.ty * pitch * 0.36;
		turns += `M${round(fromX)},${round(fromY)}Q${round(bx)},${round(by)} ${round(toX)},${round(toY)}`;
	}
	return { outline: branch(points, (u) => half * capsule(u), 16), turns };
}

/** Full width but for rounded ends. */
function capsule(u: number): number {
	const end = Math.min(u, 1 - u) / 0.09;
	return end >= 1 ? 1 : Math.sqrt(Math.max(0, 1 - (1 - end) ** 2)) * 0.75 + 0.25;
}
