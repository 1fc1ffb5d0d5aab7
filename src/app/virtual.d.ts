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
