import { expect, test } from 'vitest';
import { runLate } from './late.ts';

test('a script waits until it is needed; then all run in their order, and those that arrive later at once', () => {
	const log: string[] = [];
	const arrives = (name: string) => globalThis.courseScripts.later?.(() => log.push(name));
	arrives('rest');
	arrives('prose');
	expect(log).toEqual([]);
	runLate();
	runLate();
	expect(log).toEqual(['rest', 'prose']);
	arrives('library');
	expect(log).toEqual(['rest', 'prose', 'library']);
});
