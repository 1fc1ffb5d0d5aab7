/** What an LMS decides by itself when a session ends: mastery and thresholds override the course. */

import type { FlatCmi, PackageItem, ScormEdition } from './wire.ts';

const isNumber = (text: string | undefined): text is string =>
	text !== undefined && text !== '' && Number.isFinite(Number(text));

/** RTE 1.2: untouched status becomes completed; a mastery score turns the raw score into passed or failed. */
function verdict12(cmi: FlatCmi, item: PackageItem): FlatCmi {
	const status = cmi['cmi.core.lesson_status'] ?? 'not attempted';
	const raw = cmi['cmi.core.score.raw'];
	if (isNumber(item.masteryScore) && isNumber(raw)) {
		const passed = Number(raw) >= Number(item.masteryScore);
		return { ...cmi, 'cmi.core.lesson_status': passed ? 'passed' : 'failed' };
	}
	return status === 'not attempted' ? { ...cmi, 'cmi.core.lesson_status': 'completed' } : cmi;
}

/** RTE 2004 4.2.4 and 4.2.22: threshold decides completion, passing score decides success. */
function verdict2004(cmi: FlatCmi, item: PackageItem): FlatCmi {
	const decided: Record<string, string> = {};
	const progress = cmi['cmi.progress_measure'];
	const scaled = cmi['cmi.score.scaled'];
	if (isNumber(item.completionThreshold) && isNumber(progress)) {
		decided['cmi.completion_status'] =
			Number(progress) >= Number(item.completionThreshold) ? 'completed' : 'incomplete';
	}
	if (isNumber(item.scaledPassingScore) && isNumber(scaled)) {
		decided['cmi.success_status'] =
			Number(scaled) >= Number(item.scaledPassingScore) ? 'passed' : 'failed';
	}
	return { ...cmi, ...decided };
}

export function verdict(edition: ScormEdition, cmi: FlatCmi, item: PackageItem): FlatCmi {
	return edition === '1.2' ? verdict12(cmi, item) : verdict2004(cmi, item);
}
