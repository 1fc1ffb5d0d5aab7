import { describe, expect, test } from 'vitest';
import { interactions, interactionsCsv, objectives, outcome, score } from './records.ts';

const CMI = {
	'cmi.interactions.0.id': 'q_1',
	'cmi.interactions.0.type': 'choice',
	'cmi.interactions.0.learner_response': 'a[,]c',
	'cmi.interactions.0.correct_responses.0.pattern': 'a[,]c',
	'cmi.interactions.0.correct_responses.1.pattern': 'a',
	'cmi.interactions.0.objectives.0.id': 'lesson_1',
	'cmi.interactions.0.result': 'correct',
	'cmi.interactions.0.timestamp': '2026-01-31T09:05:03.00Z',
	'cmi.interactions.10.id': 'q_11',
	'cmi.interactions.2.id': 'q_3',
	'cmi.objectives.0.id': 'lesson_1',
	'cmi.objectives.0.completion_status': 'completed',
	'cmi.objectives.0.success_status': 'unknown',
	'cmi.objectives.0.score.scaled': '0.5'
};

describe('records', () => {
	test('interactions come in numeric order with both editions under one name', () => {
		const found = interactions(CMI);
		expect(found.map(({ n }) => n)).toEqual([0, 2, 10]);
		expect(found[0]).toEqual({
			n: 0,
			id: 'q_1',
			type: 'choice',
			response: 'a[,]c',
			correct: ['a[,]c', 'a'],
			result: 'correct',
			weighting: '',
			latency: '',
			time: '2026-01-31T09:05:03.00Z',
			objectives: ['lesson_1'],
			description: ''
		});
		expect(interactions({ 'cmi.interactions.0.student_response': 't' })[0]?.response).toBe('t');
	});

	test('objectives show what is known', () => {
		expect(objectives(CMI)).toEqual([
			{ n: 0, id: 'lesson_1', status: 'completed', score: '0.5', description: '' }
		]);
	});

	test('outcome and score are told in the words of the edition', () => {
		expect(outcome('1.2', { 'cmi.core.lesson_status': 'passed' })).toBe('passed');
		const both = { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' };
		expect(outcome('2004', both)).toBe('completed, passed');
		expect(outcome('2004', { 'cmi.success_status': 'unknown' })).toBe('');
		expect(score('2004', { 'cmi.score.scaled': '0.8' })).toBe('0.8');
	});

	test('a spreadsheet can neither split nor run a cell', () => {
		const rows = interactions({
			'cmi.interactions.0.id': '=1+1',
			'cmi.interactions.0.learner_response': 'a "b", c',
			'cmi.interactions.0.weighting': '-1.5'
		});
		const [, line] = interactionsCsv(rows).split('\r\n');
		expect(line).toBe(`"0","'=1+1","","a ""b"", c","","","-1.5","","","",""`);
	});
});
