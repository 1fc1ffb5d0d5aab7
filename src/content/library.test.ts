import { expect, test } from 'vitest';
import { compiledWith, type Flaw } from './fixture.test-data.ts';

const PROSE = 'lessons/story.svelte';

test('the library has the text of every section, sentences kept apart, and all references', () => {
	const predict: Flaw[] = [
		[PROSE, 'import Section', "import Predict from '#ui/lesson/Predict.svelte';\n\timport Section"],
		[
			PROSE,
			'<Section id="gone">',
			`<Section id="gone"><Predict id="p" question="What follows?" options={[{ id: 'a', text: 'It stays' }, { id: 'b', text: 'It goes' }]} best="b"><p>So.</p></Predict>`
		]
	];
	const library = compiledWith(predict).library?.();
	expect(library?.passages.map(({ section }) => section)).toEqual(['story/block', 'story/gone']);
	expect(library?.passages[0]?.text).toMatch(/^Ketamine blocks the NMDA receptor; .* minutes\.$/);
	expect(library?.passages[1]?.text).toContain('What follows? It stays. It goes.');
	expect(library?.citations.ris).toContain('ID  - smith2020');
});

test('a course with an error has no library', () => {
	expect(compiledWith([[PROSE, 'id="gone">By', 'id="fled">By']]).library).toBeUndefined();
});

test('a claim is taught where it is printed and asked where an item rests on it', () => {
	const { course } = compiledWith([]);
	// Printed in its section, which is also the last one and so carries the key point.
	expect(course?.taught).toEqual({ gone: ['story/gone', 'story/quiz'] });
});

test('a key point makes the last section a place of its claim, after where it was first printed', () => {
	const earlier: Flaw = [PROSE, 'blocks the <Term', '<Claim id="gone">blocks</Claim> the <Term'];
	const later: Flaw[] = [
		...[[PROSE, '<Claim id="gone">By 24 hours', 'By a day'] as const],
		...[[PROSE, 'to 0.2% of its peak.</Claim>', 'to little.'] as const]
	];
	expect(compiledWith([earlier, ...later]).course?.taught['gone']).toEqual([
		...['story/block', 'story/gone', 'story/quiz']
	]);
});
