/** A learner's name as it is said: SCORM gives the family name first. */

/** "Lovelace, Ada" → "Ada Lovelace"; anything without exactly one comma stays as it is. */
export function nameAsSaid(name: string): string {
	const [family, given, ...more] = name.split(',').map((part) => part.trim());
	return family && given && more.length === 0 ? `${given} ${family}` : name.trim();
}
