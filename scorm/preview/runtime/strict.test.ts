import { describe, expect, test } from 'vitest';
import type { ScormEdition } from '../wire.ts';
import { long, running, session, shown, write } from './session.test-fixture.ts';

interface Row {
	edition: ScormEdition;
	element: string;
	value: string;
	/** The value as the name of the test shows it. */
	shown: string;
	error: string;
}

const ROWS: readonly Row[] = (
	[
		['1.2', 'cmi.suspend_data', long(4096), '0'],
		['1.2', 'cmi.suspend_data', long(4097), '405'],
		['1.2', 'cmi.core.lesson_location', long(255), '0'],
		['1.2', 'cmi.core.lesson_location', long(256), '405'],
		['1.2', 'cmi.core.lesson_status', 'passed', '0'],
		['1.2', 'cmi.core.lesson_status', 'not attempted', '405'],
		['1.2', 'cmi.core.lesson_status', 'Passed', '405'],
		['1.2', 'cmi.core.exit', '', '0'],
		['1.2', 'cmi.core.exit', 'normal', '405'],
		['1.2', 'cmi.core.score.raw', '', '0'],
		['1.2', 'cmi.core.score.raw', '100', '0'],
		['1.2', 'cmi.core.score.raw', '87.5', '0'],
		['1.2', 'cmi.core.score.raw', '100.1', '405'],
		['1.2', 'cmi.core.score.raw', '-1', '405'],
		['1.2', 'cmi.core.score.raw', '8,5', '405'],
		['1.2', 'cmi.core.score.raw', '1e1', '405'],
		['1.2', 'cmi.core.session_time', '0000:05:03.25', '0'],
		['1.2', 'cmi.core.session_time', '00:05:03', '0'],
		['1.2', 'cmi.core.session_time', '0:05:03', '405'],
		['1.2', 'cmi.core.session_time', '00:05:03.123', '405'],
		['1.2', 'cmi.core.session_time', 'PT5M', '405'],
		['1.2', 'cmi.objectives.0.id', 'lesson_1', '0'],
		['1.2', 'cmi.objectives.0.id', 'lesson 1', '405'],
		['1.2', 'cmi.objectives.0.id', 'über', '405'],
		['1.2', 'cmi.objectives.1.id', 'lesson_1', '201'],
		['1.2', 'cmi.core.total_time', '00:00:01', '403'],
		['1.2', 'cmi.core._children', 'x', '402'],
		['1.2', 'cmi.location', 'x', '201'],
		['2004', 'cmi.suspend_data', long(64000), '0'],
		['2004', 'cmi.suspend_data', long(64001), '406'],
		['2004', 'cmi.location', long(1000), '0'],
		['2004', 'cmi.location', long(1001), '406'],
		['2004', 'cmi.completion_status', 'completed', '0'],
		['2004', 'cmi.completion_status', 'passed', '406'],
		['2004', 'cmi.success_status', 'failed', '0'],
		['2004', 'cmi.exit', 'normal', '0'],
		['2004', 'cmi.exit', 'done', '406'],
		['2004', 'cmi.score.scaled', '0.8333', '0'],
		['2004', 'cmi.score.scaled', '-1', '0'],
		['2004', 'cmi.score.scaled', '1.01', '407'],
		['2004', 'cmi.score.scaled', '1e-1', '406'],
		['2004', 'cmi.score.scaled', '.5', '406'],
		['2004', 'cmi.score.raw', '99999', '0'],
		['2004', 'cmi.score.raw', '100000', '406'],
		['2004', 'cmi.progress_measure', '1', '0'],
		['2004', 'cmi.progress_measure', '-0.5', '407'],
		['2004', 'cmi.session_time', 'PT0H5M3.25S', '0'],
		['2004', 'cmi.session_time', 'P1DT2H', '0'],
		['2004', 'cmi.session_time', 'PT5M3.123S', '406'],
		['2004', 'cmi.session_time', 'P1W', '406'],
		['2004', 'cmi.session_time', 'P', '406'],
		['2004', 'cmi.session_time', 'PT', '406'],
		['2004', 'cmi.session_time', 'PT.5S', '406'],
		['2004', 'cmi.objectives.0.id', 'lesson_1', '0'],
		['2004', 'cmi.objectives.0.id', 'lesson 1', '406'],
		['2004', 'cmi.objectives.1.id', 'lesson_1', '351'],
		['2004', 'cmi.objectives.0.success_status', 'passed', '408'],
		['2004', 'cmi.interactions.0.type', 'choice', '408'],
		['2004', 'cmi.total_time', 'PT1S', '404'],
		['2004', 'cmi.objectives._count', '3', '404'],
		['2004', 'cmi.core.lesson_status', 'passed', '401'],
		['2004', 'adl.nav.request', 'suspendAll', '0'],
		['2004', 'adl.nav.request', '{target=ITEM_2}choice', '0'],
		['2004', 'adl.nav.request', 'forward', '406']
	] as const
).map(([edition, element, value, error]) => ({
	edition,
	element,
	value,
	shown: shown(value),
	error
}));

describe('SetValue', () => {
	test.each(ROWS)('$edition: $element = $shown answers error $error', (row) => {
		const { edition, element, value, error } = row;
		const lms = running(edition);
		expect(lms.api.set(element, value)).toBe(error === '0' ? 'true' : 'false');
		expect(lms.api.lastError()).toBe(error);
		expect(lms.cmi()[element]).toBe(error === '0' ? value : undefined);
		expect(lms.log.records.at(-2)?.refused).toBe(error !== '0');
	});
});

describe('call order', () => {
	test.each([
		['1.2', '301', '301', '301', '301'],
		['2004', '122', '132', '142', '112']
	] as const)('%s before Initialize', (edition, get, set, commit, terminate) => {
		const { api } = session(edition);
		const after = (call: () => string): string => (call(), api.lastError());
		expect(after(() => api.get('cmi.suspend_data'))).toBe(get);
		expect(after(() => api.set('cmi.suspend_data', 'x'))).toBe(set);
		expect(after(() => api.commit(''))).toBe(commit);
		expect(after(() => api.terminate(''))).toBe(terminate);
	});

	test.each([
		['1.2', '301', '301', '301', '301', '101'],
		['2004', '123', '133', '143', '113', '104']
	] as const)('%s after Terminate', (edition, get, set, commit, terminate, initialize) => {
		const { api, stored } = running(edition);
		api.terminate('');
		const after = (call: () => string): string => (call(), api.lastError());
		expect(after(() => api.get('cmi.suspend_data'))).toBe(get);
		expect(after(() => api.set('cmi.suspend_data', 'x'))).toBe(set);
		expect(after(() => api.commit(''))).toBe(commit);
		expect(after(() => api.terminate(''))).toBe(terminate);
		expect(after(() => api.initialize(''))).toBe(initialize);
		expect(stored).toHaveLength(1);
	});

	test.each([
		['1.2', '101'],
		['2004', '103']
	] as const)('%s refuses a second Initialize', (edition, error) => {
		const { api } = running(edition);
		expect(api.initialize('')).toBe('false');
		expect(api.lastError()).toBe(error);
	});
});

describe('arguments and record', () => {
	test.each(['1.2', '2004'] as const)('%s refuses arguments that are no strings', (edition) => {
		const { api, log } = running(edition);
		expect(api.set('cmi.suspend_data', 5)).toBe('false');
		expect(api.lastError()).toBe('201');
		expect(api.commit()).toBe('false');
		expect(api.commit('null')).toBe('false');
		expect(api.get(undefined)).toBe('');
		const refused = log.records.filter((call) => call.refused);
		expect(refused.map((call) => call.args)).toEqual([
			['cmi.suspend_data', 'number 5'],
			[],
			['null'],
			['undefined undefined']
		]);
	});

	test('records every call with number, result, error and explanation', () => {
		const { api, log } = running('2004');
		api.get('cmi.location');
		api.set('cmi.exit', 'done');
		expect(log.records).toMatchObject([
			{ n: 1, method: 'Initialize', args: [''], result: 'true', error: '0', refused: false },
			{ n: 2, method: 'GetValue', result: '', error: '403', refused: false },
			{ n: 3, method: 'SetValue', result: 'false', error: '406', refused: true }
		]);
		expect(log.records[2]?.explanation).toContain('is none of: time-out, suspend');
	});

	test('hands out what was written with the next commit, and marks the last one', () => {
		const { api, stored } = running('1.2');
		api.set('cmi.core.lesson_location', 'p2');
		expect(stored).toEqual([]);
		api.commit('');
		api.set('cmi.core.exit', 'suspend');
		api.terminate('');
		expect(stored).toEqual([
			{ cmi: { 'cmi.core.lesson_location': 'p2' }, terminated: false },
			{ cmi: { 'cmi.core.lesson_location': 'p2', 'cmi.core.exit': 'suspend' }, terminated: true }
		]);
	});

	test('answers false and stays open when the server stores nothing', () => {
		const lms = session('2004', {}, false);
		lms.api.initialize('');
		expect(lms.api.commit('')).toBe('false');
		expect(lms.api.lastError()).toBe('391');
		expect(lms.api.terminate('')).toBe('false');
		expect(lms.api.lastError()).toBe('111');
		expect(lms.phase()).toBe('running');
	});
});

test('a resumed session reads what the last one wrote, in both editions', () => {
	const first = running('2004');
	write(first, [
		['cmi.objectives.0.id', 'lesson_1'],
		['cmi.objectives.0.score.scaled', '0.5'],
		['cmi.interactions.0.id', 'q_1'],
		['cmi.interactions.0.type', 'numeric'],
		['cmi.interactions.0.correct_responses.0.pattern', '1[:]2'],
		['cmi.interactions.0.learner_response', '1.5'],
		['cmi.suspend_data', 'v1.3.x.abc']
	]);
	const { api } = running('2004', first.cmi());
	expect(api.get('cmi.suspend_data')).toBe('v1.3.x.abc');
	expect(api.get('cmi.objectives.0.score.scaled')).toBe('0.5');
	expect(api.get('cmi.interactions.0.correct_responses.0.pattern')).toBe('1[:]2');
	expect(api.get('cmi.interactions._count')).toBe('1');
	expect(api.set('cmi.interactions.1.id', 'q_2')).toBe('true');

	const again = running('1.2', { 'cmi.suspend_data': 'abc', 'cmi.core.lesson_status': 'passed' });
	expect(again.api.get('cmi.core.lesson_status')).toBe('passed');
	expect(again.api.get('cmi.suspend_data')).toBe('abc');
});
