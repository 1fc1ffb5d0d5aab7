/** Words and sentences of a text, as far as the rules need them. */

const STOP_WORDS = new Set(
	(
		'about after also and are because been before being between both but can could does during each ' +
		'for from had has have her his how into its more most not off one other out over same she than that the ' +
		'their them then there these they this those through under was were what when where which while who will ' +
		'with within would your'
	).split(' ')
);

export function words(text: string): string[] {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words that carry meaning, lower case, plural and verb endings taken off. */
export function contentWords(text: string): Set<string> {
	const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(
		found
			.filter((word) => word.length > 2 && !STOP_WORDS.has(word))
			.map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word))
	);
}

/** Splits after . ? ! before a capital; "0.5 mg" and "et al." stay whole. */
export function sentences(text: string): string[] {
	return text
		.split(/(?<=[.?!]["’”)]?)\s+(?=["‘“(]?[\p{Lu}\d])/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** Lower case, single spaces, no punctuation. */
export function normalised(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
