import { expect, test } from 'vitest';
import { errorsOf, FILES, planted, type Flaw } from './fixture.test-data.ts';
import { compile } from './compile.ts';
import { WORLD } from './fixture.test-data.ts';

const ABOUT = 'lessons/about.yaml';
const COURSE = 'lessons/course.yaml';

/** `lessons/about.yaml` with some keys given other values. */
function about(change: Record<string, unknown>): Flaw[] {
	const now: unknown = JSON.parse(FILES[ABOUT] ?? '');
	return [[ABOUT, FILES[ABOUT] ?? '', JSON.stringify({ ...Object(now), ...change })]];
}

const SIGNED: Flaw = [COURSE, 'awaitingSignOff: true', 'awaitingSignOff: false'];

test('the file is needed and travels with the course', () => {
	expect(errorsOf([[ABOUT, null]])).toContainEqual(
		expect.stringMatching(/about\.yaml: is missing/)
	);
	expect(compile(planted(), WORLD).course?.about.contact).toBe('Nobody.');
});

test('an ordinary build takes placeholders, a release names each of them', () => {
	const flaws = [
		...about({ contact: 'TO-BE-COMPLETED', funding: 'From TO-BE-COMPLETED.' }),
		SIGNED
	];
	expect(errorsOf(flaws)).toEqual([]);
	expect(errorsOf(flaws, { release: true })).toEqual([
		expect.stringMatching(/› funding .*is TO-BE-COMPLETED/),
		expect.stringMatching(/› contact .*is TO-BE-COMPLETED/)
	]);
});

test('a release needs the sign-off, and with it and no gap it passes', () => {
	expect(errorsOf([], { release: true })).toEqual([
		expect.stringMatching(/course\.yaml › awaitingSignOff .*a release needs it/)
	]);
	expect(errorsOf([SIGNED], { release: true })).toEqual([]);
});

test('the newest change is of the version of the course, and no older one stands above a newer', () => {
	const entry = (version: string, date: string) => ({ version, date, items: ['Better.'] });
	expect(errorsOf(about({ changes: [entry('0.0.9', '2026-11-24')] }))).toEqual([
		expect.stringMatching(/changes\[0\]\.version .*the newest entry is of 0\.0\.9/)
	]);
	const swapped = [entry('0.1.0', '2026-11-24'), entry('0.0.9', '2026-12-24')];
	expect(errorsOf(about({ changes: swapped }))).toEqual([
		expect.stringMatching(/changes\[1\]\.date .*is newer than the entry above/)
	]);
});

test('a need with a number ends with the claim that prints it', () => {
	expect(errorsOf(about({ need: ['It lasts 24 hours.'] }))).toEqual([
		expect.stringMatching(/need\[0\] .*the number 24 has no claim/)
	]);
	expect(errorsOf(about({ need: ['It lasts 24 hours. {claim:gone}'] }))).toEqual([]);
});

test('commitments name a lesson and print no number', () => {
	const commitments = Array.from({ length: 8 }, (_, i) => ({
		...{ id: `c-${i}`, lesson: i === 0 ? 'tale' : 'story' },
		text: i === 1 ? 'Wait 24 hours' : 'Wait'
	}));
	expect(errorsOf(about({ commitments }))).toEqual([
		expect.stringMatching(/commitments\[0\]\.lesson .*no lesson "tale"/),
		expect.stringMatching(/commitments\[1\]\.text .*the number 24/)
	]);
});

test('words that claim an accreditation need one in the data', () => {
	const funding = 'This course is accredited by a body.';
	const granted = {
		...{ body: 'A body', reference: '1', credits: 'one' },
		...{ from: '2026-01-01', until: '2027-01-01' }
	};
	expect(errorsOf(about({ funding }))).toEqual([
		expect.stringMatching(/funding .*claims an accreditation/)
	]);
	expect(errorsOf(about({ funding, accreditation: [granted] }))).toEqual([]);
});
