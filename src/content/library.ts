/** What is fetched on demand: the running text of the sections and the references in exchange formats. */

import type { Library, SectionText } from '#domain/course/library.ts';
import type { Catalogue } from './catalogue.ts';
import { exchange } from './exchange.ts';
import type { Prose } from './prose/analyse.ts';

/** @param warnings of the editorial check, one line each */
export function libraryOf(all: Catalogue, prose: readonly Prose[], warnings: string[]): Library {
	const lessons = all.outline?.value.lessons ?? [];
	return {
		passages: lessons.flatMap(({ id }) =>
			textsOf(id, prose.find(({ file }) => file === `lessons/${id}.svelte`)?.sections ?? [])
		),
		citations: exchange(all.references.entries.map(({ value }) => value)),
		warnings
	};
}

function textsOf(lesson: string, sections: Prose['sections']): SectionText[] {
	return sections.map(({ id, passages, predictions }) => ({
		section: `${lesson}/${id}`,
		text: [
			...passages.map(({ text }) => text),
			...predictions.flatMap(({ question, options }) => [question, ...options.map((o) => o.text)])
		]
			.map((part) => (/[.?!…”)]$/.test(part) ? part : `${part}.`))
			.join(' ')
	}));
}
