/** Words of the sheets for a group: a session of 45 minutes. */

export const team = {
	title: 'For your team',
	intro:
		'Learning alone is not participatory; talking about it is. These sheets make a session of 45 minutes for three to ten people out of what was hard in the course. No answer of anyone stands on them.',
	print: 'Print the sheets',
	link: 'Sheets for a session of 45 minutes',
	plan: {
		title: 'Plan for whoever leads',
		columns: ['Minutes', 'What', 'How'],
		rows: [
			[
				'0 to 5',
				'Why we are here',
				'Each says in one sentence where ketamine last came up at work.'
			],
			[
				'5 to 20',
				'A patient, finding by finding',
				'Read the patient aloud. After each finding everybody ticks the scale alone, then all show at once. Whoever stands furthest apart explains first. There is no right tick; the author’s view is on the last sheet.'
			],
			[
				'20 to 35',
				'Beliefs that do not hold',
				'Read a belief. Who has met it, at work or in themselves? Then read what holds, and show the moment of the scene where there is one: type its code into the search of the course.'
			],
			[
				'35 to 45',
				'What we will do',
				'Fill in the discussion form. Each names one thing to do differently, and the day to look back.'
			]
		]
	},
	cards: {
		title: 'A patient, finding by finding',
		none: 'This course has no such patient yet.',
		considering: 'You are considering',
		found: 'Then you find',
		finding: (n: number): string => `Finding ${n}`
	},
	beliefs: {
		title: 'Beliefs that do not hold',
		belief: 'Belief',
		holds: 'What holds',
		scene: 'In the scene'
	},
	views: {
		title: 'The author’s view, for afterwards',
		note: 'One view, with its reasons. Yours may differ for good reasons: what are they?',
		show: 'Show it, once all have answered'
	},
	form: {
		title: 'Record of the discussion',
		note: 'For your own portfolio: participatory learning, 45 minutes. Write nothing that identifies a patient.',
		date: 'Date and place',
		names: 'Who took part, with roles',
		lines: [
			'What did we disagree about, and what moved us?',
			'What did we learn that none of us knew before?',
			'What will we do differently, who, and by when?',
			'Which part of the Code, or of good medical practice, does this serve?'
		],
		signed: 'Confirmed by'
	}
} as const;
