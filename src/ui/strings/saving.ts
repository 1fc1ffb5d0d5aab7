/** Words about how safe the learner's work is. */

export const saving = {
	starting: 'Opening…',
	saving: 'Saving…',
	saved: (time: string): string => `Saved ${time}`,
	retrying: 'Not saved yet, trying again',
	lost: 'Not saved',
	browser: 'Saved in this browser',
	window: 'Kept until you close this window',
	elsewhere: 'Open in another tab',
	off: 'Review: nothing is recorded'
} as const;

export const trouble = {
	retrying:
		'Your learning system has not confirmed the last save. Your work is kept here and is being sent again. You can go on.',
	lost: 'Your learning system has stopped answering. Everything you did is still on this page. Keep the window open and try again, or download a copy of your work.',
	support: 'Support code',
	window:
		'No learning system was found and this browser does not let the course store anything: your work lasts until you close this window. You can download a copy at any time.',
	off: 'The course was opened for review. You can read and answer everything; nothing is recorded.',
	elsewhere:
		'This course is open in another tab or window too, and that one saves. Go on there, or close it and reload this page; what you do here is kept only in this tab.',
	retry: 'Try to save again',
	diagnostics: 'What happened, in detail',
	download: 'Download a copy',
	dismiss: 'Close this message'
} as const;

export const restored = {
	incomplete:
		'A part of the course did not arrive, so nothing is recorded. What you did before is safe. Close the course and open it again; if this message comes back, tell whoever runs your learning system.',
	unanswered:
		'Your learning system did not answer, so nothing reaches it. What you do is kept in this browser; opened from there again, the course offers to add it.',
	broken:
		'The saved state could not be read, so the course starts afresh. What your learning system already recorded stays recorded.',
	reconciled:
		'This browser held newer work than your learning system. Both have been put together and sent to it; nothing was lowered.'
} as const;

export const closed = {
	title: 'You have left the course',
	saved: 'Everything is saved. You can close this window or tab now.',
	browser:
		'Your work is kept in this browser, not in a learning system. You can close this window or tab now.',
	unsaved:
		'The last save was not confirmed. Download a copy of your work before you close this window.',
	window: 'Your work is kept only until you close this window. Download a copy of it first.',
	elsewhere:
		'What you did here was kept only in this tab. Download a copy if you need it, then close this window or tab.',
	off: 'Nothing was recorded. You can close this window or tab now.',
	again: 'Open the course again'
} as const;

export const moved = {
	title: (from: string, to: string): string =>
		from === '' || from === to
			? 'The course has changed since your last visit.'
			: `The course has changed since your last visit, from version ${from} to ${to}.`,
	kept: 'Everything else is as you left it.',
	changes: 'What is new',
	asked: (n: number): string =>
		n === 1
			? 'One question was rewritten and will be asked again'
			: `${n} questions were rewritten and will be asked again`,
	gone: (n: number): string =>
		n === 1
			? 'One saved detail belongs to a part that is no longer there.'
			: `${n} saved details belong to parts that are no longer there.`
} as const;

export const aside = {
	text: 'This browser holds work in this course that your learning system does not know. You can add it to what is here. If it is not yours, leave it: it is then deleted from this browser.',
	take: 'Add it',
	leave: 'Leave it'
} as const;
