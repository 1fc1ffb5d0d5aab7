/** The local LMS as a test uses it: launch, look at the record, leave in every way there is. */

import { expect, type APIRequestContext, type Frame, type Page } from '@playwright/test';

/** The editions with a run-time, as their packages are named. */
export const EDITIONS = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;
export type Edition = (typeof EDITIONS)[number];

/** What the LMS holds of an attempt; the parts a test looks at. */
export interface Record {
	cmi: { [element: string]: string };
	interactions: {
		id: string;
		type: string;
		response: string;
		correct: string[];
		result: string;
		weighting: string;
		latency: string;
		time: string;
		objectives: string[];
	}[];
	objectives: { id: string; status: string; score: string }[];
	calls: {
		method: string;
		args: string[];
		result: string;
		error: string;
		explanation: string;
		refused: boolean;
		session: number;
	}[];
	refused: number;
	terminated: boolean;
	sessions: number;
}

interface Shelved {
	id: string;
	fileName: string;
}

/** Puts a learner's attempt at a package on the books; its number. */
export async function attemptAt(
	request: APIRequestContext,
	edition: Edition,
	learner: string
): Promise<number> {
	const shelf = (await (await request.get('/api/packages')).json()) as Shelved[];
	const found = shelf.find((entry) => entry.fileName.endsWith(`-${edition}.zip`));
	if (!found) throw new Error(`no package for ${edition} on the shelf`);
	const answer = await request.post('/api/attempts', { data: { learner, package: found.id } });
	expect(answer.status()).toBe(201);
	return ((await answer.json()) as { id: number }).id;
}

export async function recordOf(request: APIRequestContext, attempt: number): Promise<Record> {
	return (await (await request.get(`/api/attempts/${attempt}`)).json()) as Record;
}

/** Launches the attempt in the page's frame; the course's frame once its first heading stands. */
export async function launch(page: Page, attempt: number, query = ''): Promise<Frame> {
	await page.goto(`/play/${attempt}${query}`);
	return courseIn(page);
}

/** The course in a frame of this page or of a frame in it. */
export async function courseIn(page: Page | Frame): Promise<Frame> {
	const element = await page.waitForSelector('iframe');
	const frame = await element.contentFrame();
	if (!frame) throw new Error('the player shows no course');
	await frame.waitForSelector('h1');
	return frame.url().includes('/course/') ? frame : courseIn(frame);
}

/** Launches the attempt in a window of its own. */
export async function launchInWindow(page: Page, attempt: number, query: string): Promise<Page> {
	await page.goto(`/play/${attempt}${query}`);
	const [course] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('button', { name: 'Open the course' }).click()
	]);
	return course;
}

/** The course has opened its record: its state of saving is no longer "Opening…". */
export async function opened(course: Frame | Page): Promise<void> {
	await expect(course.locator('.save')).not.toHaveText('Opening…', { timeout: 15_000 });
}

/** A new attempt of this learner in the page's frame, once its record is open. */
export async function begin(
	page: Page,
	edition: Edition,
	learner: string,
	query = ''
): Promise<{ attempt: number; frame: Frame }> {
	const attempt = await attemptAt(page.request, edition, learner);
	const frame = await launch(page, attempt, query);
	await opened(frame);
	return { attempt, frame };
}

/** What a strict LMS would have refused, as lines to read. */
export function refusals(record: Record): string[] {
	return record.calls
		.filter((call) => call.refused)
		.map((call) => `${call.method}(${call.args.join(', ')}) → ${call.error}: ${call.explanation}`);
}

/** Counts the calls of a method in one session. */
export function count(record: Record, methods: readonly string[], session: number): number {
	return record.calls.filter((call) => call.session === session && methods.includes(call.method))
		.length;
}

export const INITIALIZE = ['LMSInitialize', 'Initialize'];
export const TERMINATE = ['LMSFinish', 'Terminate'];
export const COMMIT = ['LMSCommit', 'Commit'];

/** Element names that differ between the editions. */
export function elements(edition: Edition): {
	status: string;
	success: string;
	score: string;
	state: string;
} {
	return edition === 'scorm12'
		? {
				status: 'cmi.core.lesson_status',
				success: 'cmi.core.lesson_status',
				score: 'cmi.core.score.raw',
				state: 'cmi.suspend_data'
			}
		: {
				status: 'cmi.completion_status',
				success: 'cmi.success_status',
				score: 'cmi.score.raw',
				state: 'cmi.suspend_data'
			};
}

/** Status of a lesson's objective as the LMS shows it; empty while there is none. */
export function statusOf(record: Record, lesson: string): string {
	return record.objectives.find(({ id }) => id === lesson)?.status ?? '';
}
