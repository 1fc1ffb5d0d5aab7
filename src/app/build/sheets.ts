/** The looks of what arrives later travel in its script, so that the page waits for its own style sheet only. */

import type { Rollup } from 'vite';

/** Takes the style sheets of a chunk out of the bundle. @returns their text */
export function takeSheets(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle): string {
	let text = '';
	for (const name of chunk.viteMetadata?.importedCss ?? []) {
		const sheet = bundle[name];
		if (sheet?.type !== 'asset') throw new Error(`${chunk.fileName}: ${name} is no style sheet`);
		text += String(sheet.source);
		delete bundle[name];
	}
	return text;
}

/** A statement that puts styles into the page; strict policies forbid `style` elements, and allow this. */
export function adopting(css: string): string {
	if (css === '') return '';
	const sheet = `const looks=new CSSStyleSheet;looks.replaceSync(${JSON.stringify(css)});`;
	return `{${sheet}document.adoptedStyleSheets=[...document.adoptedStyleSheets,looks]}`;
}
