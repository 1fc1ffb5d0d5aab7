import { expect, test } from 'vitest';
import { ratings } from '#content/schema/rating.ts';
import { exported, NOTHING_WRITTEN, raterCode, restored, type Written } from './export.ts';

const COURSE = { id: 'course', version: '1.0.0', contentHash: 'abc' };
const WRITTEN: Written = {
	rater: ' J. Doe ',
	comments: { 'claim:one': ' too strong ', 'item:two': '  ' },
	ratings: { two: 65 }
};
const parsed = (written: Written) =>
	JSON.parse(exported(written, COURSE, '2026-12-01')) as { comments: unknown; ratings: unknown };

test('ratings leave in the shape that the data files take', () => {
	const { ratings: list } = parsed(WRITTEN);
	expect(ratings.parse(list)).toEqual([
		{ item: 'two', rater: 'j-doe', p: 0.65, date: '2026-12-01' }
	]);
});

test('without a rater there are no ratings', () => {
	expect(parsed({ ...WRITTEN, rater: ' ' }).ratings).toEqual([]);
});

test('empty comments stay behind', () => {
	expect(parsed(WRITTEN).comments).toEqual([{ on: 'claim:one', text: 'too strong' }]);
});

test.each([
	['JD', 'jd'],
	['J. D.', 'j-d'],
	['', '']
])('%j becomes the code %j', (typed, code) => expect(raterCode(typed)).toBe(code));

test.each([null, '', '{', '7', '"text"', '{"comments":[1],"ratings":{"a":"b"}}'])(
	'%j restores to nothing written',
	(text) => expect(restored(text)).toEqual(NOTHING_WRITTEN)
);

test('what was written is restored', () => {
	expect(restored(JSON.stringify(WRITTEN))).toEqual(WRITTEN);
});
