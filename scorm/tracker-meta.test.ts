import { describe, expect, it } from 'vitest';
import { withTracker } from './tracker-meta.ts';

const META = '<meta name="course-tracker" content="standalone">';

describe('withTracker', () => {
	it('replaces the content and nothing else', () => {
		const page = `<title>standalone</title>${META}<p>standalone</p>`;
		expect(withTracker(page, 'scorm12')).toBe(
			'<title>standalone</title><meta name="course-tracker" content="scorm12"><p>standalone</p>'
		);
	});

	it('finds the element however it is written', () => {
		expect(withTracker(`<META content='standalone' name=course-tracker />`, 'scorm2004')).toBe(
			`<META content='scorm2004' name=course-tracker />`
		);
	});

	it.each([
		['is not there', '<meta name="viewport" content="standalone">'],
		['is only a comment', `<!-- ${META} -->`],
		['stands twice', META + META],
		['already names an LMS', META.replace('standalone', 'scorm12')],
		['has no content', '<meta name="course-tracker">']
	])('fails when the element %s', (_, page) => {
		expect(() => withTracker(page, 'scorm12')).toThrow(/exactly one <meta name="course-tracker"/);
	});
});
