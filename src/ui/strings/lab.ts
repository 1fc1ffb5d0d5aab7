/** Words of the laboratory: regimen, broken steps, accounts, codes, storyboard. */

export const lab = {
	title: 'Experiment with the model',
	teaching:
		'Teaching model, not for dosing. Fictional adult of 70 kg; doses only within the range in which the model means anything.',
	route: 'How it is given',
	dose: 'Dose',
	racemate: (dose: number): string => `${dose} mg/kg of racemic ketamine`,
	esketamine: (dose: number): string => `${dose} mg of esketamine`,
	breakStep: 'Break a step',
	idle: (step: string): string => `${step}: this account has no such arrow, so nothing changes.`,
	account: 'Account',
	speaksFor: 'Speaks for it',
	speaksAgainst: 'Speaks against it',
	/** On a phone the scene is far above what changes it. */
	lookAtScene: 'Look at the scene',
	reset: 'Reset to 0.5 mg/kg into a vein',
	notShown: 'How to read this run',
	chain: 'The chain in this run',
	chainLabel: (clock: string): string => `The chain at ${clock}`,
	chainHelp: 'Choose a stage to light it in the scene.',
	lookAt: 'Look at it at',
	keep: 'Keep this run for comparison',
	compareRoutes: 'Compare vein with nose',
	ssri: 'Show an SSRI beside it',
	ssriShown: 'An SSRI stands beside the curves as a grey band.',
	ssriGone: 'The SSRI is gone.',
	letGo: 'Let go of the kept run',
	keptRun: 'Kept run',
	changed: (outcome: string): string => `Run changed. ${outcome}`,
	tellApart: 'Find an experiment that tells two accounts apart',
	tellApartIntro:
		'Choose two accounts and break steps in both. Only whether something happens counts, not how much: rival accounts borrow the constants of the first. Both runs are of 0.5 mg/kg into a vein.',
	accountOf: (letter: string): string => `Account ${letter}`,
	breakInBoth: 'Break in both',
	showRun: (name: string): string => `Show “${name}” in the scene`,
	outcomeLabel: (name: string): string =>
		`Schematic curves of the early effect and of new spines under “${name}”; the same stands beside them in words.`,
	codes: 'Come back to this picture',
	codesIntro:
		'A code holds time, scale and run. Write it down, pass it on, or type one from a question.',
	yourCode: 'Code of this picture',
	copy: 'Copy the code',
	copied: 'Copied.',
	notCopied: 'Copying is not allowed here. The code is selected: copy it with your keyboard.',
	goTo: 'Go to a code',
	go: 'Go',
	unknown: (code: string): string =>
		code === ''
			? 'Type a code first, such as L2-24H.'
			: `No picture has the code “${code}”. Codes look like L2-24H or like the one above.`,
	unknownLink: 'The link carried a code that this course does not know; this is the usual picture.',
	storyboard: 'Print the storyboard',
	storyboardTitle: 'From the receptor to the spine in eight pictures',
	storyboardNote:
		'0.5 mg/kg over 40 minutes in the model: order and time scales, not sizes. Not for dosing.',
	sources: 'Sources'
} as const;
