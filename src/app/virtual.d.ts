/** Modules that the build makes. */

declare module 'virtual:course' {
	import type { Course } from '#domain/course/course.ts';
	const course: Course;
	export default course;
}

declare module 'virtual:fonts' {
	/** Subset fonts as base64, with their CSS descriptors. */
	const fonts: { family: string; weight: string; data: string }[];
	export default fonts;
}

declare module 'subset-font' {
	/** Cuts a font to the characters of a text; axes are kept as ranges or pinned to a value. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2';
			variationAxes?: Record<string, number | { min: number; max: number }>;
		}
	): Promise<Buffer>;
}
