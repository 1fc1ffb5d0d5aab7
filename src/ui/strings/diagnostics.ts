/** Words of the diagnostics: plain enough for a learner, exact enough for whoever runs the learning system. */

export const diagnostics = {
	intro:
		'When saving does not work, this page tells whoever runs your learning system what happened. It holds no names, no answers in words and nothing that you wrote.',
	support: 'Support code',
	supportNote:
		'Quote this code when you ask for help: it names the kind of connection and the last trouble.',
	rows: {
		version: 'Version of the course',
		edition: 'Standard spoken',
		where: 'Learning system found',
		mode: 'Opened for',
		saving: 'Saving now',
		size: 'Size of the saved state',
		browser: 'Browser'
	},
	kinds: {
		scorm12: 'SCORM 1.2',
		scorm2004: 'SCORM 2004',
		standalone: 'None: the course stands alone',
		none: 'Not opened yet'
	},
	nowhere: 'Not found',
	places: {
		window: (up: number): string =>
			up === 0 ? 'in the window of the course itself' : `${windows(up)} above the course`,
		opener: (up: number): string =>
			up === 0
				? 'in the window that opened the course'
				: `${windows(up)} above the one that opened it`,
		'top-opener': (up: number): string =>
			up === 0
				? 'in the window that opened the outermost one'
				: `${windows(up)} above the one that opened the outermost`
	},
	modes: { normal: 'Learning', review: 'Review', browse: 'Browsing' },
	size: (used: number, capacity: number): string =>
		capacity === 0
			? `${count(used)} characters`
			: `${count(used)} of ${count(capacity)} characters`,
	calls: (n: number): string =>
		n === 1 ? 'The last call' : `The last calls and earlier failures: ${n}, newest first`,
	noCalls: 'Nothing was said to a learning system.',
	columns: { call: 'Call', value: 'Value', answer: 'Answer', error: 'Error code' },
	refresh: 'Look again',
	report: {
		download: 'Download this report',
		copy: 'Copy this report',
		text: 'The report as text'
	},
	connection: 'Connection'
} as const;

function count(n: number): string {
	return n.toLocaleString('en-GB');
}

function windows(n: number): string {
	return n === 1 ? 'one window' : `${n} windows`;
}
