/** Whether the tags of an XML text are balanced: xmlbuilder2 closes whatever is open, an LMS does not. */

const SKIPPED = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const TAG = /<(\/?)([^\s/>!]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

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
		}
	}
	const last = open.pop();
	return last === undefined ? null : `<${last}> is never closed`;
}
