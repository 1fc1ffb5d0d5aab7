/** How often a test repeats itself: in full in `npm test`, a tenth (or as said) in `npm run check`, which has a minute. */
export const often = (whole: number, quick = Math.ceil(whole / 10)): number =>
	process.env['QUICK_CHECK'] ? quick : whole;
