/** How the course fares in LMSs that lack much, and under the rules that Moodle has of its own. */

import { describe, expect, it } from 'vitest';
import type { Edition } from './edition.ts';
import { answered, lesson, outcome, PASSED } from './fake/facts.ts';
import { FakeLms, type Faults } from './fake/lms.ts';
import { opened, visitLms } from './fake/page.ts';
import { OPTIONAL_12 } from './fake/rules12.ts';

const EDITIONS: Edition[] = ['scorm12', 'scorm2004'];

describe('a SCORM 1.2 LMS with nothing optional', () => {
	it('gets status, score and state, is asked briefly and never for what it lacks', async () => {
		const lms = new FakeLms(
			'scorm12',
			{ lacks: OPTIONAL_12 },
			{ 'cmi.core.score._children': 'raw' }
		);
		const { tracker, clock, saving } = await opened(lms);
		expect(lms.calls.length).toBeLessThanOrEqual(25);
		tracker.report([answered('l5-pressure'), lesson('safety'), PASSED]);
		tracker.save('v1.done', 10);
		clock.paint();
		tracker.close();
		expect(lms.refused()).toEqual([]);
		expect(lms.stored.get('cmi.core.lesson_status')).toBe('passed');
		expect(lms.stored.get('cmi.core.score.raw')).toBe('88');
		expect(lms.stored.get('cmi.suspend_data')).toBe('v1.done');
		expect(saving.at(-1)?.state).toBe('saved');
	});
});

describe.each(EDITIONS)('%s: interactions and objectives refused', (edition) => {
	it('status and score are written all the same, and the work counts as saved', async () => {
		const lms = new FakeLms(edition, { lacks: /\.\d+\./ });
		const { tracker, clock, saving } = await opened(lms);
		tracker.report([answered('l5-pressure'), lesson('safety'), PASSED]);
		clock.paint();
		const status = edition === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
		expect(lms.stored.get(status)).toBe('passed');
		expect(saving.at(-1)?.state).toBe('saved');
	});
});

describe('Moodle', () => {
	it('1.2 finish rules leave the course’s verdict as it is', async () => {
		const moodle: Faults = {
			answers: (element, value) => (element.endsWith('_count') ? Number(value) : value),
			atFinish(held) {
				const status = held.get('cmi.core.lesson_status');
				const raw = held.get('cmi.core.score.raw');
				if (status === undefined) held.set('cmi.core.lesson_status', 'completed');
				if (raw === undefined) return;
				held.set('cmi.core.lesson_status', Number(raw) >= 80 ? 'passed' : 'failed');
			}
		};
		const lms = new FakeLms('scorm12', moodle, { 'cmi.student_data.mastery_score': '80' });
		const first = await opened(lms);
		first.tracker.report([outcome({ success: 'failed' })]);
		first.tracker.close();
		expect(lms.stored.get('cmi.core.lesson_status')).toBe('incomplete');

		const second = visitLms('scorm12', lms.launch());
		expect((await second.tracker.open()).passMark).toBe(0.8);
		second.tracker.report([answered('l5-a'), answered('l5-b'), PASSED]);
		second.tracker.close();
		expect(lms.stored.get('cmi.core.lesson_status')).toBe('passed');
		expect(lms.stored.get('cmi.interactions.1.id')).toBe('l5_b_a1');
		expect(lms.refused()).toEqual([]);
	});

	it('a first look that does nothing is no completion', async () => {
		const lms = new FakeLms('scorm12', {
			atFinish: (held) => {
				if (!held.has('cmi.core.lesson_status')) held.set('cmi.core.lesson_status', 'completed');
			}
		});
		(await opened(lms)).tracker.close();
		expect(lms.stored.get('cmi.core.lesson_status')).toBe('incomplete');
	});

	it('2004 completion by measure does not undo the completion', async () => {
		const lms = new FakeLms('scorm2004', {
			atFinish(held) {
				const measure = Number(held.get('cmi.progress_measure') ?? '1');
				held.set('cmi.completion_status', measure >= 1 ? 'completed' : 'incomplete');
			}
		});
		const first = await opened(lms);
		first.tracker.report([PASSED]);
		first.tracker.close();
		const second = await opened(lms);
		second.tracker.report([outcome({ progress: 0.5 })]);
		second.tracker.close();
		expect(lms.stored.get('cmi.completion_status')).toBe('completed');
	});
});
