/** Figures that print results of trials: frequencies out of a hundred, and differences with their intervals. */

import type { AccessMap } from './access.ts';
import type { Checklist } from './checklist.ts';
import type { CourseCost } from './course-cost.ts';
import type { DoseSum } from './dose-sum.ts';
import type { Durability } from './durability.ts';
import type { Ladder } from './ladder.ts';
import type { Pathway } from './pathway.ts';
import type { RiskAxis } from './risk.ts';
import type { RouteLab } from './route-lab.ts';
import type { SessionPlan } from './session-plan.ts';
import type { TrialCount } from './trial-count.ts';

export interface Figures {
	iconArrays: Record<string, IconArray>;
	forestPlots: Record<string, ForestPlot>;
	accessMaps: Record<string, AccessMap>;
	checklists: Record<string, Checklist>;
	courseCosts: Record<string, CourseCost>;
	durabilities: Record<string, Durability>;
	ladders: Record<string, Ladder>;
	riskAxes: Record<string, RiskAxis>;
	trialCounts: Record<string, TrialCount>;
	pathways: Record<string, Pathway>;
	routeLabs: Record<string, RouteLab>;
	doseSums: Record<string, DoseSum>;
	sessionPlans: Record<string, SessionPlan>;
}

/** How often something happened in each arm, as people out of a hundred. */
export interface IconArray {
	id: string;
	title: string;
	/** Ends "47 of 100 people …": "had responded after 24 hours". */
	outcome: string;
	/** Two or three; a rate never stands without its comparator. */
	arms: Arm[];
	/** Which trials, how many people. */
	source: string;
	certainty: string;
}

export interface Arm {
	label: string;
	/** People of 100, a whole number from 0 to 100. */
	n: number;
	/** Key into the claims; its text prints `n`. */
	claim: string;
	/** Its result is told when the others are to be guessed. */
	given?: true;
}

/** Differences between two arms, one trial a row, all in one unit. */
export interface ForestPlot {
	id: string;
	title: string;
	/** What the axis counts: "points of MADRS". */
	unit: string;
	/** What a difference below and above zero means. */
	below: string;
	above: string;
	rows: Difference[];
	/** How to read the rows; what is not drawn, and why. */
	notes: string[];
}

export interface Difference {
	id: string;
	/** The trial. */
	label: string;
	/** When it was measured: "day 28". */
	measure: string;
	active: string;
	comparator: string;
	/** The comparator has effects that can be felt. */
	activeComparator: boolean;
	/** Point estimate and 95% confidence interval, `low` ≤ `difference` ≤ `high`, in the unit of the plot. */
	difference: number;
	low: number;
	high: number;
	/** People in the comparison. */
	n: number;
	/** Key into the claims; its text prints every number of the row. */
	claim: string;
	/** The main result of the trial was not significant. */
	negative: boolean;
}
