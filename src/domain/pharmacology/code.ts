/** A free state of the simulation as a short text for links and the search box, and back. */

import { STAGE_NAMES, type StageName } from './moment.ts';
import {
	canonical,
	HYPOTHESES,
	legalDose,
	ROUTES,
	STEPS_TO_BREAK,
	type Regimen,
	type Step
} from './regimen.ts';
import { BEFORE, END } from './span.ts';

/** What the scene needs in order to show one instant. */
export interface SceneState {
	/** Minutes, −10 to 20 160. */
	t: number;
	regimen: Regimen;
	stage: StageName;
}

/** Raised when old texts would mean something else. */
const VERSION = '1';
const SEPARATOR = '_';
/** Decimals kept: 0.6 s of model time, 0.001 mg/kg. */
const TIME_DECIMALS = 2;
const DOSE_DECIMALS = 3;

const STEP_LETTERS: Readonly<Record<Step, string>> = {
	'interneuron-nmda': 'i',
	'pyramidal-nmda': 'p',
	ampa: 'a',
	'bdnf-trkb': 'b',
	mtorc1: 'm'
};

/**
 * The state as at most 60 URL-safe characters (letters, digits, `-`, `.`, `_`), such as
 * "1_iv_0.5_40_circuit_disinhibition_ia". Time is rounded to 0.01 min, dose to 0.001.
 */
export function encodeState({ t, regimen, stage }: SceneState): string {
	const { route, dose, broken, hypothesis } = canonical(regimen);
	const letters = broken.map((step) => STEP_LETTERS[step]).join('');
	return [VERSION, route, fixed(dose, DOSE_DECIMALS), fixed(t, TIME_DECIMALS), stage, hypothesis]
		.concat(letters || [])
		.join(SEPARATOR);
}

/** The state a text stands for; `undefined` for anything `encodeState` could not have written. */
export function decodeState(text: string): SceneState | undefined {
	const [
		version,
		routeText,
		doseText = '',
		timeText = '',
		stageText,
		hypothesisText,
		letters = ''
	] = text.split(SEPARATOR);
	const route = ROUTES.find((known) => known === routeText);
	const stage = STAGE_NAMES.find((known) => known === stageText);
	const hypothesis = HYPOTHESES.find((known) => known === hypothesisText);
	const [dose, t] = [Number(doseText), Number(timeText)];
	if (version !== VERSION || !route || !stage || !hypothesis) return undefined;
	if (!legalDose(route, dose) || !(t >= BEFORE && t <= END)) return undefined;
	const broken = STEPS_TO_BREAK.filter((step) => letters.includes(STEP_LETTERS[step]));
	const state: SceneState = { t, regimen: { route, dose, broken, hypothesis }, stage };
	return encodeState(state) === text ? state : undefined;
}

/** Without trailing zeros and without a minus before 0. */
function fixed(value: number, decimals: number): string {
	return String(Number(value.toFixed(decimals)) || 0);
}
