import { expect, test } from 'vitest';
import { STANDARD, type Regimen } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { saying } from './changed-run.ts';
import { SHOTS } from './story.ts';

const shot = (id: string) => SHOTS.find((each) => each.id === id)!;
const said = (id: string, t: number, change: Partial<Regimen> = {}) =>
	saying(simulate({ ...STANDARD, ...change }), t, shot(id));

test('the standard run is told by the story', () => {
	for (const each of SHOTS)
		expect(said(each.id, each.from)).toEqual({ sentence: each.sentence, badge: each.badge });
});

test('at another time than the shot’s the standard run is told by the model, too', () => {
	expect(said('S3b', -5)).toEqual({
		sentence: 'At this time: glutamate above baseline: none.',
		badge: shot('S3b').badge
	});
	expect(said('S5a', 1440).sentence).toBe(
		'At this time: BDNF release: none. TrkB signalling: none.'
	);
	expect(said('S2b', 60).sentence).toMatch(/^At this time: NMDA channels: about \d+% blocked,/);
	for (const each of SHOTS) expect(said(each.id, each.to).sentence).toBe(each.sentence);
});

test('a changed run never claims what the story claims, and its badge says that it is no evidence', () => {
	for (const each of SHOTS.slice(1)) {
		const { sentence, badge } = said(each.id, each.to, { broken: ['interneuron-nmda'] });
		expect(sentence).toMatch(/^In this run: .+\.$/);
		expect(sentence).not.toContain('undefined');
		expect(badge.grade).toBe('model');
	}
});

test('it says what is broken where the story would have shown it', () => {
	expect(said('S4', 65, { broken: ['ampa'] }).sentence).toBe(
		'In this run: AMPA throughput: none, as this step is broken.'
	);
	expect(said('S3b', 55, { hypothesis: 'direct' }).sentence).toBe(
		'In this run: glutamate above baseline: none, as this account does without it.'
	);
});

test('before the start every run is told by the story', () => {
	expect(said('S0', -5, { broken: ['ampa'] }).sentence).toBe(shot('S0').sentence);
});
