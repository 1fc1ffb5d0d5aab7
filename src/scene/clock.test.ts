import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Clock } from './clock.svelte.ts';

let frames: FrameRequestCallback[] = [];
let report: (entries: { target: Element; isIntersecting: boolean }[]) => void;
let told: () => void;
const page = {
	hidden: false,
	addEventListener: (_: string, listener: () => void) => (told = listener),
	removeEventListener: () => undefined
};

beforeEach(() => {
	frames = [];
	page.hidden = false;
	vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => frames.push(call));
	vi.stubGlobal('cancelAnimationFrame', (id: number) => void frames.splice(id - 1, 1));
	vi.stubGlobal('document', page);
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(call: typeof report) {
				report = call;
			}
			observe() {}
			unobserve() {}
			disconnect() {}
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

/** Lets the frame pass that was asked for. */
const frame = (now: number) => frames.splice(0).forEach((call) => call(now));

describe('the clock', () => {
	const scene = { name: 'scene' } as unknown as Element;
	const curves = { name: 'curves' } as unknown as Element;

	it('waits while nothing of the story is in view, and goes on where it stood', () => {
		const steps: number[] = [];
		const clock = new Clock({ picture: (seconds) => steps.push(seconds) > 0 });
		clock.shownBy(scene);
		const away = clock.shownBy(curves);
		clock.play();
		frame(1000);
		frame(1020);
		report([{ target: scene, isIntersecting: false }]);
		expect(clock.running).toBe(true);
		report([{ target: curves, isIntersecting: false }]);
		expect([clock.playing, clock.running, frames.length]).toEqual([true, false, 0]);
		report([{ target: scene, isIntersecting: true }]);
		frame(9000);
		frame(9020);
		expect(steps).toEqual([0, 0.02, 0, 0.02]);
		report([{ target: scene, isIntersecting: false }]);
		away();
		expect(clock.running).toBe(false);
		clock.pause();
		report([{ target: scene, isIntersecting: true }]);
		expect([clock.playing, frames.length]).toEqual([false, 0]);
	});

	it('waits while the window is hidden', () => {
		const clock = new Clock({ picture: () => true });
		clock.shownBy(scene);
		clock.play();
		page.hidden = true;
		told();
		expect([clock.running, frames.length]).toEqual([false, 0]);
		page.hidden = false;
		told();
		expect([clock.running, frames.length]).toEqual([true, 1]);
	});

	it('lets picture and words take turns where the machine does not keep up, and loses no time', () => {
		const calls: string[] = [];
		let played = 0;
		const clock = new Clock({
			picture: (seconds) => {
				played += seconds;
				return calls.push('picture') > 0;
			},
			words: () => void calls.push('words')
		});
		clock.play();
		let now = 1000;
		const pass = (gaps: number[]) => {
			calls.length = 0;
			for (const gap of gaps) frame((now += gap));
			return calls.join(' ');
		};
		expect(pass([0, 16, 16])).toBe('picture words picture words picture words');
		pass([32, 32, 32]);
		expect(pass([16, 16, 16, 16])).toMatch(
			/^(picture words ?){2}$|^words (picture words ?)picture$/
		);
		expect(played).toBeCloseTo((now - 1000) / 1000, 1);
		clock.pause();
		clock.play();
		expect(pass([0, 16])).toBe('picture words picture words');
	});

	it('runs without anything known to show it', () => {
		const clock = new Clock({ picture: () => true });
		clock.shownBy(scene)();
		clock.play();
		expect(frames).toHaveLength(1);
	});
});
