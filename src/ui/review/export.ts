/** What a reviewer takes out of the course: comments, and ratings in the shape of `quiz/ratings.yaml`. */

import type { Course } from '#domain/course/course.ts';

/** As written, by `claim:<id>` or `item:<id>`. */
export interface Written {
	rater: string;
	comments: Record<string, string>;
	/** By item; of 100 just competent clinicians, how many answer right. */
	ratings: Record<string, number>;
}

export const NOTHING_WRITTEN: Written = { rater: '', comments: {}, ratings: {} };

/** Initials as the code that the data take: no name, small letters and digits. */
export function raterCode(typed: string): string {
	return typed
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** @param date ISO day of the export */
export function exported(
	{ rater, comments, ratings }: Written,
	course: Pick<Course, 'id' | 'version' | 'contentHash'>,
	date: string
): string {
	const code = raterCode(rater);
	const { id, version, contentHash } = course;
	return JSON.stringify(
		{
			course: { id, version, contentHash },
			date,
			comments: Object.entries(comments)
				.filter(([, text]) => text.trim() !== '')
				.map(([on, text]) => ({ on, text: text.trim() })),
			ratings: Object.entries(ratings)
				.filter(() => code !== '')
				.map(([item, n]) => ({ item, rater: code, p: n / 100, date }))
		},
		null,
		'\t'
	);
}

/** What was kept, or nothing where it is not ours. */
export function restored(text: string | null): Written {
	try {
		const value = JSON.parse(text ?? 'null') as Partial<Written> | null;
		return {
			rater: typeof value?.rater === 'string' ? value.rater : '',
			comments: only(value?.comments, 'string'),
			ratings: only(value?.ratings, 'number')
		};
	} catch {
		// Foreign or broken text under our name is as good as none.
		return NOTHING_WRITTEN;
	}
}

function only<T>(
	value: Record<string, T> | undefined,
	type: 'string' | 'number'
): Record<string, T> {
	return Object.fromEntries(Object.entries(value ?? {}).filter(([, one]) => typeof one === type));
}
