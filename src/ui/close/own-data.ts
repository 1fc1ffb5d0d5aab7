/** The learner's own data as sentences a reflection can start from, each with the part it speaks to. */

import { biggestGap, foreseen, thenAndNow } from '#domain/record/change.ts';
import { changedField, GOAL, SHAPES, type Part, type Shape } from '#domain/record/fields.ts';
import { metMisconceptions } from '#domain/record/met.ts';
import type { Course } from '#domain/course/course.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { reflect } from '../strings/close.ts';

export interface OwnDatum {
	/** The part of the shape it is offered for. */
	part: Part;
	text: string;
}

/** Misconceptions offered at most. */
const MOST = 4;

/** Parts that ask for the need and for the activity, where a shape has one. */
const NEED: Readonly<Record<Shape, Part>> = { gmc: 'need', nmc: 'learnt', gphc: 'want' };
const ACTIVITY: Readonly<Partial<Record<Shape, Part>>> = { nmc: 'activity', gphc: 'how' };

export function ownData(course: Course, progress: Progress, shape: Shape): OwnDatum[] {
	const words = reflect.data;
	const goal = progress.texts[GOAL];
	const gap = biggestGap(foreseen(course, progress));
	const change = prePost(course, progress);
	const activity = ACTIVITY[shape];
	const minutes = Math.round(progress.seconds / 60);
	const data: OwnDatum[] = [
		...(goal ? [{ part: NEED[shape], text: words.goal(goal) }] : []),
		...(activity && minutes > 0
			? [{ part: activity, text: words.activity(course.title, minutes) }]
			: []),
		...course.lessons.flatMap(({ id }) => {
			const line = progress.texts[changedField(id)];
			return line ? [{ part: 'learnt' as const, text: line }] : [];
		}),
		...(change ? [{ part: 'learnt' as const, text: change }] : []),
		...metMisconceptions(course, progress)
			.slice(0, MOST)
			.map(({ misconception }) => ({
				part: 'learnt' as const,
				text: words.corrected(misconception.text, misconception.correction)
			})),
		...(gap
			? [{ part: 'learnt' as const, text: words.gap(gap.prediction.question, gap.said, gap.best) }]
			: [])
	];
	const parts: readonly Part[] = SHAPES[shape];
	return data.filter(({ part }) => parts.includes(part));
}

/** Only when something was asked since. */
function prePost(course: Course, progress: Progress): string | undefined {
	const list = thenAndNow(course, progress);
	const since = list.flatMap(({ now }) => now ?? []);
	const asked = since.reduce((sum, one) => sum + one.asked, 0);
	if (asked === 0) return undefined;
	const right = since.reduce((sum, one) => sum + one.right, 0);
	const before = list.filter(({ then }) => then.right).length;
	return reflect.data.prePost(before, list.length, Math.round((right / asked) * 100));
}
