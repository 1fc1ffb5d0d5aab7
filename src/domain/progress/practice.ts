/** What is answered outside the quizzes: predictions in the prose, pre-test, warm-ups, practice. Never scored. */

import { isLegal, isScored, markOf, type Item } from '../assessment/question.ts';
import { isConfidentError } from '../assessment/remediation.ts';
import type { Course } from '../course/course.ts';
import { itemById } from '../course/find.ts';
import { isCertainty, isKeepable, isPrediction } from './bounds.ts';
import { gathered } from './earlier.ts';
import { lessonProgress, withLesson, withoutDraft } from './lesson-progress.ts';
import type { Answer, Predicted, Progress, ProgressEvent } from './progress.ts';

type EventOf<T extends ProgressEvent['type']> = Extract<ProgressEvent, { type: T }>;

/** The first prediction stands: it is a commitment made before the answer is shown. */
export function predicted(
	course: Course,
	progress: Progress,
	event: EventOf<'predicted'>
): Progress {
	const { id, response, certainty } = event;
	if (!isPrediction(course, id, response) || !isCertainty(certainty)) return progress;
	if (Object.hasOwn(progress.predictions, id)) return progress;
	const made: Predicted = { response, ...(certainty === undefined ? {} : { certainty }) };
	return { ...progress, predictions: { ...progress.predictions, [id]: made } };
}

/** Of a pre-test the first answer stands, for it shows where the learner began; of anything else the latest. */
export function practised(
	course: Course,
	progress: Progress,
	event: EventOf<'practised'>
): Progress {
	const { response, certainty } = event;
	const item = itemById(course, event.item);
	if (!item || !isKeepable(response) || !isLegal(item, response)) return progress;
	if (!isCertainty(certainty)) return progress;
	const earlier = Object.hasOwn(progress.practice, item.id)
		? progress.practice[item.id]
		: undefined;
	const same = earlier?.response === response && earlier.certainty === certainty;
	if (same || (earlier && item.use === 'pretest')) return withoutDraft(progress, item.id);
	const answer: Answer = {
		response,
		mark: markOf(item, response),
		...(certainty === undefined ? {} : { certainty })
	};
	const practice = { ...progress.practice, [item.id]: answer };
	return withoutDraft({ ...kept(progress, item, earlier), practice }, item.id);
}

/** A confident error that is answered anew does not vanish with that. */
function kept(progress: Progress, item: Item, replaced: Answer | undefined): Progress {
	if (!replaced || !isScored(item) || !isConfidentError(replaced)) return progress;
	const history = lessonProgress(progress, item.lesson);
	const earlier = gathered(history.earlier, { [item.id]: replaced });
	return withLesson(progress, item.lesson, { ...history, earlier });
}
