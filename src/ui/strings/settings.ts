/** Words of the settings page. */

export const settings = {
	theme: 'Colours',
	themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
	motion: 'Motion',
	motions: { system: 'As the system', reduced: 'Still pictures instead of motion' },
	certainty: 'Ask how sure I am in quizzes and predictions',
	layout: 'Quiz layout'
} as const;
