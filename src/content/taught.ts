/** Where each claim is taught: what the register links back to. */

import type { Catalogue } from './catalogue.ts';
import { claimsInOrder } from './citation-order.ts';
import { markedText } from './marked-text.ts';
import type { Prose } from './prose/analyse.ts';

/**
 * Claim → `lesson/section` of every place that prints it, in the order of the course; `lesson/quiz` where a question
 * rests on it. A claim of key points and tips belongs to the last section, on which they stand.
 */
export function taughtIn(all: Catalogue, prose: readonly Prose[]): Record<string, string[]> {
	const places = new Map<string, Set<string>>();
	const note = (claim: string | undefined, place: string): void => {
		if (claim === undefined) return;
		const known = places.get(claim) ?? new Set();
		places.set(claim, known.add(place));
	};
	for (const lesson of all.outline?.value.lessons ?? []) {
		const written = prose.find(({ file }) => file === `lessons/${lesson.id}.svelte`);
		for (const section of written?.sections ?? []) {
			for (const claim of claimsInOrder(section, all)) note(claim, `${lesson.id}/${section.id}`);
		}
		const last = lesson.sections.at(-1)?.id;
		for (const source of [...lesson.keyPoints, ...lesson.tips, ...lesson.leavesOut]) {
			note(markedText(source).claim, `${lesson.id}/${last}`);
		}
		for (const item of all.items.filter((one) => one.lesson === lesson.id)) {
			for (const claim of item.value.claims) note(claim, `${lesson.id}/quiz`);
		}
	}
	return Object.fromEntries(Array.from(places, ([claim, where]) => [claim, [...where]]));
}
