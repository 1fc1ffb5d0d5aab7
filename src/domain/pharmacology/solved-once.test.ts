import { beforeEach, expect, test, vi } from 'vitest';
import { STANDARD } from './regimen.ts';

vi.mock(import('./cascade.ts'), async (original) => {
	const real = await original();
	return { ...real, cascade: vi.fn(real.cascade) };
});

/** The model anew: files share a process, and what another one has loaded and run is not counted. */
async function model() {
	vi.resetModules();
	const { cascade } = await import('./cascade.ts');
	vi.mocked(cascade).mockClear();
	return { cascade: vi.mocked(cascade), ...(await import('./simulate.ts')) };
}

let loaded: Awaited<ReturnType<typeof model>>;
beforeEach(async () => void (loaded = await model()));

test('a chart of levels does not solve what follows from them', () => {
	const { cascade, simulate } = loaded;
	const { peak, at } = simulate({ ...STANDARD, dose: 0.3 });
	expect(peak('plasma').value).toBeGreaterThan(at('plasma', 5));
	expect(cascade).not.toHaveBeenCalled();
	expect(at('spines', 1440)).toBeGreaterThan(0);
	expect(cascade).toHaveBeenCalled();
});

test('the standard run is its own measure, and solved once', () => {
	const { cascade, simulate } = loaded;
	expect(simulate(STANDARD).peak('spines').value).toBe(1);
	simulate({ ...STANDARD }).at('spines', 60);
	expect(cascade).toHaveBeenCalledTimes(1);
});
