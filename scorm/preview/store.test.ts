import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StaleSession, Store } from './store.ts';
import type { CallRecord, FlatCmi, PackageItem, ScormEdition } from './wire.ts';

const ITEM: PackageItem = { id: 'ITEM', title: 'Course', href: 'index.html' };
const NOW = new Date('2026-01-31T09:05:03Z');

let folder: string;
let store: Store;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lms-store-'));
	store = new Store(folder, () => NOW);
});
afterEach(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

function attempt(edition: ScormEdition): number {
	const id = store.attemptAt(store.learner('Doe, Jane').id, 'course', 'ITEM', edition);
	if (id === null) throw new Error('no attempt');
	return id;
}

/** One session from opening to its end; returns what it started with. */
function play(id: number, cmi: FlatCmi, terminated: boolean, item = ITEM): FlatCmi {
	const { attempt: row, seed } = store.openSession(id, item, 'normal');
	store.commit(row.id, { session: row.sessions, cmi, calls: [], terminated }, item);
	return seed;
}

const call = (n: number, more: Partial<CallRecord> = {}): CallRecord => ({
	n,
	method: 'SetValue',
	args: ['cmi.location', `p${n}`],
	result: 'true',
	error: '0',
	explanation: '',
	refused: false,
	ms: 1,
	...more
});

describe('resuming 1.2', () => {
	const written = {
		'cmi.core.lesson_status': 'incomplete',
		'cmi.core.lesson_location': 'p2',
		'cmi.core.session_time': '0000:05:00.00',
		'cmi.suspend_data': 'abc'
	};

	test('the first launch is ab-initio and not attempted', () => {
		const { seed } = store.openSession(attempt('1.2'), ITEM, 'normal');
		expect(seed).toMatchObject({
			'cmi.core.entry': 'ab-initio',
			'cmi.core.lesson_status': 'not attempted',
			'cmi.core.student_name': 'Doe, Jane',
			'cmi.core.total_time': '0000:00:00.00',
			'cmi.core.credit': 'credit'
		});
	});

	test('after suspend everything comes back with entry resume', () => {
		const id = attempt('1.2');
		play(id, { ...written, 'cmi.core.exit': 'suspend' }, true);
		const { attempt: row, seed } = store.openSession(id, ITEM, 'normal');
		expect(row.id).toBe(id);
		expect(seed).toMatchObject({
			'cmi.core.entry': 'resume',
			'cmi.core.lesson_status': 'incomplete',
			'cmi.core.lesson_location': 'p2',
			'cmi.suspend_data': 'abc',
			'cmi.core.total_time': '0000:05:00.00'
		});
		expect(seed).not.toHaveProperty(['cmi.core.exit']);
		expect(seed).not.toHaveProperty(['cmi.core.session_time']);
	});

	test('after an empty exit the data stay and entry is empty', () => {
		const id = attempt('1.2');
		play(id, { ...written, 'cmi.core.exit': '' }, true);
		const { attempt: row, seed } = store.openSession(id, ITEM, 'normal');
		expect(row.id).toBe(id);
		expect(seed).toMatchObject({ 'cmi.core.entry': '', 'cmi.suspend_data': 'abc' });
	});

	test('an untouched status becomes completed, a mastery score decides passed or failed', () => {
		const untouched = attempt('1.2');
		play(untouched, { 'cmi.core.exit': '' }, true);
		expect(store.state(untouched)?.outcome).toBe('completed');

		const item = { ...ITEM, masteryScore: '80' };
		const scored = { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '60' };
		play(untouched, scored, true, item);
		expect(store.state(untouched)).toMatchObject({ outcome: 'failed', score: '60' });
	});
});

describe('resuming 2004', () => {
	const written = {
		'cmi.completion_status': 'incomplete',
		'cmi.session_time': 'PT5M',
		'cmi.suspend_data': 'abc'
	};

	test('suspend goes on in the same attempt', () => {
		const id = attempt('2004');
		play(id, { ...written, 'cmi.exit': 'suspend' }, true);
		const { attempt: row, seed } = store.openSession(id, ITEM, 'normal');
		expect(row).toMatchObject({ id, number: 1 });
		expect(seed).toMatchObject({
			'cmi.entry': 'resume',
			'cmi.suspend_data': 'abc',
			'cmi.total_time': 'PT0H5M0S'
		});
	});

	test.each(['normal', '', 'time-out', 'logout'])('exit "%s" ends the attempt', (exit) => {
		const id = attempt('2004');
		play(id, { ...written, 'cmi.exit': exit }, true);
		const { attempt: row, seed } = store.openSession(id, ITEM, 'normal');
		expect(row.id).not.toBe(id);
		expect(row.number).toBe(2);
		expect(seed['cmi.entry']).toBe('ab-initio');
		expect(seed).not.toHaveProperty(['cmi.suspend_data']);
		expect(store.state(id)?.cmi).toMatchObject({ 'cmi.suspend_data': 'abc' });
		expect(attempt('2004')).toBe(row.id);
	});

	test('thresholds of the package decide completion and success', () => {
		const item = { ...ITEM, completionThreshold: '1.0', scaledPassingScore: '0.8' };
		const id = attempt('2004');
		const cmi = {
			'cmi.completion_status': 'completed',
			'cmi.progress_measure': '0.5',
			'cmi.score.scaled': '0.9'
		};
		play(id, cmi, true, item);
		expect(store.state(id)?.outcome).toBe('incomplete, passed');
	});

	test('review looks at an ended attempt and changes nothing', () => {
		const id = attempt('2004');
		play(id, { ...written, 'cmi.exit': 'normal' }, true);
		const { attempt: row, seed } = store.openSession(id, ITEM, 'review');
		expect(row.id).toBe(id);
		expect(seed).toMatchObject({
			'cmi.mode': 'review',
			'cmi.credit': 'no-credit',
			'cmi.suspend_data': 'abc'
		});
		const cmi = { 'cmi.suspend_data': 'changed' };
		store.commit(id, { session: row.sessions, cmi, calls: [call(1)], terminated: true }, ITEM);
		expect(store.state(id)).toMatchObject({ cmi: written, calls: [{ n: 1 }] });
	});
});

describe('sessions nobody terminated', () => {
	test('keep what was committed, are marked and are resumed with their time', () => {
		const id = attempt('2004');
		const first = { 'cmi.suspend_data': 'abc', 'cmi.session_time': 'PT2M' };
		play(id, first, false);
		store.leave(id, 1);
		expect(store.state(id)).toMatchObject({ status: 'left', terminated: false, cmi: first });

		const seed = play(id, { ...first, 'cmi.session_time': 'PT3M' }, false);
		expect(seed).toMatchObject({ 'cmi.entry': 'resume', 'cmi.total_time': 'PT0H2M0S' });
		expect(store.openSession(id, ITEM, 'normal').seed['cmi.total_time']).toBe('PT0H5M0S');
		// Opening and leaving without a word adds no time.
		expect(store.openSession(id, ITEM, 'normal').seed['cmi.total_time']).toBe('PT0H5M0S');
	});

	test('that committed nothing start from the beginning', () => {
		const id = attempt('1.2');
		store.openSession(id, ITEM, 'normal');
		expect(store.openSession(id, ITEM, 'normal').seed['cmi.core.entry']).toBe('ab-initio');
	});

	test('cannot write once another session runs', () => {
		const id = attempt('2004');
		play(id, { 'cmi.location': 'first' }, false);
		play(id, { 'cmi.location': 'second' }, false);
		const late = { session: 1, cmi: { 'cmi.location': 'late' }, calls: [], terminated: false };
		expect(() => store.commit(id, late, ITEM)).toThrow(StaleSession);
		expect(store.state(id)?.cmi).toEqual({ 'cmi.location': 'second' });
	});

	test('leaving does not undo a Terminate', () => {
		const id = attempt('2004');
		play(id, { 'cmi.exit': 'suspend' }, true);
		store.leave(id, 1);
		expect(store.state(id)?.status).toBe('suspended');
	});
});

describe('records', () => {
	test('calls are kept once and counted when refused', () => {
		const id = attempt('2004');
		store.openSession(id, ITEM, 'normal');
		store.addCalls(id, 1, [call(1, { method: 'Initialize', args: [''] }), call(2)]);
		store.addCalls(id, 1, [call(2), call(3, { refused: true, error: '406', result: 'false' })]);
		expect(store.state(id)).toMatchObject({
			calls: [{ n: 1, session: 1 }, { n: 2 }, { n: 3, refused: true }],
			refused: 1,
			initialised: true,
			terminated: false
		});
	});

	test('reset empties the attempt and shuts out the window still open', () => {
		const id = attempt('1.2');
		play(id, { 'cmi.suspend_data': 'abc' }, false);
		store.addCalls(id, 1, [call(1)]);
		expect(store.state(id)?.calls).toHaveLength(1);
		store.reset(id);
		expect(store.state(id)).toMatchObject({ status: 'new', cmi: {}, calls: [] });
		const late = { session: 1, cmi: { 'cmi.suspend_data': 'abc' }, calls: [], terminated: false };
		expect(() => store.commit(id, late, ITEM)).toThrow(StaleSession);
	});

	test('a store opened again knows everything', () => {
		const id = attempt('1.2');
		play(id, { 'cmi.suspend_data': 'abc' }, false);
		store.close();
		store = new Store(folder, () => NOW);
		expect(store.learners()).toEqual([{ id: 1, name: 'Doe, Jane' }]);
		expect(store.state(id)).toMatchObject({
			cmi: { 'cmi.suspend_data': 'abc' },
			savedAt: '2026-01-31T09:05:03.000Z'
		});
	});
});
