import { describe, expect, it } from 'vitest';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { marksOf } from './stages/stage.ts';
import { STAGES } from './stages/stages.ts';
import { SEGMENTS, storyAt } from './story.ts';

const trace = simulate(STANDARD);

/** Is a ring to be seen at any instant of the segment, on the stage that the tour shows? */
function led(id: string): boolean {
	const segment = SEGMENTS.find((one) => one.id === id);
	return (segment?.shots ?? []).some(({ from, to, stage }) =>
		Array.from({ length: 200 }, (_, i) => from + ((to - from) * i) / 200).some((t) => {
			const { views } = STAGES[stage];
			const cue = marksOf(STAGES[stage], { trace, t, ...storyAt(t) }, views.wide).find(
				(mark) => mark.id === 'cue'
			);
			return (cue?.opacity ?? 0) > 0.5;
		})
	);
}

describe('each segment by the rules of multimedia learning', () => {
	it.each(['S1', 'S2', 'S3', 'S4', 'S5', 'S6'])('%s leads the eye before its event', (id) => {
		expect(led(id)).toBe(true);
	});

	it.each(['S0', 'S7'])('%s has no single event, and no ring', (id) => {
		expect(led(id)).toBe(false);
	});

	it.each(SEGMENTS.map(({ id, shots }) => [id, shots] as const))(
		'%s says one sentence a shot, short enough to be read while it plays',
		(_, shots) => {
			for (const { sentence, seconds } of shots) {
				const words = sentence.split(/\s+/).length;
				expect(sentence.match(/[.!?](\s|$)/g)).toHaveLength(1);
				// A quick reader takes four words a second; the sentence stays when the segment has ended.
				expect(words / seconds).toBeLessThanOrEqual(5);
				expect(words).toBeLessThanOrEqual(30);
			}
		}
	);
});
