import { expect, test } from 'vitest';
import { lessonMinutes, sectionMinutes } from './minutes.ts';

test('200 words are a minute, a prediction another, a scene 20 seconds', () => {
	const words = { words: 300, predictions: 0, scene: false };
	expect(sectionMinutes(words)).toBeCloseTo(1.5);
	expect(sectionMinutes({ ...words, predictions: 2 })).toBeCloseTo(3.5);
	expect(sectionMinutes({ ...words, scene: true })).toBeCloseTo(1.5 + 1 / 3);
});

test('a lesson adds 45 seconds a question and rounds up once', () => {
	const section = { words: 250, predictions: 0, scene: false };
	expect(lessonMinutes([section, section], 0)).toBe(3);
	expect(lessonMinutes([section, section], 2)).toBe(4);
	expect(lessonMinutes([section, section], 3)).toBe(5);
});
