/** Every page of the course, as addresses. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import { parse } from 'yaml';

const { lessons } = parse(
	readFileSync(join(resolve(import.meta.dirname, '..', '..'), 'lessons', 'course.yaml'), 'utf8')
) as { lessons: { id: string; title: string; sections: { id: string; title: string }[] }[] };

export const LESSONS = lessons;

/** Pages beside the lessons. */
export const SIDE = [
	'#/',
	'#/pretest',
	'#/search?q=glutamate',
	'#/glossary',
	'#/register',
	'#/references',
	'#/close',
	'#/reflect',
	'#/evaluate',
	'#/record',
	'#/keep',
	'#/team',
	'#/about',
	'#/settings',
	'#/diagnostics'
] as const;

/** The sections of a lesson. */
export const sectionsOf = (lesson: (typeof LESSONS)[number]): string[] =>
	lesson.sections.map(({ id }) => `#/${lesson.id}/${id}`);

/** The other pages of a lesson. */
export const viewsOf = (lesson: (typeof LESSONS)[number]): string[] =>
	['quiz', 'article', 'summary', ...(lesson.id === 'mechanism' ? ['scene'] : [])].map(
		(view) => `#/${lesson.id}/${view}`
	);

/** Goes to a place of the open course; its heading has the focus then. */
export async function moveTo(course: Frame | Page, place: string): Promise<void> {
	const here = await course.evaluate((hash) => {
		// The same page, perhaps with a question to go back to: no heading takes the focus anew.
		if (location.hash.split('?')[0] === hash) {
			location.hash = hash;
			return true;
		}
		// The page that is left may have its heading in focus: only the new one's may count.
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		location.hash = hash;
		return false;
	}, place);
	if (here) return;
	await course.waitForFunction(
		() => document.activeElement?.tagName === 'H1' && document.querySelectorAll('h1').length === 1
	);
	await expect(course.locator('h1')).toBeFocused();
}
