/** All families of figures: a new one is a row here, its component in `prose/components.ts` and its type in the domain. */

import type { Figures } from '#domain/course/figure.ts';
import type { Family } from './family.ts';
import { forestPlots } from './forest-plot.ts';
import { iconArrays } from './icon-array.ts';

export type FamilyName = keyof Figures;
export type FigureOf<K extends FamilyName> = Figures[K][string];

export const FAMILIES: { readonly [K in FamilyName]: Family<FigureOf<K>> } = {
	iconArrays,
	forestPlots
};

export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[];

export function isFamily(name: string): name is FamilyName {
	return Object.hasOwn(FAMILIES, name);
}
