/** SCORM 1.2: one SCO, no mastery score (the LMS would overrule the course's own status with it). */

import { SCORM_12 } from './edition.ts';
import { identifier, plainTitle, scormFiles } from './manifest.ts';
import type { Standard } from './standard.ts';

export const scorm12: Standard = {
	id: SCORM_12.id,
	tracker: 'scorm12',
	edition: SCORM_12,
	files: (course, list) =>
		scormFiles(SCORM_12, course, list, {
			title: plainTitle(course.title),
			item: {
				'@identifier': identifier('item', course),
				'@identifierref': identifier('res', course),
				'@isvisible': 'true',
				title: plainTitle(course.title)
			}
		})
};
