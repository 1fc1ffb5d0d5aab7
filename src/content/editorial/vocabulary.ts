/** Words the house style refuses, and the few it lets pass unexplained. */

/** Abbreviations every UK clinician reads as words. */
export const COMMON_ABBREVIATIONS: readonly string[] = [
	'UK',
	'US',
	'EU',
	'NHS',
	'CPD',
	'GP',
	'DNA',
	'RNA',
	// Level of conformance to the accessibility guidelines.
	'AA'
];

/** US stems and their British spelling; endings follow. */
export const US_SPELLINGS: readonly (readonly [us: RegExp, british: string])[] = [
	[/\banesth/i, 'anaesth…'],
	[/\bnorepinephrine\b/i, 'noradrenaline'],
	[/\bepinephrine\b/i, 'adrenaline'],
	[/\bbehavior/i, 'behaviour'],
	[/\b(?:color|tumor|labor|favor|vapor|odor)(?:s|ed|ing|able)?\b/i, '…our'],
	[/\b(?:center|fiber|liter|meter)(?:s|ed)?\b/i, '…re'],
	[
		/\b(?:edema|esophag|estrogen|hemo(?!s)|hemat|anemi|ischemi|leukemi|pediatric|diarrhea|fetal)/i,
		'…ae… or …oe…'
	],
	[/\b(?:anal|catal|paral|hydrol)yz(?:e|es|ed|ing)\b/i, '…yse'],
	[
		/\b(?!(?:re|over|under|down)?siz|priz|seiz|capsiz)\p{L}{3,}iz(?:e[sd]?|ing|ations?)\b/iu,
		'…ise'
	],
	[/\b(?:signal|label|model|channel|travel|cancel)(?:ed|ing)\b/i, '…ll…'],
	[/\b(?:gray|aging|fulfill|skeptic|defense|offense)/i, 'grey, ageing, fulfil, sceptic, defence']
];

/** Products, clinics and their marks. */
export const BRANDS =
	/[®™]|\b(?:Ketalar|Ketanest|Spravato|Prozac|Zoloft|Seroxat|Cipramil|Cipralex|Effexor|Auvelity|Ebixa|Rapamune|OneWelbeck|Awakn|Save Minds)\b/g;

/** The one product whose licence the course has to name. */
export const ALLOWED_BRANDS: readonly string[] = ['Spravato'];

/** "How many", "more often than" compare or ask and are exact enough. */
export const VAGUE =
	/\b(?:(?<!\bhow )many|numerous|various|a number of|a lot of|lots of|considerabl[ey]|(?<!\b(?:how|more|less|as) )often|rarely|usually|frequently|sometimes)\b/i;

export const PROMOTIONAL =
	/\b(?:crucial|breakthrough|game[- ]chang\w+|miracle|revolution\w*|groundbreaking|cutting[- ]edge|remarkabl[ey]|powerful)\b/i;

/** A claim that only an accrediting body can make. */
export const ACCREDITATION = /\b(?:accredited|approved) by\b|\baccredited\b/i;
