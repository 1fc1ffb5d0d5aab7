import { expect, test } from 'vitest';
import { TO_BE_COMPLETED } from '#domain/course/about.ts';
import { makeCourse, makeLesson } from '#domain/course/fixture.test-data.ts';
import { fresh } from '#domain/progress/fresh.ts';
import { about as words } from '../strings/about.ts';
import { within } from '../within.test-data.ts';
import About from './About.svelte';

/** The page of a course with this contact. */
function page(contact: string): string {
	const course = makeCourse([makeLesson('lesson', ['one'], [])], []);
	const named = { ...course, about: { ...course.about, contact } };
	return within({ course: named, progress: fresh(1), passMark: course.cut }, About, {});
}

test('who needs another form is sent to the contact, and to nobody where none is named', () => {
	const whereTo = (html: string): string => html.split(words.writeTo)[1]?.split('</p>')[0] ?? '';
	expect(whereTo(page('cpd@example.org'))).toContain('cpd@example.org');
	expect(whereTo(page(TO_BE_COMPLETED))).toContain(words.toCome);
});
