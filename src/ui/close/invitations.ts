/** The retrieval plan as calendar events: the question in title and description, the answer further down. */

import { walk } from '#domain/assessment/case.ts';
import { bestOf, type Item } from '#domain/assessment/question.ts';
import { cardsShown, optionsShown, regionsShown, rowsShown } from '#domain/assessment/present.ts';
import { lessonById } from '#domain/course/find.ts';
import type { Course } from '#domain/course/course.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { LOOK_BACK } from '#domain/record/fields.ts';
import type { CalendarEvent } from '#domain/record/ical.ts';
import { dateInBrief } from '#domain/record/day.ts';
import { COMMITMENT_OFFSET, retrievalPlan, type Retrieval } from '#domain/record/retrieval.ts';
import { inWords } from '../quiz/explain.ts';
import { reasons } from '../strings/close.ts';
import { hundred } from '../strings/figures.ts';
import { calendar as words } from '../strings/record.ts';
import { sectionTitle } from './place.ts';
import { commitments } from './written-sections.ts';

/** Lines between the question and its answer, so that the answer is out of sight at first. */
const GAP = Array<string>(12).fill('.');

export interface Invitation {
	/** Days since 1970-01-01. */
	day: number;
	title: string;
	/** The question in full, without its title. */
	question: string[];
	answer: string[];
	why: string;
}

/** In the order of the days. @param today days since 1970-01-01 @param texts as written, in full */
export function invitations(
	course: Course,
	progress: Progress,
	today: number,
	texts: Readonly<Record<string, string>>
): Invitation[] {
	const plan = retrievalPlan(course, progress);
	const questions = plan.map((one): Invitation => {
		const { offset, item } = one;
		const why = groundsOf(course, one);
		const first = plan.find((other) => groundsOf(course, other) === why) ?? one;
		return {
			day: today + offset,
			title: `${sectionTitle(course, item)} · ${item.leadIn}`,
			question: [...paragraphs(item.stem), item.leadIn, ...materials(item, progress.seed)],
			answer: [
				`${words.answer}: ${inWords(item, bestOf(item))}`,
				`${words.keyPoint}: ${item.keyPoint}`,
				words.from(course.title, lessonById(course, item.lesson)?.title ?? item.lesson)
			],
			why: first === one ? why : words.again(dateInBrief(today + first.offset))
		};
	});
	return [...questions, lookBack(course, today, texts)].sort((a, b) => a.day - b.day);
}

/** The reason, with what this learner's answer stood for, else with what the question is to show. */
function groundsOf(course: Course, { item, reason, misconception }: Retrieval): string {
	const about = misconception ?? course.objectives[item.objectives[0] ?? ''];
	return `${reasons[reason]}: “${about?.text ?? ''}”`;
}

function lookBack(
	course: Course,
	today: number,
	texts: Readonly<Record<string, string>>
): Invitation {
	const list = commitments(course, texts);
	const day = Number(texts[LOOK_BACK]);
	return {
		day: day > today ? day : today + COMMITMENT_OFFSET,
		title: words.commitmentTitle,
		question: [list.length > 0 ? words.commitmentText(list.join('\n')) : words.noCommitment],
		answer: [],
		why: ''
	};
}

/** @param seed the learner's: the same learner and day have the same events, so that a second import doubles nothing */
export function eventsOf(
	course: Course,
	list: readonly Invitation[],
	seed: number
): CalendarEvent[] {
	return list.map(({ day, title, question, answer, why }, i) => ({
		uid: `${course.id}-${seed.toString(36)}-${day}-${i}@course.invalid`,
		day,
		title: answer.length > 0 ? words.questionTitle(title) : title,
		description: [
			...question,
			...(answer.length > 0
				? ['', words.answerBelow, ...GAP, ...answer, `${words.why}: ${why}`]
				: [])
		].join('\n')
	}));
}

/**
 * What the question is about: its options, cards or rows, in an order that gives nothing away; the arms of a result;
 * the points of a case that the best way leads through.
 */
function materials(item: Item, seed: number): string[] {
	const showing = { seed, attempt: 0 };
	const bullets = (parts: readonly { text: string }[]) => parts.map(({ text }) => `– ${text}`);
	switch (item.kind) {
		case 'choice':
			return bullets(optionsShown(item, showing));
		case 'hotspot':
			return bullets(regionsShown(item, showing));
		case 'order':
			return [`${words.toOrder}:`, ...bullets(cardsShown(item, showing))];
		case 'match':
			return [
				`${words.toMatch(item.columns.map(({ text }) => text).join('; '))}:`,
				...bullets(rowsShown(item, showing))
			];
		case 'numeric':
			return (item.arms ?? []).map(({ label, n }) => `– ${label}: ${hundred.of(n)}`);
		case 'case':
			return bullets(walk(item, bestOf(item)).turns.map(({ node }) => node));
		default:
			return [];
	}
}

function paragraphs(text: string): string[] {
	return text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
}
