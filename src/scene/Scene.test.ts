import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import Scene from './Scene.svelte';
import { storyAt, timeAt } from './story.ts';

const trace = simulate(STANDARD);
const markup = (t: number, props: Partial<Parameters<typeof Scene>[1]> = {}) =>
	render(Scene, { props: { frame: { trace, t, ...storyAt(t) }, size: 'wide', ...props } }).body;
const layers = (html: string) => html.match(/class="layer\b/g)?.length;
const labels = (html: string) => html.match(/class="label /g)?.length ?? 0;
/** The middle of the camera's move to the receptor. */
const onTheWay = timeAt(storyAt(20).s - 0.4);

describe('the scene', () => {
	it('is one named graphic whose contents are hidden from assistive technology', () => {
		const html = markup(29);
		expect(html).toMatch(
			/<div[^>]*role="graphics-document"[^>]*aria-label="Drawing: One receptor, 20 nm"/
		);
		const drawings = html.match(/<svg[^>]*>/g) ?? [];
		expect(drawings.length).toBeGreaterThan(1);
		for (const drawing of drawings) expect(drawing).toContain('aria-hidden="true"');
		expect(html).toMatch(/class="labels[^"]*" aria-hidden="true"/);
	});

	it('shows two scales and no labels while the camera moves, one scale and its labels at rest', () => {
		expect(layers(markup(onTheWay))).toBe(2);
		expect(labels(markup(onTheWay))).toBe(0);
		expect(layers(markup(29))).toBe(1);
		expect(labels(markup(29))).toBeGreaterThan(3);
	});

	it('changes scale at once with reduced motion', () => {
		expect(layers(markup(onTheWay, { still: true }))).toBe(1);
	});

	it('shows a chosen scale whatever the story shows', () => {
		expect(markup(onTheWay, { stage: 'synapse' })).toContain('One synapse');
		expect(layers(markup(onTheWay, { stage: 'synapse' }))).toBe(1);
	});

	it('shows essential labels only in the small view', () => {
		expect(labels(markup(29, { size: 'small' }))).toBeLessThanOrEqual(4);
	});

	it('lights the entities in focus and lets the others step back', () => {
		expect(markup(29)).not.toMatch(/ (lit|dim)"/);
		const html = markup(29, { focus: ['ketamine'] });
		expect(html).toMatch(/e-ketamine lit"/);
		expect(html).toMatch(/e-magnesium dim"/);
	});

	it('lets nothing step back where none of the entities in focus is drawn', () => {
		const dimmed = (stage: 'synapse' | 'spine') =>
			/class="scene wide[^"]* has-focus/.test(markup(50, { stage, focus: ['mtorc1'] }));
		expect(dimmed('synapse')).toBe(false);
		expect(dimmed('spine')).toBe(true);
	});

	it('gives every clip path an id of its own', () => {
		const ids = [...markup(29).matchAll(/clipPath id="([^"]+)"/g)].map((match) => match[1]);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(5);
	});
});
