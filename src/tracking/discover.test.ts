import { describe, expect, it } from 'vitest';
import { discover, search } from './discover.ts';
import { FakeClock } from './fake/clock.ts';
import { FakeLms } from './fake/lms.ts';
import { foreignFrame, frame } from './fake/page.ts';

const api12 = new FakeLms('scorm12').launch();
const api2004 = new FakeLms('scorm2004').launch();

describe('search', () => {
	it('finds the API in the own window, a parent and a grandparent', () => {
		const holder = frame({ API: api12 });
		expect(search(holder, 'scorm12')?.api).toBe(api12);
		expect(search(frame({ parent: holder }), 'scorm12')?.api).toBe(api12);
		expect(search(frame({ parent: frame({ parent: holder }) }), 'scorm12')?.api).toBe(api12);
	});

	it('finds the API in the opener and its parents', () => {
		const opener = frame({ parent: frame({ API_1484_11: api2004 }) });
		expect(search(frame({ opener }), 'scorm2004')?.api).toBe(api2004);
	});

	it('finds the API in the opener of the top window', () => {
		const top = frame({ opener: frame({ API: api12 }) });
		expect(search(frame({ parent: top, top }), 'scorm12')?.api).toBe(api12);
	});

	it('says where it was found', () => {
		const holder = frame({ API: api12 });
		const above = frame({ parent: frame({ parent: holder }) });
		expect(search(above, 'scorm12')?.where).toEqual({ from: 'window', up: 2 });
		const opened = frame({ opener: frame({ parent: holder }) });
		expect(search(opened, 'scorm12')?.where).toEqual({ from: 'opener', up: 1 });
	});

	it('a parent of another origin ends that chain and no more', () => {
		const opener = frame({ API: api12 });
		expect(search(frame({ parent: foreignFrame(), opener }), 'scorm12')?.api).toBe(api12);
		expect(search(frame({ parent: foreignFrame() }), 'scorm12')).toBeUndefined();
	});

	it('a window that forbids to look for the API is not climbed past', () => {
		const sealed = frame({ parent: frame({ API: api12 }) });
		Object.defineProperty(sealed, 'API', {
			get() {
				throw new Error('SecurityError: cross-origin');
			}
		});
		expect(search(frame({ parent: sealed }), 'scorm12')).toBeUndefined();
	});

	it('the top window is not touched while the API is nearer', () => {
		const holder = frame({ API: api12, top: foreignFrame() });
		const window = frame({ parent: holder });
		Object.defineProperty(window, 'top', {
			get: () => expect.unreachable('top was touched')
		});
		expect(search(window, 'scorm12')?.api).toBe(api12);
	});

	it('an object without the method is no API', () => {
		expect(search(frame({ API: {}, parent: frame({ API: api12 }) }), 'scorm12')?.api).toBe(api12);
		expect(search(frame({ API: 'API' }), 'scorm12')).toBeUndefined();
		expect(search(frame({ API: foreignFrame() }), 'scorm12')).toBeUndefined();
	});

	it('endless chains end', () => {
		const endless: object = new Proxy(
			{},
			{ get: (_, name) => (name === 'parent' ? frame({ parent: endless }) : undefined) }
		);
		expect(search(endless, 'scorm12')).toBeUndefined();
	});
});

describe('discover', () => {
	it('binds the edition the package was built for when both are there', async () => {
		const both = frame({ API: api12, API_1484_11: api2004 });
		const clock = new FakeClock();
		expect(await discover(both, 'scorm12', clock)).toMatchObject({
			edition: 'scorm12',
			api: api12
		});
		expect(await discover(both, 'scorm2004', clock)).toMatchObject({
			edition: 'scorm2004',
			api: api2004
		});
	});

	it('waits for an API that comes late', async () => {
		const window = frame();
		const clock = new FakeClock();
		const found = discover(window, 'scorm12', clock);
		clock.advance(4_000);
		window.API = api12;
		clock.advance(250);
		expect(await found).toMatchObject({ edition: 'scorm12', api: api12 });
	});

	it('prefers the declared edition when the other comes first', async () => {
		const window = frame({ API: api12 });
		const clock = new FakeClock();
		const found = discover(window, 'scorm2004', clock);
		clock.advance(600);
		window.API_1484_11 = api2004;
		clock.advance(5_000);
		expect(await found).toMatchObject({ edition: 'scorm2004', api: api2004 });
	});

	it('takes the other edition when the declared one stays away', async () => {
		const clock = new FakeClock();
		const found = discover(frame({ API: api12 }), 'scorm2004', clock);
		clock.advance(1_000);
		expect(await found).toMatchObject({ edition: 'scorm12', api: api12 });
	});

	it('gives up after five seconds', async () => {
		const clock = new FakeClock();
		let answer: unknown = 'waiting';
		const done = discover(frame(), 'scorm12', clock).then((found) => (answer = found));
		clock.advance(4_900);
		await Promise.resolve();
		expect(answer).toBe('waiting');
		clock.advance(100);
		await done;
		expect(answer).toBeUndefined();
	});
});
