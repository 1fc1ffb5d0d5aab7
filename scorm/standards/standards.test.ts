import { describe, expect, it } from 'vitest';
import { identifier } from '#tracking/formats.ts';
import { COURSE } from '../sample.test-data.ts';
import { scorm12 } from './scorm12.ts';
import { lessonObjective, scorm2004Fourth, scorm2004Third } from './scorm2004.ts';
import type { Standard } from './standard.ts';
import { web } from './web.ts';

const LIST = ['course.css', 'course.js', 'index.html'];

function manifest(standard: Standard): string {
	return new TextDecoder().decode(standard.files(COURSE, LIST).get('imsmanifest.xml'));
}

describe('the SCORM 1.2 manifest', () => {
	const xml = manifest(scorm12);

	it('names one SCO with the 1.2 spelling and every file', () => {
		expect(xml.match(/adlcp:scormtype="sco"/g)).toHaveLength(1);
		expect(xml.match(/<item /g)).toHaveLength(1);
		for (const path of [...LIST, 'adlcp_rootv1p2.xsd', 'ims_xml.xsd']) {
			expect(xml).toContain(`<file href="${path}"/>`);
		}
	});

	it('has no mastery score and no metadata beyond the schema', () => {
		expect(xml).not.toContain('masteryscore');
		expect(xml).toMatch(
			/<metadata>\s*<schema>ADL SCORM<\/schema>\s*<schemaversion>1\.2<\/schemaversion>\s*<\/metadata>/
		);
	});
});

describe('the SCORM 2004 manifests', () => {
	it('differ in nothing but the version and the completion threshold', () => {
		const fourth = manifest(scorm2004Fourth)
			.replace('2004 4th Edition', '2004 3rd Edition')
			.replace(/\s*<adlcp:completionThreshold [^>]*\/>/, '');
		expect(fourth).toBe(manifest(scorm2004Third));
	});

	it('have one objective a lesson, without hyphens', () => {
		const ids = [...manifest(scorm2004Fourth).matchAll(/<imsss:objective objectiveID="([^"]*)"/g)];
		expect(ids.map((match) => match[1])).toEqual(['first_leaf', 'second_cup']);
	});

	it.each(['mechanism', 'first-leaf', `a${'-b'.repeat(31)}`])(
		'name lesson %s as the tracker does',
		(id) => {
			expect(lessonObjective(id)).toBe(identifier(id));
		}
	);

	it.each(['1st-leaf', 'a'.repeat(65), 'Leaf', 'leaf/one'])(
		'refuse lesson %s, which the tracker would name otherwise',
		(id) => {
			expect(() => lessonObjective(id)).toThrow(/its id must be/);
		}
	);

	it('leave status and score to the content', () => {
		expect(manifest(scorm2004Third)).toContain(
			'<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>'
		);
	});
});

describe('the web package', () => {
	it('adds nothing to the course', () => {
		expect(web.files(COURSE, LIST).size).toBe(0);
	});
});
