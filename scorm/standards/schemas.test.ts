import { describe, expect, it } from 'vitest';
import { SCORM_12, SCORM_2004_3RD, SCORM_2004_4TH, type Edition } from './edition.ts';
import { schemas } from './schemas.ts';

const EDITIONS: Edition[] = [SCORM_12, SCORM_2004_3RD, SCORM_2004_4TH];

describe('schemas', () => {
	it('are 4 files in 1.2 and 17 in both 2004 editions', () => {
		expect(EDITIONS.map((edition) => schemas(edition).size)).toEqual([4, 17, 17]);
	});

	it.each(EDITIONS)('of $id hold everything they import, include or declare', (edition) => {
		const files = schemas(edition);
		const named = [...files.values()].flatMap((bytes) =>
			[
				...new TextDecoder()
					.decode(bytes)
					.matchAll(/(?:schemaLocation\s*=\s*|DOCTYPE [^>]*|SYSTEM\s+)"([^"]+\.(?:xsd|dtd))"/g)
			].map((match) => match[1])
		);
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((name) => !name!.startsWith('http') && !files.has(name!))).toEqual([]);
	});

	it('fail when one the manifest names is not there', () => {
		const namespaces: Edition['namespaces'] = [{ prefix: '', uri: 'urn:x', xsd: 'x.xsd' }];
		expect(() => schemas({ ...SCORM_12, namespaces })).toThrow(/has no x\.xsd/);
	});
});
