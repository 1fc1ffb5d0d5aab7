/** The components a lesson may use, with the attributes each takes. */

import { z } from 'zod';
import type { FamilyName } from '../figures/families.ts';
import { record, text } from '../schema/record.ts';

const minutes = z.number();

/** The family of figures that a component shows; all take an id. */
export const FIGURE_FAMILIES = {
	Hundred: 'iconArrays',
	Forest: 'forestPlots',
	Access: 'accessMaps',
	Checklist: 'checklists',
	CourseCost: 'courseCosts',
	Durability: 'durabilities',
	Ladder: 'ladders',
	Risks: 'riskAxes',
	TrialCount: 'trialCounts',
	Pathway: 'pathways',
	RouteLab: 'routeLabs',
	DoseSum: 'doseSums',
	SessionPlan: 'sessionPlans'
} as const satisfies Record<string, FamilyName>;

export type FigureName = keyof typeof FIGURE_FAMILIES;

const figure = record({ id: text });
const FIGURES: Record<FigureName, typeof figure> = {
	Hundred: figure,
	Forest: figure,
	Access: figure,
	Checklist: figure,
	CourseCost: figure,
	Durability: figure,
	Ladder: figure,
	Risks: figure,
	TrialCount: figure,
	Pathway: figure,
	RouteLab: figure,
	DoseSum: figure,
	SessionPlan: figure
};

export const COMPONENTS = {
	Section: record({ id: text, moment: z.exactOptional(text) }),
	Lead: record({}),
	Claim: record({ id: text }),
	Entity: record({ id: text }),
	Term: record({ id: text }),
	Value: z.union(
		[record({ quantity: text, at: minutes }), record({ quantity: text, peak: z.literal(true) })],
		{ error: 'takes quantity and either at={minutes} or peak' }
	),
	Moment: record({ id: text }),
	Predict: record({
		id: text,
		question: text,
		options: z.array(record({ id: z.string().regex(/^[a-z]$/), text })).min(2),
		best: text,
		run: z.exactOptional(text)
	}),
	Practice: record({ id: text }),
	Simulator: record({ id: text }),
	Aside: record({ title: text }),
	Deeper: record({ title: text }),
	...FIGURES,
	Characters: record({ ids: z.array(text).min(1) })
} as const;

export type ComponentName = keyof typeof COMPONENTS;
export type Attributes<N extends ComponentName> = z.output<(typeof COMPONENTS)[N]>;

export function isComponent(name: string): name is ComponentName {
	return Object.hasOwn(COMPONENTS, name);
}

export function isFigure(name: ComponentName): name is FigureName {
	return Object.hasOwn(FIGURE_FAMILIES, name);
}

/** Elements of HTML a lesson may use; those of the second list begin a passage of their own. */
export const INLINE_ELEMENTS: readonly string[] = ['em', 'strong', 'sub', 'sup'];
export const BLOCK_ELEMENTS: readonly string[] = ['p', 'li', 'h3', 'th', 'td', 'caption'];
export const FRAME_ELEMENTS: readonly string[] = ['ul', 'ol', 'table', 'thead', 'tbody', 'tr'];

/** Attributes of HTML a lesson may use. */
export const ELEMENT_ATTRIBUTES: readonly string[] = ['scope', 'lang', 'colspan', 'rowspan'];
