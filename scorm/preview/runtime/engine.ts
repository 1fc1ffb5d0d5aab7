/** scorm-again as the run-time behind the strict checks, loaded with what the attempt holds. */

// The subpaths of 3.4.3 export names their type files do not have; the whole package agrees with its types.
import { Scorm12API, Scorm2004API } from 'scorm-again/min';
import type { FlatCmi, ScormEdition } from '../wire.ts';
import type { VerbApi } from './methods.ts';

/** Everything automatic is off: the course speaks, nobody else. `logLevel` 5 is silence. */
const SETTINGS = {
	logLevel: 5,
	autocommit: false,
	lmsCommitUrl: false,
	mastery_override: false,
	score_overrides_status: false,
	autoCompleteLessonStatus: false,
	selfReportSessionTime: false,
	alwaysSendTotalTime: false,
	autoProgress: false,
	strict_errors: true
} as const;

/** A new instance for every launch: a finished one answers 101 to Initialize. */
export function engine(edition: ScormEdition, seed: FlatCmi): VerbApi {
	const api = edition === '1.2' ? new Scorm12API(SETTINGS) : new Scorm2004API(SETTINGS);
	const filled = Object.entries(seed).filter(([, value]) => value !== '');
	api.loadFromFlattenedJSON(Object.fromEntries(filled), '');
	return {
		initialize: () => api.lmsInitialize(''),
		terminate: () => api.lmsFinish(''),
		get: (name) => api.lmsGetValue(String(name)),
		set: (name, value) => api.lmsSetValue(String(name), value),
		commit: () => api.lmsCommit(''),
		lastError: () => api.lmsGetLastError(),
		errorString: (code) => api.lmsGetErrorString(String(code)),
		diagnostic: (code) => api.lmsGetDiagnostic(String(code))
	};
}
