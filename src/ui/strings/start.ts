/** Words of what may be done before the first lesson. */

export const start = {
	title: 'Before you begin, if you like',
	beside: 'Beside the lessons',
	how: 'Read, commit to a guess, see how it turns out, answer a few questions. Every word can be read without playing anything.',
	where:
		'Leave at any time; your place, answers and notes are kept. What you gather is under Your record.',
	pretest: 'Six questions first',
	pretestWhy: 'unscored; at the end you see what changed.',
	wish: 'What do you want from this?',
	goal: 'What do I want from this course?',
	goalHelp: 'It comes back when you reflect.',
	role: 'My role',
	roleHelp: 'For your record; for example: specialist nurse, old age psychiatry.',
	declarations: 'Who made this, and their interests',
	toComplete: 'To be completed by the publishing organisation',
	funding: 'Funding',
	mitigation: 'What was done about interests',
	wellbeing: 'If this subject touches you'
} as const;
