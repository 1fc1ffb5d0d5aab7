import { expect, test } from 'vitest';
import { nameAsSaid } from './name.ts';

test('a family name with a comma goes to the end; every other name stays as it is', () => {
	expect(nameAsSaid('Lovelace, Ada')).toBe('Ada Lovelace');
	expect(nameAsSaid('Ada Lovelace')).toBe('Ada Lovelace');
	expect(nameAsSaid('Lovelace, Ada, Dr')).toBe('Lovelace, Ada, Dr');
	expect(nameAsSaid('Lovelace,')).toBe('Lovelace,');
	expect(nameAsSaid('')).toBe('');
});
