import { describe, expect, it } from 'vitest';
import { STANDARDS } from '../package.ts';
import { inManifestXml, sample } from '../sample.test-data.ts';
import { conformance } from './conformance.ts';
import { ALL, script } from './flaws.test-data.ts';

describe('conformance', () => {
	it('is tested for every standard', () => {
		expect(STANDARDS.map(({ id }) => id)).toEqual(ALL);
	});

	it.each(ALL)('finds nothing in a clean %s package', async (name) => {
		expect(await conformance(sample(name, () => undefined))).toEqual([]);
	});

	it.each([
		['default', 'scorm12', inManifestXml('default="org_', 'default="no_')],
		['hide-lms-ui', 'scorm2004-3rd', inManifestXml('>previous<', '>suspendAll<')],
		['delivery-controls', 'scorm2004-4th', inManifestXml('objectiveSetByContent="true"', '')],
		['eval', 'web', script("eval('1');")]
	] as const)('reports %s alone when nothing else is wrong in %s', async (rule, name, spoil) => {
		const findings = await conformance(sample(name, spoil));
		expect(findings.map((each) => each.rule)).toEqual([rule]);
	});

	it('names every file it expects when a SCORM package has no manifest', async () => {
		const findings = await conformance(
			sample('scorm12', (files) => files.delete('imsmanifest.xml'))
		);
		expect(findings.map(({ rule }) => rule)).toContain('manifest-first');
	});
});
