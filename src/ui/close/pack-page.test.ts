import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PACK_FORMAT, type Pack } from '#domain/record/pack.ts';
import { packPage, readPack } from './pack-page.ts';

/** Signs that HTML and JSON care about are as frequent as letters. */
const text = fc.string({ unit: fc.constantFrom(...'ab<>&"\'\\/\n {}`;é😀', '</pre>', '&lt;') });

const packs: fc.Arbitrary<Pack> = fc
	.record({ title: text, learner: text, label: text, value: text, state: text, written: text })
	.map(({ title, learner, label, value, state, written }) => ({
		format: PACK_FORMAT,
		course: { id: 'made-up', title, version: '1.0.0', contentHash: '0'.repeat(64) },
		learner,
		made: '2026-11-24',
		record: [{ title, rows: [{ label, text: value }] }],
		state,
		texts: { goal: written }
	}));

test('a page that was saved is read back as it was, whole or its machine-readable part alone', () => {
	fc.assert(
		fc.property(packs, (pack) => {
			const page = packPage(pack);
			expect(readPack(page)).toEqual({ pack });
			// As pasted: what a browser shows of the part.
			const shown = page.slice(page.lastIndexOf('<pre'), page.lastIndexOf('</pre>'));
			const pasted = shown
				.replace(/^<pre[^>]*>/, '')
				.replaceAll('&quot;', '"')
				.replaceAll('&gt;', '>')
				.replaceAll('&lt;', '<')
				.replaceAll('&amp;', '&');
			expect(readPack(` ${pasted}\n`)).toEqual({ pack });
		})
	);
});

test('nothing that was written becomes a tag or runs', () => {
	const written = '<script>alert(1)</script><img src=x onerror="alert(2)">';
	const page = packPage({
		format: PACK_FORMAT,
		course: { id: 'made-up', title: written, version: '1.0.0', contentHash: '' },
		learner: written,
		made: written,
		record: [{ title: written, rows: [{ label: written, text: written }] }],
		state: written,
		texts: { goal: written }
	});
	expect(page).not.toMatch(/<script|<img|onerror="/);
});

test('a page that was edited is refused, and so is any other page', () => {
	const [pack] = fc.sample(packs, 1);
	const page = packPage({ ...pack!, learner: 'A. Learner' });
	const mark = page.lastIndexOf('A. Learner');
	const edited = `${page.slice(0, mark)}B. Learner${page.slice(mark + 10)}`;
	expect(readPack(edited)).toEqual({ problem: 'changed' });
	for (const other of ['', '<html></html>', '<pre id="evidence-pack">', 'v1.0.0.']) {
		expect(readPack(other)).toEqual({ problem: 'foreign' });
	}
});
