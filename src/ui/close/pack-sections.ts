/** The learner's record in words, section by section, as the evidence pack shows it. */

import type { Course } from '#domain/course/course.ts';
import { lessonOutcome, outcome } from '#domain/progress/outcome.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { foreseen } from '#domain/record/change.ts';
import { dateInWords, isoDate } from '#domain/record/day.ts';
import { heldAnswers } from '#domain/record/held.ts';
import { masteryOf } from '#domain/record/mastery.ts';
import { metMisconceptions } from '#domain/record/met.ts';
import { PACK_FORMAT, type Pack, type PackSection } from '#domain/record/pack.ts';
import { encode } from '#domain/progress/snapshot.ts';
import { close } from '../strings/close.ts';
import { pack as words, record } from '../strings/record.ts';
import { inWords } from '../quiz/explain.ts';
import { notesOf } from './notes-of.ts';
import { evaluationRows, writtenSections } from './written-sections.ts';

/** Who, when and with what texts: what the progress does not know. */
export interface Making {
	learner: string;
	/** Days since 1970-01-01. */
	day: number;
	/** In full, by field. */
	texts: Readonly<Record<string, string>>;
	/** Share of the points a lesson needs, 0 to 1. */
	passMark: number;
}

export function packOf(course: Course, progress: Progress, making: Making): Pack {
	const { id, title, version, contentHash } = course;
	const sections = [
		{ title: words.sections.course, rows: courseRows(course, progress, making) },
		{ title: words.sections.results, rows: resultRows(course, progress) },
		{ title: words.sections.objectives, rows: objectiveRows(course, progress) },
		{ title: words.sections.answers, rows: answerRows(course, progress) },
		{
			title: words.sections.corrected,
			rows: metMisconceptions(course, progress).map(({ misconception }) => ({
				label: misconception.text,
				text: misconception.correction
			}))
		},
		{ title: words.sections.predictions, rows: predictionRows(course, progress) },
		...writtenSections(course, making.texts),
		{ title: words.sections.evaluation, rows: evaluationRows(course, making.texts) },
		{ title: words.sections.notes, rows: noteRows(course, making.texts) }
	];
	return {
		format: PACK_FORMAT,
		course: { id, title, version, contentHash },
		learner: making.learner,
		made: isoDate(making.day),
		record: sections.filter(({ rows }) => rows.length > 0),
		state: encode(course, progress),
		texts: { ...making.texts }
	};
}

type Rows = PackSection['rows'];

function courseRows(course: Course, progress: Progress, making: Making): Rows {
	const { success } = outcome(course, progress);
	const { begun, passed } = progress.dates;
	const active = Math.round(progress.seconds / 60);
	const day = (label: string, days: number | undefined) =>
		days === undefined ? [] : [{ label, text: dateInWords(days) }];
	return [
		{ label: words.rows.learner, text: making.learner },
		{ label: words.rows.title, text: course.title },
		{ label: words.rows.version, text: course.version },
		{ label: words.rows.hash, text: course.contentHash },
		{ label: words.rows.status, text: record.states[success] },
		...day(words.rows.begun, begun),
		...day(words.rows.passed, success === 'passed' ? passed : undefined),
		{ label: words.rows.minutes, text: active > 0 ? record.activeMinutes(active) : '' },
		{
			label: words.rows.cut,
			text: `${record.cut(Math.round(making.passMark * 100), course.cutBasis === 'provisional')} ${record.authoritative}`
		}
	].filter(({ text }) => text !== '');
}

function resultRows(course: Course, progress: Progress): Rows {
	return course.lessons.map((lesson) => {
		const { score, success } = lessonOutcome(course, lesson, progress);
		const reached = score ? record.scoreOf(score.raw) : record.noScore;
		return { label: lesson.title, text: `${reached}, ${record.states[success]}` };
	});
}

function objectiveRows(course: Course, progress: Progress): Rows {
	return masteryOf(course, progress).map(({ objective, level }) => ({
		label: objective.text,
		text: close.mastery.levels[level]
	}));
}

function answerRows(course: Course, progress: Progress): Rows {
	return heldAnswers(course, progress).map(({ item, answer, right, asked }) => {
		const verdict = [
			right ? words.right : words.wrong,
			...(asked === 'earlier' ? [words.earlier] : []),
			...(answer.certainty === undefined ? [] : [words.certainty(answer.certainty)])
		].join(', ');
		return { label: item.leadIn, text: words.answered(inWords(item, answer.response), verdict) };
	});
}

function predictionRows(course: Course, progress: Progress): Rows {
	return foreseen(course, progress).map(({ prediction, said, best }) => ({
		label: prediction.question,
		text: `${close.change.said}: ${said} ${close.change.best}: ${best}`
	}));
}

function noteRows(course: Course, texts: Making['texts']): Rows {
	return notesOf(course, texts).map(({ about, text }) => ({ label: about, text }));
}
