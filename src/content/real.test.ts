import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ENTITY_IDS } from '#scene/entity.ts';
import { checkContent } from './check.ts';
import { problemLine } from './problem.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test('our own course compiles without errors, and its moments hold in the model', async () => {
	const { problems, course } = await checkContent(ROOT, { entities: ENTITY_IDS });
	expect(problems.map(problemLine)).toEqual([]);
	expect(course?.lessons.length).toBeGreaterThan(0);
	expect(
		Object.values(course?.moments ?? {}).flatMap(({ asserts }) => asserts).length
	).toBeGreaterThan(20);
});

test('our own course may be released on the day it was reviewed', async () => {
	const { problems } = await checkContent(ROOT, {
		entities: ENTITY_IDS,
		release: true,
		today: '2026-11-24'
	});
	expect(problems.map(problemLine)).toEqual([]);
});
