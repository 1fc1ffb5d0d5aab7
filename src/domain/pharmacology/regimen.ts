/** What is given, to whom and under which assumption: the input of the model. */

export type Route = 'iv' | 'im' | 'oral' | 'nasal';

/** Steps of the cascade that the learner can break, in causal order. */
export type Step = 'interneuron-nmda' | 'pyramidal-nmda' | 'ampa' | 'bdnf-trkb' | 'mtorc1';

/** Rival accounts of how the effect comes about. */
export type Hypothesis = 'disinhibition' | 'direct' | 'metabolite' | 'habenula';

export interface Regimen {
	route: Route;
	/** mg/kg of the racemate for `iv` (over 40 min), `im`, `oral`; mg of esketamine (28, 56, 84) for `nasal`. */
	dose: number;
	broken: readonly Step[];
	hypothesis: Hypothesis;
}

/** 0.5 mg/kg of the racemate over 40 minutes. */
export const STANDARD: Regimen = {
	route: 'iv',
	dose: 0.5,
	broken: [],
	hypothesis: 'disinhibition'
};

export const ROUTES = ['iv', 'im', 'oral', 'nasal'] as const satisfies readonly Route[];

/** In causal order. */
export const STEPS_TO_BREAK = [
	'interneuron-nmda',
	'pyramidal-nmda',
	'ampa',
	'bdnf-trkb',
	'mtorc1'
] as const satisfies readonly Step[];

export const HYPOTHESES = [
	'disinhibition',
	'direct',
	'metabolite',
	'habenula'
] as const satisfies readonly Hypothesis[];

/**
 * mg/kg of the racemate within which the model means anything: above 1 the washout re-enters the
 * window of the inverted U and the late curves grow without meaning (dossier C2, guard rail 3).
 */
export const TEACHING_RANGE = { min: 0.1, max: 1 } as const;

/** mg of nasal esketamine: one, two or three devices of 28 mg. */
export const NASAL_DOSES = [28, 56, 84] as const;

/** Is this dose (mg/kg, nasal: mg) legal for this route? */
export function legalDose(route: Route, dose: number): boolean {
	if (route === 'nasal') return NASAL_DOSES.some((known) => known === dose);
	return dose >= TEACHING_RANGE.min && dose <= TEACHING_RANGE.max;
}

/** The same regimen with its broken steps in causal order, each once. */
export function canonical(regimen: Regimen): Regimen {
	const { route, dose, hypothesis } = regimen;
	return {
		route,
		dose,
		broken: STEPS_TO_BREAK.filter((step) => regimen.broken.includes(step)),
		hypothesis
	};
}

/** Is this 0.5 mg/kg over 40 minutes, nothing broken, under disinhibition? */
export function isStandard(regimen: Regimen): boolean {
	return (
		regimen.route === STANDARD.route &&
		regimen.dose === STANDARD.dose &&
		regimen.hypothesis === STANDARD.hypothesis &&
		regimen.broken.length === 0
	);
}

export type ParsedRegimen = { regimen: Regimen } | { problems: string[] };

/**
 * A regimen from foreign data (YAML, a link). Keys left out are those of `STANDARD`; unknown keys and
 * illegal values are problems, all reported at once as "key: what is wrong; what would be right".
 */
export function parseRegimen(raw: unknown): ParsedRegimen {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
		return { problems: ['regimen: not a mapping; write route, dose, broken, hypothesis'] };
	}
	const given: Record<string, unknown> = { ...STANDARD, ...raw };
	const problems = Object.keys(given)
		.filter((key) => !Object.hasOwn(STANDARD, key))
		.map((key) => `${key}: unknown key; known are ${Object.keys(STANDARD).join(', ')}`);

	const route = ROUTES.find((known) => known === given['route']);
	if (route === undefined) problems.push(`route: must be one of ${ROUTES.join(', ')}`);

	const hypothesis = HYPOTHESES.find((known) => known === given['hypothesis']);
	if (hypothesis === undefined)
		problems.push(`hypothesis: must be one of ${HYPOTHESES.join(', ')}`);

	const { dose } = given;
	if (typeof dose !== 'number' || !legalDose(route ?? 'iv', dose)) {
		problems.push(`dose: must be ${doseRule(route ?? 'iv')}`);
	}

	const steps = Array.isArray(given['broken']) ? (given['broken'] as unknown[]) : undefined;
	const broken = STEPS_TO_BREAK.filter((step) => steps?.includes(step));
	if (steps === undefined || broken.length !== steps.length) {
		problems.push(`broken: must list, each once, steps of ${STEPS_TO_BREAK.join(', ')}`);
	}

	if (problems.length > 0 || !route || !hypothesis || typeof dose !== 'number') return { problems };
	return { regimen: { route, dose, broken, hypothesis } };
}

function doseRule(route: Route): string {
	if (route === 'nasal') return `${NASAL_DOSES.join(', ')} (mg of esketamine)`;
	return `${TEACHING_RANGE.min} to ${TEACHING_RANGE.max} (mg/kg of the racemate)`;
}
