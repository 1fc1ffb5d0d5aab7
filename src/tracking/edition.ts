/** What the two API generations call the same things. */

export type Edition = 'scorm12' | 'scorm2004';

export type Method = 'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError';

/** Name of the object on the window. */
export const API_NAMES: Record<Edition, string> = {
	scorm12: 'API',
	scorm2004: 'API_1484_11'
};

export const METHODS: Record<Edition, Record<Method, string>> = {
	scorm12: {
		initialize: 'LMSInitialize',
		terminate: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError'
	},
	scorm2004: {
		initialize: 'Initialize',
		terminate: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError'
	}
};

/**
 * A second Initialize of a session that runs already (reload, double launch) is refused with this
 * error; an element that every LMS can read then tells whether the session is alive.
 */
export const ALREADY_INITIALIZED: Record<Edition, { error: string; probe: string }> = {
	scorm12: { error: '101', probe: 'cmi.core.lesson_status' },
	scorm2004: { error: '103', probe: 'cmi.completion_status' }
};
