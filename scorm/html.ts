/** The start tags of a built page, with the place of every attribute value. */

export interface Attribute {
	value: string;
	/** Offset of the value in the page, without quotes. */
	start: number;
	end: number;
}

export interface Tag {
	/** Lower case. */
	name: string;
	/** By lower-case name. */
	attributes: ReadonlyMap<string, Attribute>;
	/** What stands in a script, style, title or textarea; empty for other elements. */
	raw: string;
}

const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea']);

/**
 * Reads the output of Vite and Svelte: well-formed tags, quoted or bare values, entities left as they
 * are. Comments, end tags and the text of scripts are not taken for tags.
 */
export function tags(html: string): Tag[] {
	const found: Tag[] = [];
	let at = html.indexOf('<');
	while (at >= 0) {
		if (html.startsWith('<!--', at)) {
			at = after(html, '-->', at + 4);
		} else if (/[a-z]/i.test(html.charAt(at + 1))) {
			const { tag, end } = startTag(html, at + 1);
			found.push(tag);
			at = end;
		} else {
			at += 1;
		}
		at = html.indexOf('<', at);
	}
	return found;
}

/** Value of an attribute; undefined when the tag has none of this name. */
export function valueOf(tag: Tag, name: string): string | undefined {
	return tag.attributes.get(name)?.value;
}

function startTag(html: string, from: number): { tag: Tag; end: number } {
	const name = (/[^\s/>]+/y.exec(html.slice(from))?.[0] ?? '').toLowerCase();
	const attributes = new Map<string, Attribute>();
	const pattern = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/dy;
	pattern.lastIndex = from + name.length;
	let end = pattern.lastIndex;
	for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
		end = pattern.lastIndex;
		const [start, stop] = match.indices?.slice(2).find((each) => each !== undefined) ?? [end, end];
		attributes.set((match[1] ?? '').toLowerCase(), {
			value: html.slice(start, stop),
			start,
			end: stop
		});
	}
	end = after(html, '>', end);
	const close = RAW_TEXT.has(name) ? html.toLowerCase().indexOf(`</${name}`, end) : -1;
	const raw = close < 0 ? '' : html.slice(end, close);
	return { tag: { name, attributes, raw }, end: end + raw.length };
}

function after(html: string, mark: string, from: number): number {
	const at = html.indexOf(mark, from);
	return at < 0 ? html.length : at + mark.length;
}
