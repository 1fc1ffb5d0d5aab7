import { describe, expect, test } from 'vitest';
import { long, running, shown, write } from './session.test-fixture.ts';

interface Answer {
	type: string;
	value: string;
	shown: string;
	verdict: 'taken' | 'refused';
}

const answers = (rows: readonly (readonly [string, string, boolean])[]): Answer[] =>
	rows.map(([type, value, taken]) => ({
		type,
		value,
		shown: shown(value),
		verdict: taken ? 'taken' : 'refused'
	}));

const RESPONSES_12 = answers([
	['true-false', 't', true],
	['true-false', 'true', false],
	['choice', 'a,c', true],
	['choice', 'opt-1', false],
	['choice', '12', false],
	['sequencing', 'a,b,c', true],
	['matching', '1.a,2.c', true],
	['matching', '1-a', false],
	['numeric', '12.5', true],
	['numeric', 'twelve', false],
	['fill-in', long(255), true],
	['fill-in', long(256), false],
	['likert', '3', true],
	['likert', 'ok', false]
]);

const RESPONSES_2004 = answers([
	['true-false', 'true', true],
	['true-false', 't', false],
	['choice', 'opt_1[,]opt_2', true],
	['choice', 'opt-1', false],
	['choice', 'a[,]a', false],
	['choice', 'two words', false],
	['sequencing', 'a[,]a[,]b', true],
	['matching', 's1[.]t1[,]s2[.]t2', true],
	['matching', 's1.t1', false],
	['numeric', '12.5', true],
	['numeric', '1e3', false],
	['fill-in', '{lang=en-GB}blood pressure[,]pulse', true],
	['fill-in', long(251), false],
	['long-fill-in', long(4000), true],
	['long-fill-in', 'two\nlines', false],
	['likert', 'often', true],
	['performance', 'step_1[.]done', true],
	['other', 'anything at all', true]
]);

const PATTERNS_2004 = answers([
	['numeric', '12.5[:]12.5', true],
	['numeric', '[:]13', true],
	['numeric', '10[:]', true],
	['numeric', '12.5', false],
	['numeric', '13[:]12', false],
	['choice', 'a[,]b', true],
	['fill-in', '{case_matters=false}{order_matters=false}pulse', true],
	['true-false', 'false', true],
	['matching', 's1[.]t1', true]
]);

describe('interactions', () => {
	test.each(RESPONSES_12)(
		'1.2: the $type response $shown is $verdict',
		({ type, value, verdict }) => {
			const lms = running('1.2');
			write(lms, [
				['cmi.interactions.0.id', 'q_1'],
				['cmi.interactions.0.type', type]
			]);
			const answer = lms.api.set('cmi.interactions.0.student_response', value);
			expect([answer, lms.api.lastError()]).toEqual(
				verdict === 'taken' ? ['true', '0'] : ['false', '405']
			);
		}
	);

	test.each(RESPONSES_2004)(
		'2004: the $type response $shown is $verdict',
		({ type, value, verdict }) => {
			const lms = running('2004');
			write(lms, [
				['cmi.interactions.0.id', 'q_1'],
				['cmi.interactions.0.type', type]
			]);
			const answer = lms.api.set('cmi.interactions.0.learner_response', value);
			expect([answer, lms.api.lastError()]).toEqual(
				verdict === 'taken' ? ['true', '0'] : ['false', '406']
			);
		}
	);

	test.each(PATTERNS_2004)(
		'2004: the $type pattern $shown is $verdict',
		({ type, value, verdict }) => {
			const lms = running('2004');
			write(lms, [
				['cmi.interactions.0.id', 'q_1'],
				['cmi.interactions.0.type', type]
			]);
			const answer = lms.api.set('cmi.interactions.0.correct_responses.0.pattern', value);
			expect([answer, lms.api.lastError()]).toEqual(
				verdict === 'taken' ? ['true', '0'] : ['false', '406']
			);
		}
	);

	test.each([
		['2026-01-31T09:05:03.00Z', true],
		['2026-01-31T09:05:03.12Z', true],
		['2026-01-31T09:05:03.12', true],
		['2026-01-31T09:05:03', true],
		['2026-01-31T09:05:03Z', false],
		['2026-01-31T09:05:03.123Z', false],
		['2026-01-31T09:05:03+01:00', false],
		['2039-01-31T09:05:03.00Z', false]
	])('2004: the timestamp %s is accepted: %s', (value, accepted) => {
		const lms = running('2004');
		write(lms, [['cmi.interactions.0.id', 'q_1']]);
		expect(lms.api.set('cmi.interactions.0.timestamp', value)).toBe(String(accepted));
	});

	test.each([
		['1.2', 'wrong', true],
		['1.2', 'incorrect', false],
		['2004', 'incorrect', true],
		['2004', 'wrong', false],
		['2004', '0.5', true]
	] as const)('%s: the result %s is accepted: %s', (edition, value, accepted) => {
		const lms = running(edition);
		write(lms, [['cmi.interactions.0.id', 'q_1']]);
		expect(lms.api.set('cmi.interactions.0.result', value)).toBe(String(accepted));
	});

	test('an index may not leave a gap', () => {
		const lms = running('2004');
		write(lms, [['cmi.interactions.0.id', 'q_1']]);
		expect(lms.api.set('cmi.interactions.2.id', 'q_3')).toBe('false');
		expect(lms.api.lastError()).toBe('351');
		expect(lms.api.set('cmi.interactions.1.id', 'q_2')).toBe('true');
	});

	test('a 1.2 interaction can be written and never read', () => {
		const lms = running('1.2');
		write(lms, [['cmi.interactions.0.id', 'q_1']]);
		expect(lms.api.get('cmi.interactions.0.id')).toBe('');
		expect(lms.api.lastError()).toBe('404');
		expect(lms.api.get('cmi.interactions._count')).toBe('1');
	});

	test('in 2004 an objective keeps its id and no other takes it', () => {
		const lms = running('2004');
		write(lms, [['cmi.objectives.0.id', 'lesson_1']]);
		expect(lms.api.set('cmi.objectives.0.id', 'lesson_9')).toBe('false');
		expect(lms.api.lastError()).toBe('351');
		expect(lms.api.set('cmi.objectives.1.id', 'lesson_1')).toBe('false');
		expect(lms.api.lastError()).toBe('351');
	});
});
