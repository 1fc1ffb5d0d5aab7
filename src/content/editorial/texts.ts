/** Every text a learner reads, with its place. The commissioned text and titles of papers are not ours to mend. */

import { TO_BE_COMPLETED } from '#domain/course/about.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Located } from '../data-file.ts';
import { subject } from '../lint/item.ts';
import { texts } from '../lint/wording.ts';
import { markedText } from '../marked-text.ts';
import type { Place } from '../problem.ts';
import type { Prose } from '../prose/analyse.ts';
import { textsIn } from '../texts-in.ts';

export interface PlacedText {
	text: string;
	place: Place;
	/** `wrong`: says on purpose what is not so, as distractors and misconceptions do. */
	kind: 'prose' | 'data' | 'item' | 'wrong';
}

export function* placedTexts(all: Catalogue, prose: readonly Prose[]): Generator<PlacedText> {
	if (all.outline) yield* outlineTexts(all.outline);
	if (all.about) yield* aboutTexts(all.about);
	yield* fields(all.claims.entries, ['text', 'limits']);
	for (const { printed, place } of all.figures) {
		for (const { path, text, wrong } of printed) {
			yield { text, place: place(...path), kind: wrong === true ? 'wrong' : 'data' };
		}
	}
	yield* fields(all.glossary.entries, ['definition']);
	yield* fields(all.moments.entries, ['caption']);
	yield* fields(all.objectives.entries, ['text']);
	yield* fields(all.misconceptions.entries, ['text'], 'wrong');
	yield* fields(all.misconceptions.entries, ['correction']);
	for (const item of all.items) {
		const looked = subject(item);
		for (const { path, text } of texts(looked)) {
			const [list, index, name] = path;
			const part = list === looked.choices?.key ? looked.choices?.all[Number(index)] : undefined;
			const kind = name === 'text' && part && !part.correct ? 'wrong' : 'item';
			yield { text, place: item.place(...path), kind };
		}
	}
	for (const { file, sections } of prose) {
		for (const { id, passages, predictions } of sections) {
			const place = (line: number): Place => ({ file, key: `section ${id}`, line });
			for (const { text, line } of passages) yield { text, place: place(line), kind: 'prose' };
			for (const { question, options, best, line } of predictions) {
				yield { text: question, place: place(line), kind: 'prose' };
				for (const option of options) {
					const kind = option.id === best ? 'prose' : 'wrong';
					yield { text: option.text, place: place(line), kind };
				}
			}
		}
	}
}

/** Sentences of `lessons/about.yaml`; ids and dates are single words, and what is still to come is no text. */
function* aboutTexts({ value, place }: NonNullable<Catalogue['about']>): Generator<PlacedText> {
	for (const { path, text: source } of textsIn(value)) {
		const { text } = markedText(source);
		if (/\s/.test(text) && !text.includes(TO_BE_COMPLETED)) {
			yield { text, place: place(...path), kind: 'data' };
		}
	}
}

function* outlineTexts({ value, place }: NonNullable<Catalogue['outline']>): Generator<PlacedText> {
	yield { text: value.title, place: place('title'), kind: 'data' };
	for (const [index, lesson] of value.lessons.entries()) {
		for (const key of ['title', 'question'] as const) {
			yield { text: lesson[key], place: place('lessons', index, key), kind: 'data' };
		}
		for (const key of ['keyPoints', 'tips', 'leavesOut'] as const) {
			for (const [at, source] of lesson[key].entries()) {
				const { text } = markedText(source);
				yield { text, place: place('lessons', index, key, at), kind: 'data' };
			}
		}
	}
}

function* fields<K extends string>(
	entries: readonly Located<{ [key in K]?: string }>[],
	keys: readonly K[],
	kind: PlacedText['kind'] = 'data'
): Generator<PlacedText> {
	for (const { value, place } of entries) {
		for (const key of keys) {
			const text = value[key];
			if (text !== undefined) yield { text, place: place(key), kind };
		}
	}
}
