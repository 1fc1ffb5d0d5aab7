import { expect, test } from 'vitest';
import { once } from './once.ts';

test('it is made when it is asked for, and only once', () => {
	const log: string[] = [];
	const value = once(() => log.push('made'));
	expect(log).toEqual([]);
	expect([value(), value()]).toEqual([1, 1]);
	expect(log).toEqual(['made']);
});
