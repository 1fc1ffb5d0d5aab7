import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openedPack, PACK_FORMAT, sealedPack, type Pack } from './pack.ts';
import { sha256 } from './sha256.ts';

const text = fc.string({ unit: 'binary' });
const packs: fc.Arbitrary<Pack> = fc.record(
	{
		format: fc.constant(PACK_FORMAT),
		course: fc.record(
			{ id: text, title: text, version: text, contentHash: text },
			{ noNullPrototype: true }
		),
		learner: text,
		made: text,
		record: fc.array(
			fc.record(
				{
					title: text,
					rows: fc.array(fc.record({ label: text, text }, { noNullPrototype: true }))
				},
				{ noNullPrototype: true }
			)
		),
		state: text,
		texts: fc.dictionary(
			text.filter((key) => key !== '__proto__'),
			text,
			{ noNullPrototype: true }
		)
	},
	{ noNullPrototype: true }
);

const pack: Pack = {
	format: PACK_FORMAT,
	course: { id: 'made-up', title: 'Made up', version: '1.0.0', contentHash: '0'.repeat(64) },
	learner: 'A. Learner',
	made: '2026-11-24',
	record: [{ title: 'Results', rows: [{ label: 'Lesson 1', text: '80%' }] }],
	state: 'v1.0.0.',
	texts: { goal: 'To know' }
};

test('a pack that was sealed opens as it was', () => {
	fc.assert(
		fc.property(packs, (one) => {
			expect(openedPack(sealedPack(one))).toEqual({ pack: one });
		})
	);
});

test('any change of a single value breaks the seal', () => {
	const sealed = sealedPack(pack);
	for (const [from, to] of [
		['80%', '90%'],
		['A. Learner', 'B. Learner'],
		['2026-11-24', '2026-11-25'],
		['v1.0.0.', 'v1.0.1.']
	] as const) {
		expect(openedPack(sealed.replace(from, to))).toEqual({ problem: 'changed' });
	}
});

test('keys in another order and other white space are the same pack', () => {
	const { sha256: seal, pack: inner } = JSON.parse(sealedPack(pack)) as {
		sha256: string;
		pack: Pack;
	};
	const turned = Object.fromEntries(Object.entries(inner).reverse());
	expect(openedPack(JSON.stringify({ pack: turned, sha256: seal }))).toEqual({ pack });
});

test('what is no pack is refused, also when its seal fits', () => {
	const foreign = ['', 'null', '[]', '{}', '{"sha256":"x"}', '{"sha256":1,"pack":{}}', '<html>'];
	for (const one of foreign) expect(openedPack(one)).toEqual({ problem: 'foreign' });
	const shapes: object[] = [
		{ format: PACK_FORMAT },
		{ ...pack, texts: { goal: 1 } },
		{ ...pack, record: [{ title: 'x', rows: [{ label: 'y' }] }] },
		{ ...pack, course: { id: 'made-up' } }
	];
	for (const shape of shapes) {
		const sealed = sealedPack(shape as Pack);
		expect(JSON.parse(sealed)).toHaveProperty('sha256');
		expect(openedPack(sealed)).toEqual({ problem: 'foreign' });
	}
	expect(openedPack(sealedPack({ ...pack, format: 2 as 1 }))).toEqual({ problem: 'newer' });
	fc.assert(
		fc.property(text, (one) => {
			expect(openedPack(one)).toHaveProperty('problem');
		})
	);
});

test('the seal is the SHA-256 of the pack without white space and with sorted keys', () => {
	const sealed = JSON.parse(sealedPack({ ...pack, record: [], texts: {} })) as { sha256: string };
	const plain = `{"course":{"contentHash":"${'0'.repeat(64)}","id":"made-up","title":"Made up","version":"1.0.0"},"format":1,"learner":"A. Learner","made":"2026-11-24","record":[],"state":"v1.0.0.","texts":{}}`;
	expect(sealed.sha256).toBe(sha256(plain));
});
