import { inManifestXml } from '../sample.test-data.ts';
import { SCORM, SCORM_2004, inItem, testCheck } from './flaws.test-data.ts';
import { schema } from './schema.ts';

testCheck(schema, SCORM, [
	[
		'schema-missing',
		(files) => files.delete([...files.keys()].find((path) => /^adlcp/.test(path))!)
	],
	['namespace', inManifestXml('<file href', '<x:a xmlns:x="urn:x"/><file href')],
	['schema-invalid', inManifestXml('<resources>', '<resources><title>No</title>')],
	['schema-invalid', inManifestXml('</resources>', '')]
]);

testCheck(schema, SCORM_2004, [
	['schema-invalid', inManifestXml(/<imsss:primaryObjective[^>]*>/, '')],
	['schema-invalid', inManifestXml('satisfiedByMeasure="false"', 'satisfiedByMeasure="no"')]
]);

testCheck(
	schema,
	['scorm12'],
	[
		[
			'schema-invalid',
			inItem('<adlcp:prerequisites type="js">item_tea_and_trees</adlcp:prerequisites>')
		]
	]
);
