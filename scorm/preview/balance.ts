/** Whether the tags of an XML text are balanced: xmlbuilder2 closes whatever is open, an LMS does not. */

const SKIPPED = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const TAG = /<(\/?)([^\s/>!]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

/** Manifests need ten; what is deeper only keeps a reader busy. */
const DEEPEST = 100;

/** What is wrong with the first tag that does not fit, or null. */
export function unbalancedTag(xml: string): string | null {
	const open: string[] = [];
	for (const [, slash, name = '', empty] of xml.replace(SKIPPED, '').matchAll(TAG)) {
		if (slash) {
			const expected = open.pop();
			if (expected !== name)
				return `</${name}> where ${expected ? `</${expected}>` : 'nothing'} closes`;
		} else if (!empty) {
			open.push(name);
			if (open.length > DEEPEST) return `<${name}> is nested more than ${DEEPEST} deep`;
		}
	}
	const last = open.pop();
	return last === undefined ? null : `<${last}> is never closed`;
}
