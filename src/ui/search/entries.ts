/** Everything that can be found, as entries of one list with the address each leads to. */

import type { Course } from '#domain/course/course.ts';
import type { SectionText } from '#domain/course/library.ts';
import { hrefOf } from '../route.ts';
import { evidence } from '../strings/evidence.ts';

export type EntryKind = 'section' | 'term' | 'claim' | 'reference' | 'moment';

export interface Entry {
	id: string;
	kind: EntryKind;
	/** What it is called; may be empty when the text says everything. */
	title: string;
	/** Other names it is found by, not printed. */
	also: string;
	/** Where it stands. */
	where: string;
	text: string;
	href: string;
}

/** @param passages empty while they have not arrived */
export function entriesOf(course: Course, passages: readonly SectionText[]): Entry[] {
	return [
		...sections(course, passages),
		...Object.values(course.glossary).map(({ id, term, also, definition }): Entry => ({
			...{ id: `term/${id}`, kind: 'term', title: term, also: also.join(' '), where: '' },
			...{ text: definition, href: hrefOf({ page: 'glossary' }, { at: id }) }
		})),
		...Object.values(course.claims).map(({ id, text, certainty, jurisdiction }): Entry => ({
			...{ id: `claim/${id}`, kind: 'claim', title: '', also: jurisdiction ?? '', text },
			where: evidence.certainties[certainty],
			href: hrefOf({ page: 'register' }, { at: id })
		})),
		...Object.values(course.references).map(
			({ id, short, citation, finding, doi, pmid }): Entry => ({
				...{ id: `reference/${id}`, kind: 'reference', title: short, where: '' },
				also: [citation, doi, pmid].join(' '),
				text: finding,
				href: hrefOf({ page: 'references' }, { at: id })
			})
		),
		...moments(course)
	];
}

function sections(course: Course, passages: readonly SectionText[]): Entry[] {
	const texts = new Map(passages.map(({ section, text }) => [section, text]));
	return course.lessons.flatMap((lesson, index) =>
		lesson.sections.map(({ id, title }, at): Entry => {
			const last = at === lesson.sections.length - 1;
			const points = last ? [...lesson.keyPoints, ...lesson.tips] : [];
			return {
				...{ id: `section/${lesson.id}/${id}`, kind: 'section', title, also: '' },
				where: `${index + 1}. ${lesson.title}`,
				text: [texts.get(`${lesson.id}/${id}`) ?? '', ...points.map(unmarked)].join(' '),
				href: hrefOf({ page: lesson.id, section: id })
			};
		})
	);
}

function moments(course: Course): Entry[] {
	const lesson = sceneLesson(course);
	if (lesson === undefined) return [];
	return Object.values(course.moments).map(({ id, code, caption }): Entry => ({
		...{ id: `moment/${id}`, kind: 'moment', title: caption, also: '', where: code, text: '' },
		href: hrefOf({ page: lesson, section: 'scene' }, { moment: id })
	}));
}

/** The lesson that has the scene beside its text. */
export function sceneLesson(course: Course): string | undefined {
	return course.lessons.find(({ sections }) => sections.some(({ moment }) => moment))?.id;
}

/** A sentence of course data without the claims at its end. */
function unmarked(text: string): string {
	return text.replace(/\s*\{claim:[^}]*\}/g, '');
}
