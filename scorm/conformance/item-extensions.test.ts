import { inManifestXml } from '../sample.test-data.ts';
import { SCORM_2004, inItem, inSequencing, testCheck } from './flaws.test-data.ts';
import { itemExtensions } from './item-extensions.ts';

testCheck(itemExtensions, SCORM_2004, [
	['extension-twice', inItem('<adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction>')],
	['extension-place', inManifestXml('="sco"', '="asset"')],
	['data-length', inItem(`<adlcp:dataFromLMS>${'a'.repeat(4001)}</adlcp:dataFromLMS>`)],
	['hide-lms-ui', inManifestXml('>previous<', '>back<')]
]);

testCheck(
	itemExtensions,
	['scorm2004-3rd'],
	[
		['hide-lms-ui', inManifestXml('>previous<', '>suspendAll<')],
		['fourth-edition-only', inItem('<adlcp:data/>')],
		['fourth-edition-only', inItem('<adlcp:completionThreshold minProgressMeasure="1.0"/>')],
		['fourth-edition-only', inSequencing('<adlseq:objectives/>')],
		[
			'fourth-edition-only',
			inManifestXml('<organization ', '<organization adlcp:sharedDataGlobalToSystem="false" ')
		]
	]
);

testCheck(
	itemExtensions,
	['scorm2004-4th'],
	[
		[
			'threshold-form',
			inManifestXml(
				/<adlcp:completionThreshold[^>]*\/>/,
				'<adlcp:completionThreshold>1.0</adlcp:completionThreshold>'
			)
		]
	]
);
