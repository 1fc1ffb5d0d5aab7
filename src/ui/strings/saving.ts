/** Words about how safe the learner's work is. */

export const saving = {
	starting: 'Opening…',
	saving: 'Saving…',
	saved: (time: string): string => `Saved ${time}`,
	retrying: 'Not saved yet, trying again',
	lost: 'Not saved',
	browser: 'Saved in this browser',
	window: 'Kept until you close this window',
	off: 'Review: nothing is recorded'
} as const;

export const trouble = {
	retrying: (code: string): string =>
		`Your learning system has not confirmed the last save. Your work is kept here and is being sent again. You can go on. (Support code ${code})`,
	lost: (code: string): string =>
		`Your learning system has stopped answering. Everything you did is still on this page. Keep the window open and try again, or download a copy of your work. (Support code ${code})`,
	window:
		'No learning system was found and this browser does not let the course store anything: your work lasts until you close this window. You can download a copy at any time.',
	off: 'The course was opened for review. You can read and answer everything; nothing is recorded.',
	retry: 'Try to save again',
	download: 'Download a copy',
	dismiss: 'Close this message'
} as const;

export const restored = {
	incomplete:
		'A part of the course did not arrive, so nothing is recorded. What you did before is safe. Close the course and open it again; if this message comes back, tell whoever runs your learning system.',
	broken:
		'The saved state could not be read, so the course starts afresh. What your learning system already recorded stays recorded.',
	changed: (n: number): string =>
		`The course has changed since your last visit: ${n === 1 ? 'one answer' : `${n} answers`} belonged to questions that were rewritten and will be asked again. Everything else is as you left it.`
} as const;

export const closed = {
	title: 'You have left the course',
	text: 'Everything is saved. You can close this window or tab now.',
	textUnsaved:
		'The last save was not confirmed. Download a copy of your work before you close this window.'
} as const;
