import { describe, expect, it } from 'vitest';
import {
	DURATION,
	EVENTS,
	SEGMENTS,
	SHOTS,
	SPAN,
	segmentAt,
	shotAt,
	storyAt,
	timeAt
} from './story.ts';

describe('the story', () => {
	it('covers the span without gap or overlap', () => {
		expect(SHOTS[0].from).toBe(SPAN.from);
		SHOTS.slice(1).forEach((shot, i) => expect(shot.from).toBe(SHOTS[i]!.to));
		expect(SHOTS.at(-1)!.to).toBe(SPAN.to);
	});

	it('has eight segments of at most 20 seconds, each a run of whole shots', () => {
		expect(SEGMENTS.map((s) => s.id)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']);
		for (const { shots } of SEGMENTS) {
			expect(shots.reduce((sum, shot) => sum + shot.seconds, 0)).toBeLessThanOrEqual(20);
		}
	});

	it('timeAt undoes storyAt within a hundredth of a minute', () => {
		for (let i = 0; i <= 2000; i++) {
			const s = (i / 2000) * DURATION;
			expect(storyAt(timeAt(s)).s).toBeCloseTo(s, 6);
		}
	});

	it('gives a boundary to the later shot and clamps outside the tour', () => {
		expect(storyAt(40)).toEqual({ shot: 'S2c', u: 0, s: shotAt(storyAt(40).s).start });
		expect(storyAt(-99)).toEqual({ shot: 'S0', u: 0, s: 0 });
		expect(storyAt(1e6)).toEqual({ shot: 'S7', u: 1, s: DURATION });
		expect(segmentAt(20).id).toBe('S2');
	});

	it('steps through events in ascending order, the first at the start and the last at the end', () => {
		expect(EVENTS[0]).toBe(SPAN.from);
		expect(EVENTS.at(-1)).toBe(SPAN.to);
		EVENTS.slice(1).forEach((event, i) => expect(event).toBeGreaterThan(EVENTS[i]!));
	});

	it('says one sentence a shot', () => {
		for (const { sentence } of SHOTS) expect(sentence).toMatch(/^[A-Zm][^.]*\.$/);
	});
});
