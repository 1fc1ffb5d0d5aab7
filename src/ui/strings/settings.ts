/** Words of the settings page. */

export const settings = {
	theme: 'Colours',
	themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
	motion: 'Motion',
	motions: { system: 'As the system', reduced: 'Still pictures instead of motion' },
	sound: 'Let the scene sound while it plays: pitch, pulse and hum follow three of its curves',
	certainty: 'Ask how sure I am in quizzes and predictions',
	layout: 'Quiz layout'
} as const;
