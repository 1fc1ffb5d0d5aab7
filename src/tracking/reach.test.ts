import { describe, expect, it } from 'vitest';
import { answered } from './fake/facts.ts';
import { FakeClock } from './fake/clock.ts';
import { FakeLms } from './fake/lms.ts';
import { visitLms } from './fake/page.ts';
import { Reach, type Pong } from './reach.ts';

/** Lets the answers that are under way arrive. */
async function settled(): Promise<void> {
	for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

describe('the server that keeps the record', () => {
	const watched = (...pongs: Pong[]) => {
		const clock = new FakeClock();
		const changes: (string | undefined)[] = [];
		let asked = 0;
		const ping = (): Promise<Pong> => Promise.resolve(pongs[asked++] ?? 'here');
		const reach: Reach = new Reach(ping, clock, () => changes.push(reach.trouble));
		const ask = async (wait = 30_000): Promise<void> => {
			clock.advance(wait);
			reach.check();
			await settled();
			clock.advance(3_000);
			await settled();
		};
		return { reach, changes, ask, asked: () => asked };
	};

	it('is missed when it was there and is silent twice, and found again', async () => {
		const { changes, ask } = watched('here', 'silent', 'silent', 'silent', 'here');
		await ask();
		await ask();
		expect(changes).toEqual(['offline']);
		await ask(0);
		await ask(0);
		expect(changes).toEqual(['offline', undefined]);
	});

	it('is not missed for one lost request', async () => {
		const { changes, ask, asked } = watched('here', 'silent', 'here');
		await ask();
		await ask();
		expect([changes, asked()]).toEqual([[], 3]);
	});

	it('that sends a page to sign in instead of the file is said to be signed out', async () => {
		const { reach, ask } = watched('here', 'foreign', 'foreign');
		await ask();
		await ask();
		expect(reach.trouble).toBe('signed-out');
	});

	it('that never sent the file tells nothing by not sending it', async () => {
		const { changes, ask } = watched('silent', 'silent', 'foreign', 'silent', 'silent');
		for (let i = 0; i < 4; i += 1) await ask();
		expect(changes).toEqual([]);
	});

	it('is asked seldom', async () => {
		const { ask, asked } = watched();
		await ask(1_000);
		expect(asked()).toBe(0);
		await ask();
		await ask(5_000);
		expect(asked()).toBe(1);
	});
});

it('an LMS that says "true" while the network is gone is not believed, and told again when it is back', async () => {
	let online = true;
	const ping = (): Promise<Pong> => Promise.resolve(online ? 'here' : 'silent');
	const lms = new FakeLms('scorm12');
	const { tracker, clock, saving } = visitLms('scorm12', lms.launch(), { ping });
	await tracker.open();
	const answer = async (item: string): Promise<void> => {
		clock.advance(31_000);
		tracker.report([answered(item)]);
		clock.paint();
		await settled();
		clock.advance(3_000);
		await settled();
	};
	await answer('a');
	expect(saving.at(-1)?.state).toBe('saved');
	online = false;
	await answer('b');
	expect(saving.at(-1)).toEqual({ state: 'retrying', code: 'offline' });
	const commits = lms.count('commit');
	online = true;
	clock.advance(4_000);
	await settled();
	expect(saving.at(-1)?.state).toBe('saved');
	expect(lms.count('commit')).toBeGreaterThan(commits);
});

it('closed while the network is gone, the work is not said to be saved', async () => {
	let online = true;
	const ping = (): Promise<Pong> => Promise.resolve(online ? 'here' : 'silent');
	const { tracker, clock, saving } = visitLms('scorm2004', new FakeLms('scorm2004').launch(), {
		ping
	});
	await tracker.open();
	for (const state of [true, false]) {
		online = state;
		clock.advance(31_000);
		tracker.flush();
		await settled();
		clock.advance(3_000);
		await settled();
	}
	tracker.close();
	expect(saving.at(-1)).toEqual({ state: 'lost', code: 'offline' });
});
