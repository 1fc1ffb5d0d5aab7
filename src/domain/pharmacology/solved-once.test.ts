import { beforeEach, expect, test, vi } from 'vitest';
import { cascade } from './cascade.ts';
import { STANDARD } from './regimen.ts';
import { simulate } from './simulate.ts';

vi.mock(import('./cascade.ts'), async (original) => {
	const real = await original();
	return { ...real, cascade: vi.fn(real.cascade) };
});

beforeEach(() => void vi.mocked(cascade).mockClear());

test('a chart of levels does not solve what follows from them', () => {
	const { peak, at } = simulate({ ...STANDARD, dose: 0.3 });
	expect(peak('plasma').value).toBeGreaterThan(at('plasma', 5));
	expect(cascade).not.toHaveBeenCalled();
	expect(at('spines', 1440)).toBeGreaterThan(0);
	expect(cascade).toHaveBeenCalled();
});

test('the standard run is its own measure, and solved once', () => {
	expect(simulate(STANDARD).peak('spines').value).toBe(1);
	simulate({ ...STANDARD }).at('spines', 60);
	expect(vi.mocked(cascade).mock.calls.length).toBeLessThanOrEqual(1);
});
