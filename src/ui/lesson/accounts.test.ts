import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { STILLS } from '#scene/storyboard.ts';
import { ACCOUNT_EVIDENCE, STEP_EVIDENCE, STILL_EVIDENCE } from './accounts.ts';

const file = new URL('../../../lessons/claims.yaml', import.meta.url);
const claims = new Map(
	(parse(readFileSync(file, 'utf8')) as { id: string; sources: string[]; limits?: string }[]).map(
		(claim) => [claim.id, claim]
	)
);

test('every claim shown in the lab exists and has a source', () => {
	const shown = [
		...Object.values(ACCOUNT_EVIDENCE).flatMap((evidence) => [
			...evidence.for,
			...evidence.against
		]),
		...Object.values(STEP_EVIDENCE),
		...Object.values(STILL_EVIDENCE).flat()
	];
	expect(shown.length).toBeGreaterThan(20);
	for (const id of shown) expect(claims.get(id)?.sources.length, id).toBeGreaterThan(0);
});

test('an account without counter-evidence has limits to show in its place', () => {
	for (const { for: pro, against } of Object.values(ACCOUNT_EVIDENCE)) {
		if (against.length === 0) expect(claims.get(pro[0]!)?.limits).toBeTruthy();
	}
});

test('every still of the storyboard names its evidence', () => {
	for (const { id } of STILLS) expect(STILL_EVIDENCE[id]?.length, id).toBeGreaterThan(0);
});
