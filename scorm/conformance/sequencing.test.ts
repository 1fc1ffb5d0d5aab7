import { inManifestXml } from '../sample.test-data.ts';
import { SCORM_2004, inItem, inSequencing, testCheck } from './flaws.test-data.ts';
import { sequencing } from './sequencing.ts';

testCheck(sequencing, SCORM_2004, [
	['flow', inManifestXml('flow="true"', 'flow="false"')],
	['delivery-controls', inManifestXml('completionSetByContent="true"', '')],
	['delivery-controls', inManifestXml('objectiveSetByContent="true"', '')],
	['sequencing-twice', inItem('<imsss:sequencing/>')],
	['sequencing-unwise', inSequencing('<imsss:limitConditions attemptLimit="1"/>')],
	['objective-double', inManifestXml('"second_cup"', '"first_leaf"')],
	['map-info', inManifestXml('"second_cup"/>', '"second_cup"><imsss:mapInfo/></imsss:objective>')],
	['referenced-objective', inSequencing('<imsss:ruleCondition referencedObjective="no"/>')],
	['collection-idref', inManifestXml('<imsss:sequencing>', '<imsss:sequencing IDRef="no">')],
	[
		'collection-id',
		inManifestXml(
			'</resources>',
			'</resources><imsss:sequencingCollection><imsss:sequencing/></imsss:sequencingCollection>'
		)
	]
]);
