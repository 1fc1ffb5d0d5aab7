import { inItem, testCheck } from './flaws.test-data.ts';
import { scorm12 } from './scorm12.ts';

testCheck(
	scorm12,
	['scorm12'],
	[
		['mastery-score', inItem('<adlcp:masteryscore>101</adlcp:masteryscore>')],
		['mastery-score', inItem('<adlcp:masteryscore>0.75x</adlcp:masteryscore>')],
		[
			'item-order',
			inItem('<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>a</adlcp:datafromlms>')
		],
		[
			'item-order',
			inItem(
				'<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:masteryscore>80</adlcp:masteryscore>'
			)
		],
		[
			'prerequisite',
			inItem('<adlcp:prerequisites type="aicc_script">no_item</adlcp:prerequisites>')
		],
		[
			'prerequisite-form',
			inItem('<adlcp:prerequisites type="aicc_script">item_tea_and_trees; no</adlcp:prerequisites>')
		]
	]
);
