/** The evidence pack as one HTML file without script: words for people, and the sealed data for machines. */

import { dateInWords, dayFromIso } from '#domain/record/day.ts';
import { openedPack, sealedPack, type Opened, type Pack } from '#domain/record/pack.ts';
import { pack as words } from '../strings/record.ts';

/** Light, quiet, and printable; the file has to look right in twenty years without anything else. */
const STYLE = `
:root{color-scheme:light}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.5 'Atkinson Hyperlegible Next',system-ui,sans-serif;color:#1f2429;background:#fff}
h1,h2{font-family:Newsreader,Georgia,serif;font-weight:500;line-height:1.2}
h1{margin-bottom:.2rem}
h2{margin:2rem 0 .5rem}
dl{margin:0}
dl div{display:grid;grid-template-columns:minmax(10rem,2fr) 3fr;gap:0 1.5rem;padding:.4rem 0;border-bottom:1px solid #d8d4c8;break-inside:avoid}
dt{color:#51575d}
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
details{margin-top:2.5rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.75rem;line-height:1.4}
@media(max-width:34rem){dl div{grid-template-columns:1fr}}
@media print{body{margin:0;max-width:none;font-size:10pt}details{display:none}}
`;

/** Marks the machine-readable part; never changes, so that old packs stay readable. */
const OPEN = '<pre id="evidence-pack">';
const CLOSE = '</pre>';

export function packPage(pack: Pack): string {
	const made = dayFromIso(pack.made);
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`${words.heading}: ${pack.course.title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(words.heading)}</h1>
<p>${escaped(words.made(made === undefined ? pack.made : dateInWords(made)))}</p>
${pack.record.map(section).join('\n')}
<details>
<summary>${escaped(words.machine)}</summary>
<p>${escaped(words.sealNote)}</p>
${OPEN}${escaped(sealedPack(pack))}${CLOSE}
</details>
</body>
</html>
`;
}

function section({ title, rows }: Pack['record'][number]): string {
	const list = rows.map(
		({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>`
	);
	return `<h2>${escaped(title)}</h2>\n<dl>\n${list.join('\n')}\n</dl>`;
}

/** Reads a saved page or its machine-readable part alone, as somebody may have copied it. */
export function readPack(file: string): Opened {
	const start = file.lastIndexOf(OPEN);
	if (start < 0) return openedPack(file.trim());
	const end = file.indexOf(CLOSE, start);
	return openedPack(unescaped(file.slice(start + OPEN.length, end < 0 ? undefined : end)));
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text as it may stand in HTML, also in an attribute. */
export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function unescaped(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&gt;', '>')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
}
