/** All checks of a package, in one list. */

import type { Finding } from './finding.ts';
import { hosts } from './hosts.ts';
import { itemExtensions } from './item-extensions.ts';
import { links } from './links.ts';
import { manifest } from './manifest.ts';
import { names } from './names.ts';
import { organizations } from './organizations.ts';
import { page } from './page.ts';
import { resources } from './resources.ts';
import { schema } from './schema.ts';
import { scorm12 } from './scorm12.ts';
import { scripts } from './scripts.ts';
import { sequencing } from './sequencing.ts';
import { size } from './size.ts';
import type { Check, Subject } from './subject.ts';

const CHECKS: readonly Check[] = [
	names,
	size,
	manifest,
	schema,
	organizations,
	resources,
	itemExtensions,
	sequencing,
	scorm12,
	page,
	scripts,
	hosts,
	links
];

/** What is wrong with a package, in the order of the checks; empty when nothing is. */
export async function conformance(subject: Subject): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const check of CHECKS) findings.push(...(await check(subject)));
	return findings;
}
