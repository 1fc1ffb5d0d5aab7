/** Words of the scene: player, curves, text twin. */

export const scene = {
	label: 'The mechanism scene',
	play: 'Play',
	pause: 'Pause',
	back: 'Step back',
	forward: 'Step on',
	speed: 'Speed',
	sound: 'Sound',
	time: 'Time after the infusion began',
	timeText: (at: string, clock: string): string => `${at}, clock in ${clock}`,
	scale: 'Look at',
	followStory: 'Follow the story',
	/** `thing`: what the learner has chosen. */
	notDrawn: (thing: string): string => `Not drawn at this scale: ${thing}.`,
	scales: {
		circuit: 'Circuit',
		synapse: 'Synapse',
		receptor: 'Receptor',
		spine: 'Inside the spine'
	},
	curves: 'The curves',
	curvesLabel:
		'Plasma level and schematic curves of the cascade over 14 days. The same stands below in words and as a table.',
	/** What each kind of line is, of those that are drawn; `now`: the time on show is marked. */
	curvesNote: (drawn: { curves: readonly string[]; kept?: boolean; now?: boolean }): string => {
		const solid = [
			drawn.curves.includes('plasma') && 'plasma level, mean of the model',
			drawn.curves.includes('occupancy') &&
				'channels blocked, modelled from rat data and never measured in people, without a scale'
		].filter((curve) => curve !== false);
		return [
			solid.length > 0 && `Solid line${solid.length > 1 ? 's' : ''}: ${solid.join('; ')}.`,
			'Dashed lines in bands: schematic, shape only, without a scale.',
			drawn.kept && 'Thin grey lines: the run you kept.',
			drawn.now && 'Upright line: the time of the picture.',
			'The clock changes at 2 hours and at 1 day.'
		]
			.filter(Boolean)
			.join(' ');
	},
	/** Read first by a screen reader: what there is, what can be done, where more is told. */
	summary: (drawing: string, clock: string): string =>
		`A drawing, now of ${drawing}, at ${clock}. Below it one sentence, then Play, steps, speed and time; then the curves. Press Play or move the time; “The scene in words” under the curves tells all that is drawn.`,
	twin: 'The scene in words',
	known: 'How far this is known:',
	model: 'The model:',
	table: 'The curves as a table',
	tableCaption:
		'Plasma in ng/mL; schematic curves in words: their size against the peak after 0.5 mg/kg given over 40 minutes.',
	timeColumn: 'Time',
	leavesOut: 'What this picture leaves out',
	segment: (n: number, total: number): string => `Part ${n} of ${total}`,
	/** `n` is 0 for a question that the quiz did not ask. */
	backToQuestion: (n: number): string => (n > 0 ? `Back to question ${n}` : 'Back to the question'),
	backToText: 'Back to the text',
	code: 'Moment code',
	curveChoice: 'Curves',
	curveSets: {
		chain: 'From the drug to the spines',
		effect: 'Drug, early effect, spines and response',
		receptor: 'Drug, blocked channels and glutamate'
	},
	responseNote: 'Responders: illustrative, for this run only; control groups respond too.',
	ssri: {
		name: 'SSRI, schematic',
		shortName: 'SSRI',
		column: 'A daily SSRI: a difference from placebo',
		note: 'Grey band, schematic: a daily SSRI begun on the same day. It is no run of the model and shows only when a difference from placebo begins, not which drug does more; its full benefit lies beyond these fourteen days.',
		told: {
			'not yet':
				'A daily SSRI begun on the same day, schematic: no difference from placebo is expected yet.',
			'may begin':
				'A daily SSRI begun on the same day, schematic: a difference from placebo may begin now; full benefit comes after four to eight weeks.',
			begun:
				'A daily SSRI begun on the same day, schematic: a difference from placebo has begun; full benefit comes after four to eight weeks.'
		}
	},
	againstKept: 'Against the run you kept',
	experiment: 'Experiment with it'
} as const;
