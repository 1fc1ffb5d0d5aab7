import { describe, expect, it } from 'vitest';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { clockInWords } from '#domain/pharmacology/words.ts';
import { MOST_WORDS, spoken } from './spoken.ts';
import { SHOTS } from './story.ts';

const count = (text: string) => text.split(/\s+/).length;

describe('what is spoken', () => {
	it('is left as it is while it is short', () => {
		expect(spoken('40 minutes, end of infusion. Ketamine is trapped.')).toBe(
			'40 minutes, end of infusion. Ketamine is trapped.'
		);
	});

	it('ends at a clause when it is long, as a sentence', () => {
		const long = `One two three, ${'word '.repeat(12)}here; ${'more '.repeat(20)}.`;
		expect(spoken(long)).toBe(`One two three, ${'word '.repeat(12)}here.`);
		expect(count(spoken('word '.repeat(60)))).toBe(MOST_WORDS);
	});

	it('says the time and something of every shot within 25 words', () => {
		for (const { from, sentence } of SHOTS) {
			const said = spoken(`${clockInWords(from, STANDARD)}. ${sentence}`);
			expect(count(said)).toBeLessThanOrEqual(MOST_WORDS);
			expect(count(said)).toBeGreaterThan(8);
			expect(said).toMatch(/\.$/);
		}
	});
});
