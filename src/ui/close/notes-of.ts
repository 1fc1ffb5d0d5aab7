/** The notes a learner has taken, in the order of the course. */

import type { Course, Lesson, Section } from '#domain/course/course.ts';
import { noteField } from '#domain/record/fields.ts';

export interface Note {
	lesson: Lesson;
	section: Section;
	text: string;
}

export function notesOf(course: Course, texts: Readonly<Record<string, string>>): Note[] {
	return course.lessons.flatMap((lesson) =>
		lesson.sections.flatMap((section) => {
			const text = texts[noteField(lesson.id, section.id)];
			return text ? [{ lesson, section, text }] : [];
		})
	);
}
