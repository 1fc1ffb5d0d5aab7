/** The words over the scene lie on nothing that is drawn: what stands where a line of text stands, without the text. */

import { expect, test, type Page } from '@playwright/test';
import { courseAlone } from './alone.ts';

/** One instant at the beginning and one at the end of what each scale shows, as codes. */
const STATES = [
	...['-5', '47.5', '1440'].map((t) => `1_iv_0.5_${t}_circuit_disinhibition`),
	...['55', '66', '95'].map((t) => `1_iv_0.5_${t}_synapse_disinhibition`),
	...['20', '33.5'].map((t) => `1_iv_0.5_${t}_receptor_disinhibition`),
	...['-5', '135', '1440'].map((t) => `1_iv_0.5_${t}_spine_disinhibition`)
];
/** Share of a line's place that may be inked: a molecule passes now and then. */
const MOST = 0.05;
/** Difference of brightness, of 255, from which ink counts: pale tissue behind everything is ground. */
const INK = 22;

interface Line {
	text: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Lines of text over the scene, from the tops of capitals to the baseline, CSS pixels of the picture. */
function linesOf(page: Page): Promise<Line[]> {
	return page.locator('#scene .scene').evaluate((scene) => {
		const { left, top } = scene.getBoundingClientRect();
		return [...scene.querySelectorAll('.label b, .label span')].flatMap((part) => {
			const range = document.createRange();
			range.selectNodeContents(part);
			return [...range.getClientRects()].map((box) => ({
				text: part.textContent,
				x: box.left - left,
				y: box.top - top + 0.16 * box.height,
				width: box.width,
				height: 0.7 * box.height
			}));
		});
	});
}

/** Words and their leaders; what they are told is no style sheet, which the policy forbids. */
async function show(page: Page, shown: boolean): Promise<void> {
	await page.locator('#scene .labels, #scene .leader, #scene .leader-end').evaluateAll(
		(parts: (HTMLElement | SVGElement)[], visibility) => {
			for (const part of parts) part.style.visibility = visibility;
		},
		shown ? '' : 'hidden'
	);
}

/** The share of each line's place that is inked in this picture. */
function inked(
	paper: Page,
	picture: Buffer,
	lines: Line[]
): Promise<{ text: string; share: number }[]> {
	return paper.evaluate(
		async ({ source, lines, least }) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const pen = canvas.getContext('2d')!;
			pen.drawImage(image, 0, 0);
			return lines.map(({ text, x, y, width, height }) => {
				const { data } = pen.getImageData(x, y, width, height);
				const light = Array.from(
					{ length: data.length / 4 },
					(_, i) => 0.3 * data[4 * i]! + 0.59 * data[4 * i + 1]! + 0.11 * data[4 * i + 2]!
				);
				const ground = [...light].sort((a, b) => a - b)[light.length >> 1]!;
				const ink = light.filter((value) => Math.abs(value - ground) > least);
				return { text, share: ink.length / light.length };
			});
		},
		{ source: `data:image/png;base64,${picture.toString('base64')}`, lines, least: INK }
	);
}

for (const width of [320, 390, 834]) {
	test(`the words over the scene lie on nothing that is drawn, ${width} px`, async ({
		browser
	}) => {
		const context = await browser.newContext({
			viewport: { width, height: 900 },
			reducedMotion: 'reduce'
		});
		const page = await context.newPage();
		/* A window of its own: two pages of one would take turns in front. */
		const paper = await browser.newPage();
		const found: string[] = [];
		await courseAlone(page, '#/mechanism/scene');
		const scene = page.locator('#scene .scene');
		const clock = page.locator('#scene .clock strong');
		for (const state of STATES) {
			const before = await clock.textContent();
			await page.evaluate((code) => {
				location.hash = `#/mechanism/scene?state=${code}`;
			}, state);
			await expect(clock).not.toHaveText(before ?? '');
			const lines = await linesOf(page);
			await show(page, false);
			const shares = await inked(paper, await scene.screenshot(), lines);
			await show(page, true);
			found.push(
				...shares
					.filter(({ share }) => share > MOST)
					.map(({ text, share }) => `${state}: "${text}" ${Math.round(100 * share)} %`)
			);
		}
		expect(found).toEqual([]);
		await paper.close();
		await context.close();
	});
}
