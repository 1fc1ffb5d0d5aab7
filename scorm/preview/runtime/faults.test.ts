import { describe, expect, test } from 'vitest';
import type { ScormEdition } from '../wire.ts';
import { CallLog } from './call-log.ts';
import { engine } from './engine.ts';
import { withFaults, type OddApi } from './faults.ts';
import { moodleFinish, moodleSeed } from './moodle.ts';
import { profileId, type ProfileId } from './profiles.ts';
import { strictLms } from './strict.ts';

interface Trouble {
	api: OddApi;
	log: CallLog;
	commits: number;
	vanished: boolean;
	held: (name: string) => string | undefined;
}

function trouble(profile: ProfileId, edition: ScormEdition = '2004', after = 2): Trouble {
	const log = new CallLog();
	const seen = { commits: 0, vanished: false };
	const lms = strictLms({
		edition,
		engine: engine(edition, {}),
		seed: {},
		log,
		now: () => 0,
		persist: () => {
			seen.commits += 1;
			return true;
		}
	});
	const vanish = (): void => {
		seen.vanished = true;
	};
	const api = withFaults(lms.api, { edition, profile, after, log, vanish });
	return {
		api,
		log,
		get commits() {
			return seen.commits;
		},
		get vanished() {
			return seen.vanished;
		},
		held: (name) => lms.cmi()[name]
	};
}

describe('fault profiles', () => {
	test.each(['none', 'slow', 'late', 'both-apis', 'foreign-top', 'cross-origin'] as const)(
		'%s passes every call',
		(profile) => {
			const lms = trouble(profile);
			expect(lms.api.initialize('')).toBe('true');
			expect(lms.api.set('cmi.location', 'p1')).toBe('true');
			expect(lms.api.commit('')).toBe('true');
			expect(lms.api.terminate('')).toBe('true');
			expect(lms.commits).toBe(2);
		}
	);

	test.each([
		['1.2', '101'],
		['2004', '391']
	] as const)('commit-false answers false with %s code %s and stores nothing', (edition, code) => {
		const lms = trouble('commit-false', edition);
		lms.api.initialize('');
		expect(lms.api.commit('')).toBe('false');
		expect(lms.api.lastError()).toBe(code);
		expect(lms.commits).toBe(0);
		expect(lms.api.set('cmi.suspend_data', 'x')).toBe('true');
		expect(lms.api.lastError()).toBe('0');
	});

	test('commit-throws throws and is recorded', () => {
		const lms = trouble('commit-throws');
		lms.api.initialize('');
		expect(() => lms.api.commit('')).toThrow('commit-throws');
		expect(lms.log.records.at(-1)).toMatchObject({ method: 'Commit', result: 'throws' });
	});

	test('lies answers true and stores nothing', () => {
		const lms = trouble('lies');
		lms.api.initialize('');
		expect(lms.api.commit('')).toBe('true');
		expect(lms.api.terminate('')).toBe('true');
		expect(lms.commits).toBe(0);
	});

	test('truncates keeps the first 4096 characters and says true', () => {
		const lms = trouble('truncates');
		lms.api.initialize('');
		expect(lms.api.set('cmi.suspend_data', 'x'.repeat(5000))).toBe('true');
		expect(lms.held('cmi.suspend_data')).toHaveLength(4096);
	});

	test.each(['vanishes', 'opener-closed'] as const)('%s after that many calls', (profile) => {
		const lms = trouble(profile);
		lms.api.initialize('');
		lms.api.set('cmi.location', 'p1');
		expect(lms.vanished).toBe(false);
		expect(() => lms.api.set('cmi.location', 'p2')).toThrow(profile);
		expect(lms.vanished).toBe(true);
	});

	test.each([
		['1.2', 'cmi.core.lesson_status'],
		['2004', 'cmi.completion_status']
	] as const)(
		'returns-incomplete forgets nothing and gives back %s "incomplete"',
		(edition, name) => {
			const lms = trouble('returns-incomplete', edition);
			lms.api.initialize('');
			lms.api.set(name, 'completed');
			expect(lms.api.get(name)).toBe('incomplete');
			expect(lms.api.lastError()).toBe('0');
			expect(lms.held(name)).toBe('completed');
		}
	);

	test('moodle counts in numbers', () => {
		const lms = trouble('moodle', '1.2');
		lms.api.initialize('');
		expect(lms.api.get('cmi.interactions._count')).toBe(0);
		expect(lms.api.get('cmi.core.lesson_status')).toBe('not attempted');
	});

	test.each([
		['1.2', {}, { 'cmi.core.lesson_status': 'completed' }],
		['1.2', { 'cmi.core.lesson_status': 'incomplete' }, {}],
		['1.2', { 'cmi.core.score.raw': '79' }, { 'cmi.core.lesson_status': 'failed' }],
		['1.2', { 'cmi.core.score.raw': '80' }, { 'cmi.core.lesson_status': 'passed' }],
		['2004', { 'cmi.score.scaled': '0.8' }, { 'cmi.success_status': 'passed' }],
		['2004', {}, {}]
	] as const)('moodle, %s, decides at the end: %o', (edition, held, decided) => {
		expect(moodleFinish(edition, held)).toEqual({ ...held, ...decided });
		expect(Object.values(moodleSeed(edition, {}))).toEqual([edition === '1.2' ? '80' : '0.8']);
	});

	test('expired refuses everything after that many calls', () => {
		const lms = trouble('expired');
		lms.api.initialize('');
		lms.api.set('cmi.location', 'p1');
		expect(lms.api.set('cmi.location', 'p2')).toBe('false');
		expect(lms.api.lastError()).toBe('101');
		expect(lms.api.commit('')).toBe('false');
		expect(lms.held('cmi.location')).toBe('p1');
	});

	test('initialize-false never begins', () => {
		const lms = trouble('initialize-false');
		expect(lms.api.initialize('')).toBe('false');
		expect(lms.api.lastError()).toBe('102');
	});

	test.each([
		['cmi.objectives._count', '401'],
		['cmi.interactions._children', '401'],
		['cmi.student_data.mastery_score', '401'],
		['cmi.core._children', '0'],
		['cmi.core.lesson_status', '0'],
		['cmi.suspend_data', '0']
	])('minimal-1.2 answers %s with error %s', (name, error) => {
		const lms = trouble('minimal-1.2', '1.2');
		lms.api.initialize('');
		lms.api.get(name);
		expect(lms.api.lastError()).toBe(error);
	});

	test('minimal-1.2 takes no interaction', () => {
		const lms = trouble('minimal-1.2', '1.2');
		lms.api.initialize('');
		expect(lms.api.set('cmi.interactions.0.id', 'q_1')).toBe('false');
		expect(lms.api.set('cmi.core.score.raw', '80')).toBe('true');
		expect(lms.held('cmi.interactions.0.id')).toBeUndefined();
	});

	test('faked answers are recorded and not held against the course', () => {
		const lms = trouble('commit-false');
		lms.api.initialize('');
		lms.api.commit('');
		expect(lms.log.records.at(-1)).toMatchObject({
			explanation: 'fault profile commit-false',
			refused: false
		});
	});

	test('an unknown profile is an error', () => {
		expect(() => profileId('commit-flase')).toThrow('No fault profile "commit-flase"');
	});
});
