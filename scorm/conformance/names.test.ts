import { addFile } from '../sample.test-data.ts';
import { ALL, SCORM, remove, testCheck } from './flaws.test-data.ts';
import { names } from './names.ts';

testCheck(names, ALL, [
	['directory-entry', addFile('fonts/')],
	['litter', addFile('__MACOSX/course.js')],
	['path', addFile('../course.js')],
	['name', addFile('Caf\u00e9.html')],
	['name', addFile('_hidden.js')],
	['path-length', addFile(`${'a'.repeat(99)}.js`)],
	['extension-missing', addFile('license')],
	['extension', addFile('course.mjs')],
	['extension', addFile('course.js.map')],
	['double', addFile('course.JS')],
	['page-missing', remove('index.html')]
]);

testCheck(names, SCORM, [['manifest-first', remove('imsmanifest.xml')]]);

testCheck(names, ['web'], [['manifest-unexpected', addFile('imsmanifest.xml')]]);
