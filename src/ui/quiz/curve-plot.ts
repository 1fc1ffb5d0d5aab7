/** Where the points of a drawn curve lie, in CSS pixels of its picture. */

/** Room for the names above the axes, beside the zero and below. */
export const PAD = { left: 48, right: 14, top: 28, bottom: 50 } as const;

/** Room for the names of two curves at their right ends. */
export const NAMES = 74;

/** Half the way between two points, kept free at both ends. */
const MARGIN = 18;

/** A flat picture where there is room, a squarer one on a phone. */
export function heightFor(width: number): number {
	return Math.round(Math.min(290, Math.max(220, width * 0.5)));
}

/** Points stand at equal distances, whatever their times: the axis names them. */
export function xOf(at: number, count: number, width: number, right: number = PAD.right): number {
	const from = PAD.left + MARGIN;
	const to = width - right - MARGIN;
	return count < 2 ? (from + to) / 2 : from + ((to - from) * at) / (count - 1);
}

/** Least distance of two names below the axis, CSS pixels. */
const BESIDE = 22;

/** Whether this point is named below the axis: where they stand close, every second from the last. */
export function isNamed(at: number, count: number, width: number, right: number): boolean {
	const step = xOf(1, count, width, right) - xOf(0, count, width, right);
	return step >= BESIDE || (count - 1 - at) % 2 === 0;
}

/** @param value 0 to 100 */
export function yOf(value: number, height: number): number {
	return height - PAD.bottom - (value / 100) * (height - PAD.top - PAD.bottom);
}

/** The point nearest to `x`, and the value at `y`, 0 to 100. */
export function pointAt(
	{ x, y }: { x: number; y: number },
	count: number,
	width: number
): { at: number; value: number } {
	const height = heightFor(width);
	const distances = Array.from({ length: count }, (_, at) => Math.abs(xOf(at, count, width) - x));
	const value = ((height - PAD.bottom - y) / (height - PAD.top - PAD.bottom)) * 100;
	return {
		at: distances.indexOf(Math.min(...distances)),
		value: Math.min(100, Math.max(0, value))
	};
}
