/** A hundred marks in ten rows of ten, counted from the top left corner, in units of one mark. */

const ROW = 10;

export interface Point {
	x: number;
	y: number;
}

/** Top left corners of all hundred cells in counting order. */
export const CELLS: readonly Point[] = Array.from({ length: ROW * ROW }, (_, i) => ({
	x: i % ROW,
	y: Math.floor(i / ROW)
}));

/** The line around the first `n` cells as an SVG path; empty for none. @param n whole number, 0 to 100 */
export function outlineOf(n: number): string {
	const rows = Math.floor(n / ROW);
	const rest = n % ROW;
	if (n === 0) return '';
	if (rows === 0) return `M0 0H${rest}V1H0Z`;
	if (rest === 0) return `M0 0H${ROW}V${rows}H0Z`;
	return `M0 0H${ROW}V${rows}H${rest}V${rows + 1}H0Z`;
}
