/** The one place where the packages' pages differ: which tracker the course starts with. */

import { tags, valueOf } from './html.ts';
import type { Standard } from './standards/standard.ts';

/**
 * The page with its `<meta name="course-tracker" content="standalone">` naming another tracker.
 * Throws unless the page has exactly one such element, with exactly this content.
 */
export function withTracker(html: string, tracker: Standard['tracker']): string {
	const metas = tags(html).filter(
		(tag) => tag.name === 'meta' && valueOf(tag, 'name') === 'course-tracker'
	);
	const content = metas[0]?.attributes.get('content');
	if (metas.length !== 1 || content?.value !== 'standalone') {
		throw new Error(
			'index.html needs exactly one <meta name="course-tracker" content="standalone">, ' +
				`found ${metas.length}${content === undefined ? '' : ` with "${content.value}"`}`
		);
	}
	return html.slice(0, content.start) + tracker + html.slice(content.end);
}
