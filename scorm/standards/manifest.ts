/** What the manifests of all SCORM editions share: identifiers, plain titles, file list and frame. */

import { create } from 'xmlbuilder2';
import type { Course } from '#domain/course/course.ts';
import { XSI, type Edition } from './edition.ts';
import { schemas } from './schemas.ts';
import type { Files } from './standard.ts';

/** Nested elements as xmlbuilder2 takes them: keys are names, `@` marks attributes, order counts. */
export interface Tree {
	[name: string]: string | Tree | Tree[] | string[];
}

/** The page the LMS opens. */
export const LAUNCH = 'index.html';

/**
 * An identifier that is a legal `xs:ID` and survives a new version of the course.
 *
 * @param part starts with a letter, so that the course's id need not
 */
export function identifier(part: 'course' | 'org' | 'item' | 'res', course: Course): string {
	return `${part}_${course.id.replaceAll('-', '_')}`;
}

/**
 * A title without the characters that break lists and addresses in some LMSs, at most 200 long.
 * The course itself shows the full one.
 */
export function plainTitle(title: string): string {
	return title
		.replaceAll('&', ' and ')
		.replaceAll('%', ' per cent')
		.replace(/[<>"'\\`\p{Cc}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 200)
		.trim();
}

/**
 * The manifest and the schemas of an edition.
 *
 * @param list paths of the course files; all are named in the manifest, as are the schemas
 * @param organization what stands in `<organization>`, in order
 */
export function scormFiles(
	edition: Edition,
	course: Course,
	list: readonly string[],
	organization: Tree
): Files {
	const definitions = schemas(edition);
	const everyFile = [...list, ...definitions.keys()].sort();
	const manifest = create(
		{ version: '1.0', encoding: 'UTF-8' },
		{
			manifest: {
				'@identifier': identifier('course', course),
				'@version': course.version,
				...namespaceDeclarations(edition),
				metadata: { schema: 'ADL SCORM', schemaversion: edition.schemaversion },
				organizations: {
					'@default': identifier('org', course),
					organization: { '@identifier': identifier('org', course), ...organization }
				},
				resources: {
					resource: {
						'@identifier': identifier('res', course),
						'@type': 'webcontent',
						[`@adlcp:${edition.scormType}`]: 'sco',
						'@href': LAUNCH,
						file: everyFile.map((path) => ({ '@href': path }))
					}
				}
			}
		}
	);
	const text = `${manifest.end({ prettyPrint: true, indent: '\t' })}\n`;
	return new Map([...definitions, ['imsmanifest.xml', new TextEncoder().encode(text)]]);
}

function namespaceDeclarations(edition: Edition): Tree {
	const declarations: Tree = {};
	for (const { prefix, uri } of edition.namespaces) {
		if (prefix === undefined) continue;
		declarations[prefix === '' ? '@xmlns' : `@xmlns:${prefix}`] = uri;
	}
	declarations['@xmlns:xsi'] = XSI;
	declarations['@xsi:schemaLocation'] = edition.namespaces
		.map(({ uri, xsd }) => `${uri} ${xsd}`)
		.join(' ');
	return declarations;
}
