import { ALL, testCheck } from './flaws.test-data.ts';
import { size } from './size.ts';

testCheck(size, ALL, [
	[
		'size',
		(files) => {
			// Does not compress: a linear congruential sequence.
			let state = 1;
			const noise = Uint8Array.from({ length: 2 * 1024 * 1024 }, () => {
				state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
				return state >>> 24;
			});
			files.set('noise.png', noise);
		}
	]
]);
