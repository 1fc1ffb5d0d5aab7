/** Tests a check: silent on clean packages, and every planted flaw caught by its rule. */

import { describe, expect, it } from 'vitest';
import { inManifestXml, replaceIn, sample, type StandardName } from '../sample.test-data.ts';
import type { Check } from './subject.ts';

export type Spoil = (files: Map<string, Uint8Array>) => void;
export type Flaw = readonly [rule: string, spoil: Spoil];

export const ALL: StandardName[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web'];
export const SCORM: StandardName[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
export const SCORM_2004: StandardName[] = ['scorm2004-3rd', 'scorm2004-4th'];

/** Rules broken by a spoiled package, each once, as one check sees them. */
export async function broken(check: Check, name: StandardName, spoil: Spoil): Promise<string[]> {
	const findings = await check(sample(name, spoil));
	return [...new Set(findings.map(({ rule }) => rule))];
}

export function testCheck(check: Check, names: StandardName[], flaws: readonly Flaw[]): void {
	describe.each(names)('%s', (name) => {
		it(`${check.name} finds nothing in a clean package`, async () => {
			expect(await broken(check, name, () => undefined)).toEqual([]);
		});

		it.each(flaws)(`${check.name} catches %s`, async (rule, spoil) => {
			expect(await broken(check, name, spoil)).toContain(rule);
		});
	});
}

export function remove(path: string): Spoil {
	return (files) => {
		if (!files.delete(path)) throw new Error(`no ${path}`);
	};
}

export const head = (html: string): Spoil => replaceIn('index.html', '</head>', `${html}</head>`);

export const script = (code: string): Spoil => replaceIn('course.js', '})();', `${code}})();`);

export const style = (css: string): Spoil => replaceIn('course.css', '#app', `${css} #app`);

export const inItem = (xml: string): Spoil => inManifestXml('</item>', `${xml}</item>`);

export const inSequencing = (xml: string): Spoil =>
	inManifestXml('<imsss:deliveryControls', `${xml}<imsss:deliveryControls`);
