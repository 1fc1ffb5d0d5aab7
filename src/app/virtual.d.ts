/** Modules that the build makes. */

declare module 'virtual:course/early' {
	import type { Course } from '#domain/course/course.ts';
	/** The course with empty questions and evidence. */
	const course: Course;
	export default course;
}

declare module 'virtual:course/later' {
	import type { Later } from '#content/split.ts';
	const later: Later;
	export default later;
}

declare module 'virtual:library' {
	import type { Library } from '#domain/course/library.ts';
	const library: Library;
	export default library;
}

declare module 'virtual:prose/first' {
	import type { Component } from 'svelte';
	/** The prose of the first lesson, by its id. */
	const prose: Readonly<Record<string, Component>>;
	export default prose;
}

declare module 'virtual:prose/others' {
	import type { Component } from 'svelte';
	/** The prose of all other lessons, by their ids. */
	const prose: Readonly<Record<string, Component>>;
	export default prose;
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
