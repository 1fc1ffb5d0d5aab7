/** What a run of the model does not show and must not be read as (dossier C2, guard rails), in words. */

import { isStandard, STANDARD, type Regimen } from './regimen.ts';

/** One sentence each, the most important first; never empty. */
export function caveats(regimen: Regimen): string[] {
	if (isStandard(regimen)) {
		return [
			'This is the standard run, the only one for which the share of trial participants responding may be drawn; the curve is illustrative, and control groups respond too.'
		];
	}
	const { route, dose, broken, hypothesis } = regimen;
	const given = route !== STANDARD.route || dose !== STANDARD.dose;
	const altered = broken.length > 0 || hypothesis !== STANDARD.hypothesis;
	return [
		'Not shown: the share of trial participants responding, which was drawn for 0.5 mg/kg into a vein and for nothing else.',
		...(given
			? [
					'The model is not calibrated to compare doses or routes: a higher curve does not mean a larger benefit, and a lower one does not mean that a route fails.'
				]
			: []),
		...(route === 'im' || route === 'oral'
			? ['By this route the plasma curve is right in its order of magnitude only.']
			: []),
		...(altered
			? ['A switch in a model is not an experiment: what follows is what the account claims.']
			: [])
	];
}
