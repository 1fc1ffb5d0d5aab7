/** All families of figures: a new one is a row here, its component in `prose/components.ts` and its type in the domain. */

import type { Figures } from '#domain/course/figure.ts';
import { accessMaps } from './access.ts';
import { checklists } from './checklist.ts';
import { courseCosts } from './course-cost.ts';
import { doseSums } from './dose-sum.ts';
import { durabilities } from './durability.ts';
import type { Family } from './family.ts';
import { forestPlots } from './forest-plot.ts';
import { iconArrays } from './icon-array.ts';
import { ladders } from './ladder.ts';
import { pathways } from './pathway.ts';
import { riskAxes } from './risk.ts';
import { routeLabs } from './route-lab.ts';
import { sessionPlans } from './session-plan.ts';
import { trialCounts } from './trial-count.ts';

export type FamilyName = keyof Figures;
export type FigureOf<K extends FamilyName> = Figures[K][string];

export const FAMILIES: { readonly [K in FamilyName]: Family<FigureOf<K>> } = {
	iconArrays,
	forestPlots,
	accessMaps,
	checklists,
	courseCosts,
	durabilities,
	ladders,
	riskAxes,
	trialCounts,
	pathways,
	routeLabs,
	doseSums,
	sessionPlans
};

export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[];

export function isFamily(name: string): name is FamilyName {
	return Object.hasOwn(FAMILIES, name);
}
