import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { HYPOTHESES, STANDARD, type Regimen } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import Cascade from './Cascade.svelte';
import type { EntityId } from './entity.ts';

function shown(t: number, change: Partial<Regimen> = {}, focus: EntityId[] = []) {
	const trace = simulate({ ...STANDARD, ...change });
	const html = render(Cascade, {
		props: { trace, t, focus, label: 'The chain', choose: () => undefined }
	}).body;
	const rows = html.split('<li ').slice(1);
	return { html, rows, row: (name: string) => rows.find((row) => row.includes(name)) ?? '' };
}
const words = (row: string) => /class="level[^]*?<span[^>]*>([^<]*)</.exec(row)?.[1];
const fill = (row: string) => Number(/<rect class="fill[^"]*" width="([\d.]+)"/.exec(row)?.[1]);

describe('the cascade', () => {
	test('is an ordered list in which every stage after the first says what it follows from', () => {
		for (const hypothesis of HYPOTHESES) {
			const { html, rows } = shown(65, { hypothesis });
			expect(html).toMatch(/<ol[^>]*role="list"[^>]*aria-label="The chain"/);
			expect(rows[0]).not.toContain('Follows from');
			for (const row of rows.slice(1)) expect(row).toMatch(/Follows from: [^<]+\./);
		}
	});

	test('gives every stage its level in words and its evidence', () => {
		const { row } = shown(65);
		expect(words(row('AMPA receptors'))).toBe('nearly all of its standard peak, rising');
		expect(row('mTORC1<')).toContain('not confirmed in people');
		expect(words(row('NMDA channels'))).toBe('about 18% blocked, falling');
	});

	test('fills as far as the value goes, and nothing before the start', () => {
		expect(fill(shown(120).row('>mTORC1<'))).toBeGreaterThan(95);
		expect(fill(shown(40).row('>mTORC1<'))).toBeLessThan(20);
		for (const row of shown(-5).rows) expect(fill(row)).toBe(0);
	});

	test('draws a broken step as a cut, and everything after it as silent', () => {
		const { rows, row, html } = shown(120, { broken: ['ampa'] });
		expect(html.match(/class="cut /g)).toHaveLength(1);
		expect(row('>AMPA receptors<')).toContain('class="cut main');
		expect(words(row('>AMPA receptors<'))).toBe('none, as AMPA receptors are blocked');
		expect(words(row('>BDNF release<'))).toBe('none, as nothing arrives');
		expect(rows.filter((each) => /^class="[^"]*silent/.test(each))).toHaveLength(6);
		expect(fill(row('>Glutamate surge<'))).toBeGreaterThan(30);
	});

	test('says what the account does without', () => {
		expect(shown(65).html).not.toContain('does without');
		expect(shown(65, { hypothesis: 'habenula' }).html).toContain(
			'This account does without: quiet interneurons, a glutamate surge, AMPA receptors.'
		);
	});

	test('calls plasma fitted to people only by the routes by which it is', () => {
		const hypothesis = 'metabolite';
		expect(shown(65, { hypothesis }).row('in plasma')).toContain('Model fitted to human data');
		for (const route of ['im', 'oral'] as const) {
			const row = shown(65, { hypothesis, route }).row('in plasma');
			expect(row).toContain('Order of magnitude only by this route');
			expect(row).not.toContain('fitted');
		}
	});

	test('marks the stages of an entity that is lit anywhere', () => {
		const { rows, row } = shown(65, {}, ['sst']);
		expect(row('>Interneurons fall quiet<')).toContain('aria-pressed="true"');
		expect(rows.filter((each) => each.includes('aria-pressed="true"'))).toHaveLength(1);
	});
});
