/** SCORM 2004, 3rd and 4th edition: one SCO whose lessons are local objectives. */

import type { Course } from '#domain/course/course.ts';
import { SCORM_2004_3RD, SCORM_2004_4TH, type Edition } from './edition.ts';
import { identifier, plainTitle, scormFiles, type Tree } from './manifest.ts';
import type { Standard } from './standard.ts';

export const scorm2004Third: Standard = scorm2004(SCORM_2004_3RD);
export const scorm2004Fourth: Standard = scorm2004(SCORM_2004_4TH);

/**
 * The objective that stands for a lesson, spelled as the tracker writes it into `cmi.objectives.n.id`.
 * Throws for an id that the tracker would have to cut or begin differently.
 */
export function lessonObjective(lesson: string): string {
	if (!/^[a-z][a-z0-9-]{0,63}$/.test(lesson)) {
		throw new Error(
			`lesson "${lesson}": its id must be a-z 0-9 -, begin with a letter, at most 64`
		);
	}
	return lesson.replaceAll('-', '_');
}

function scorm2004(edition: Edition): Standard {
	return {
		id: edition.id,
		tracker: 'scorm2004',
		edition,
		files: (course, list) => scormFiles(edition, course, list, organization(edition, course))
	};
}

function organization(edition: Edition, course: Course): Tree {
	return {
		title: plainTitle(course.title),
		item: {
			'@identifier': identifier('item', course),
			'@identifierref': identifier('res', course),
			'@isvisible': 'true',
			title: plainTitle(course.title),
			'adlcp:timeLimitAction': 'continue,no message',
			...completionThreshold(edition),
			'imsss:sequencing': sequencing(course),
			// The course draws its own way forward and back.
			'adlnav:presentation': {
				'adlnav:navigationInterface': { 'adlnav:hideLMSUI': ['continue', 'previous'] }
			}
		},
		// Without flow a Start request cannot deliver the SCO.
		'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } }
	};
}

/** The 3rd edition has only a text form, which later tools call deprecated; it is left out there. */
function completionThreshold(edition: Edition): Tree {
	if (edition !== SCORM_2004_4TH) return {};
	return {
		'adlcp:completionThreshold': { '@completedByMeasure': 'false', '@minProgressMeasure': '1.0' }
	};
}

/** No `mapInfo`: Moodle on PHP 8 refuses to import a manifest that has one. */
function sequencing(course: Course): Tree {
	return {
		'imsss:objectives': {
			'imsss:primaryObjective': { '@objectiveID': 'PRIMARY', '@satisfiedByMeasure': 'false' },
			'imsss:objective': course.lessons.map(({ id }) => ({
				'@objectiveID': lessonObjective(id)
			}))
		},
		// Otherwise an LMS completes and satisfies a SCO that has said nothing.
		'imsss:deliveryControls': {
			'@completionSetByContent': 'true',
			'@objectiveSetByContent': 'true'
		}
	};
}
