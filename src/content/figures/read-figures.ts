/** The figures as read from their files, each with what it cites and prints. */

import type { DataFile, Located } from '../data-file.ts';
import type { Parts } from '../load.ts';
import type { Problem } from '../problem.ts';
import { fileAt, readList, type Listed } from '../read.ts';
import { FAMILIES, FAMILY_NAMES, type FamilyName, type FigureOf } from './families.ts';
import type { Cited, Fault, Printed } from './family.ts';

/** A figure of any family, as the checks see it. */
export interface ReadFigure {
	family: FamilyName;
	id: string;
	place: Located<unknown>['place'];
	cited: Cited[];
	printed: Printed[];
	faults: Fault[];
}

export type FigureLists = { readonly [K in FamilyName]: Listed<FigureOf<K>> };

/** @param heads is given each file with the lists it may hold */
export function readFigures(
	parts: Parts,
	found: Problem[],
	heads: (file: DataFile, lists: FamilyName[]) => void
): { figureLists: FigureLists; figures: ReadFigure[] } {
	const files = new Map<string, DataFile | undefined>();
	for (const { file } of Object.values(FAMILIES)) {
		// A course without figures of a family needs no file for them.
		if (files.has(file) || !parts.data.has(file)) continue;
		const read = fileAt(parts, file, found);
		files.set(file, read);
		if (read) heads(read, listsOf(file));
	}
	const figures: ReadFigure[] = [];
	const list = <K extends FamilyName>(family: K): [K, Listed<FigureOf<K>>] => {
		const { file, schema, cited, printed, faults } = FAMILIES[family];
		const listed = readList(files.get(file), [family], schema, found);
		for (const { value, place } of listed.entries) {
			figures.push({
				family,
				id: value.id,
				place,
				cited: cited(value),
				printed: printed(value),
				faults: faults?.(value) ?? []
			});
		}
		return [family, listed];
	};
	// Each list was read by the schema of its own key.
	const figureLists = Object.fromEntries(FAMILY_NAMES.map((family) => list(family)));
	return { figureLists: figureLists as unknown as FigureLists, figures };
}

function listsOf(file: string): FamilyName[] {
	return FAMILY_NAMES.filter((family) => FAMILIES[family].file === file);
}

/** The claims behind a figure, each once, in the order of the figure. */
export function claimsOf({ cited }: Pick<ReadFigure, 'cited'>): string[] {
	return [...new Set(cited.map(({ claim }) => claim))];
}
