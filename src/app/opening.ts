/** What is on screen while the style sheet is still on its way: the question of the course, where the start will have it. */

import { escaped } from '#ui/close/pack-page.ts';

/**
 * A policy such as `style-src 'self'` forbids styles in the page, so the looks of the first screen take a second round
 * trip. Attributes of SVG are no styles: with them one sentence stands in its place after the first. The numbers are those
 * of `theme.css` and `Home.svelte` (margins, the heading's size and its 96 % fallback face) less the 8 px that `body` has by
 * itself. A browser that takes no `calc()` there shows nothing, as before.
 *
 * @param question text, not markup
 * @returns HTML; `theme.css` takes it away and shows the course
 */
export function opening(question: string): string {
	const looks = `width="100%" height="600" color="CanvasText" font-family="Georgia,'Times New Roman','Liberation Serif',serif" font-size="clamp(33px,3.84vw,50.1px)"`;
	const place = `x="calc(max(0px,50% - 622px) + clamp(9px,3vw - 8px,38.8px))" y="clamp(150px,192px - 5vw,171px)" width="min(11em,100% - 9px)" height="400"`;
	return `<svg id="opening" aria-hidden="true" ${looks}><foreignObject ${place}><div>${escaped(question)}</div></foreignObject></svg>`;
}
