/** What a learner has noted along the way, in the order of the course: notes, what changed, what is now thought. */

import type { Course } from '#domain/course/course.ts';
import type { Place } from '#domain/progress/progress.ts';
import { changedField, noteField, nowField, whyField } from '#domain/record/fields.ts';
import { reflect as words } from '../strings/close.ts';
import { placeOfSection } from './place.ts';

export interface Note {
	/** Unique among all notes. */
	field: string;
	/** What it is about: "From receptor to resilience: The brake lifts". */
	about: string;
	place: Place;
	text: string;
}

type Texts = Readonly<Record<string, string>>;

export function notesOf(course: Course, texts: Texts): Note[] {
	const all = course.lessons.flatMap((lesson) => [
		...lesson.sections.map((section) => ({
			field: noteField(lesson.id, section.id),
			about: `${lesson.title}: ${section.title}`,
			place: { page: lesson.id, section: section.id }
		})),
		...Object.values(course.predictions)
			.filter(({ section }) => section.startsWith(`${lesson.id}/`))
			.map(({ id, question, section }) => ({
				field: whyField(id),
				about: question,
				place: placeOfSection({ lesson: lesson.id, section })
			})),
		...Object.values(course.items)
			.filter((item) => item.lesson === lesson.id)
			.map((item) => ({
				field: nowField(item.id),
				about: words.now(item.leadIn),
				place: placeOfSection(item)
			})),
		{
			field: changedField(lesson.id),
			about: words.changed(lesson.title),
			place: { page: lesson.id }
		}
	]);
	return all.flatMap((one) => {
		const text = texts[one.field];
		return text ? [{ ...one, text }] : [];
	});
}
