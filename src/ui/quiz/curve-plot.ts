/** Where the points of a drawn curve lie, in units of its picture. */

export const WIDTH = 560;
export const HEIGHT = 270;
export const PAD = { left: 78, right: 84, top: 14, bottom: 48 } as const;

/** Half the way between two points, kept free at both ends. */
const MARGIN = 22;

/** Points stand at equal distances, whatever their times: the axis names them. */
export function xOf(at: number, count: number): number {
	const from = PAD.left + MARGIN;
	const to = WIDTH - PAD.right - MARGIN;
	return count < 2 ? (from + to) / 2 : from + ((to - from) * at) / (count - 1);
}

/** @param value 0 to 100 */
export function yOf(value: number): number {
	return HEIGHT - PAD.bottom - (value / 100) * (HEIGHT - PAD.top - PAD.bottom);
}

/** The point nearest to `x`, and the value at `y`, 0 to 100. */
export function pointAt(x: number, y: number, count: number): { at: number; value: number } {
	const distances = Array.from({ length: count }, (_, at) => Math.abs(xOf(at, count) - x));
	const height = HEIGHT - PAD.top - PAD.bottom;
	const value = ((HEIGHT - PAD.bottom - y) / height) * 100;
	return {
		at: distances.indexOf(Math.min(...distances)),
		value: Math.min(100, Math.max(0, value))
	};
}
