/** Every text a learner reads, with its place. The commissioned text and titles of papers are not ours to mend. */

import type { ForestPlot } from '#domain/course/figure.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Located } from '../data-file.ts';
import { subject } from '../lint/item.ts';
import { texts } from '../lint/wording.ts';
import { markedText } from '../marked-text.ts';
import type { Place } from '../problem.ts';
import type { Prose } from '../prose/analyse.ts';

export interface PlacedText {
	text: string;
	place: Place;
	/** `wrong`: says on purpose what is not so, as distractors and misconceptions do. */
	kind: 'prose' | 'data' | 'item' | 'wrong';
}

export function* placedTexts(all: Catalogue, prose: readonly Prose[]): Generator<PlacedText> {
	if (all.outline) yield* outlineTexts(all.outline);
	yield* fields(all.claims.entries, ['text', 'limits']);
	yield* fields(all.iconArrays.entries, ['title', 'outcome', 'source', 'certainty']);
	yield* fields(all.forestPlots.entries, ['title', 'unit', 'below', 'above']);
	yield* rows(all.forestPlots.entries);
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

function* rows(plots: readonly Located<ForestPlot>[]): Generator<PlacedText> {
	for (const { value, place } of plots) {
		for (const [index, row] of value.rows.entries()) {
			for (const key of ['label', 'measure', 'active', 'comparator'] as const) {
				yield { text: row[key], place: place('rows', index, key), kind: 'data' };
			}
		}
		for (const [index, text] of value.notes.entries()) {
			yield { text, place: place('notes', index), kind: 'data' };
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
