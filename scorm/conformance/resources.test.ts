import { addFile, inManifestXml } from '../sample.test-data.ts';
import { SCORM, remove, testCheck } from './flaws.test-data.ts';
import { resources } from './resources.ts';

testCheck(resources, SCORM, [
	[
		'resource-unreferenced',
		inManifestXml('</resources>', '<resource identifier="r2"/></resources>')
	],
	['resource-type', inManifestXml('"webcontent"', '"html"')],
	['scorm-type', inManifestXml('="sco"', '="course"')],
	['scorm-type', inManifestXml(/adlcp:scorm(.)ype/, 'adlcp:scormTYPE')],
	[
		'persist-state',
		inManifestXml('type="webcontent"', 'type="webcontent" adlcp:persistState="true"')
	],
	['href-missing', inManifestXml(/ href="index\.html">/, '>')],
	['href-unlisted', inManifestXml('<file href="index.html"/>', '')],
	['file-double', inManifestXml('<file ', '<file href="course.js"/><file ')],
	['file-missing', remove('course.js')],
	['file-missing', inManifestXml('<file ', '<file href="more.js"/><file ')],
	['file-case', inManifestXml('"course.js"', '"Course.js"')],
	['file-unreferenced', addFile('extra.js')],
	['href-path', inManifestXml('"course.js"', '"./../course.js"')],
	['href-path', inManifestXml('"course.js"', '"https://example.org/course.js"')],
	['href-characters', inManifestXml('"course.js"', '"course.js?mode=lms"')],
	['dependency', inManifestXml('</resource>', '<dependency identifierref="no"/></resource>')]
]);
