/** The register by lessons, and the dates that most of its statements share. */

import type { Claim, Course, Lesson } from '#domain/course/course.ts';

export interface Group {
	/** Absent for statements that no section prints. */
	lesson?: Lesson;
	claims: Claim[];
}

export type Dates = Pick<Claim, 'asOf' | 'reviewBy'>;

/**
 * Each statement once, at the first lesson that teaches it; groups without one are left out.
 *
 * @param asked lesson the reader asked for, which then has all of its statements; empty: any
 */
export function groupsOf(course: Course, claims: readonly Claim[], asked = ''): Group[] {
	const home = ({ id }: Claim): string => asked || (course.taught[id]?.[0]?.split('/')[0] ?? '');
	const groups = course.lessons.map((lesson) => ({
		lesson,
		claims: claims.filter((claim) => home(claim) === lesson.id)
	}));
	const known = new Set(groups.flatMap((group) => group.claims));
	return [...groups, { claims: claims.filter((claim) => !known.has(claim)) }].filter(
		(group) => group.claims.length > 0
	);
}

/** The dates that most statements have; undefined without statements. */
export function commonDates(claims: readonly Claim[]): Dates | undefined {
	const counts = new Map<string, { dates: Dates; n: number }>();
	for (const { asOf, reviewBy } of claims) {
		const key = `${asOf}/${reviewBy}`;
		const { n } = counts.get(key) ?? { n: 0 };
		counts.set(key, { dates: { asOf, reviewBy }, n: n + 1 });
	}
	return [...counts.values()].sort((a, b) => b.n - a.n)[0]?.dates;
}
