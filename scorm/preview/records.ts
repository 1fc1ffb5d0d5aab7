/** Reading interactions, objectives and the outcome out of a flat data model. */

import type { FlatCmi, Interaction, Objective, ScormEdition } from './wire.ts';

/** The sub-elements of each entry of an array, by entry in order. */
function entries(cmi: FlatCmi, array: string): Map<number, Record<string, string>> {
	const found = new Map<number, Record<string, string>>();
	for (const [name, value] of Object.entries(cmi)) {
		const place = name.startsWith(`${array}.`)
			? /^(\d+)\.(.+)$/.exec(name.slice(array.length + 1))
			: null;
		if (!place?.[1] || !place[2]) continue;
		const n = Number(place[1]);
		const fields = found.get(n) ?? {};
		fields[place[2]] = value;
		found.set(n, fields);
	}
	return new Map([...found].sort(([a], [b]) => a - b));
}

const listed = (fields: Record<string, string>, pattern: RegExp): string[] =>
	Object.entries(fields)
		.filter(([name]) => pattern.test(name))
		.map(([, value]) => value);

export function interactions(cmi: FlatCmi): Interaction[] {
	return [...entries(cmi, 'cmi.interactions')].map(([n, fields]) => ({
		n,
		id: fields['id'] ?? '',
		type: fields['type'] ?? '',
		response: fields['student_response'] ?? fields['learner_response'] ?? '',
		correct: listed(fields, /^correct_responses\.\d+\.pattern$/),
		result: fields['result'] ?? '',
		weighting: fields['weighting'] ?? '',
		latency: fields['latency'] ?? '',
		time: fields['time'] ?? fields['timestamp'] ?? '',
		objectives: listed(fields, /^objectives\.\d+\.id$/),
		description: fields['description'] ?? ''
	}));
}

const joined = (...words: readonly (string | undefined)[]): string =>
	words.filter((word) => word !== undefined && word !== '' && word !== 'unknown').join(', ');

export function objectives(cmi: FlatCmi): Objective[] {
	return [...entries(cmi, 'cmi.objectives')].map(([n, fields]) => ({
		n,
		id: fields['id'] ?? '',
		status: fields['status'] ?? joined(fields['completion_status'], fields['success_status']),
		score: fields['score.scaled'] ?? fields['score.raw'] ?? '',
		description: fields['description'] ?? ''
	}));
}

/** Status in words, e.g. `incomplete` or `completed, passed`; empty before anything is known. */
export function outcome(edition: ScormEdition, cmi: FlatCmi): string {
	return edition === '1.2'
		? joined(cmi['cmi.core.lesson_status'])
		: joined(cmi['cmi.completion_status'], cmi['cmi.success_status']);
}

/** The score as written: raw where there is one, scaled otherwise. */
export function score(edition: ScormEdition, cmi: FlatCmi): string {
	return edition === '1.2'
		? (cmi['cmi.core.score.raw'] ?? '')
		: (cmi['cmi.score.raw'] ?? cmi['cmi.score.scaled'] ?? '');
}

/** A cell that a spreadsheet can neither split nor run: quoted, and never starting a formula. */
function cell(value: string): string {
	const inert = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
	return `"${inert.replaceAll('"', '""')}"`;
}

const COLUMNS = [
	'n',
	'id',
	'type',
	'response',
	'correct',
	'result',
	'weighting',
	'latency',
	'time',
	'objectives',
	'description'
] as const satisfies readonly (keyof Interaction)[];

/** RFC 4180, one line per interaction; lists are joined by a blank. */
export function interactionsCsv(rows: readonly Interaction[]): string {
	const lines = rows.map((row) =>
		COLUMNS.map((column) => {
			const value = row[column];
			return cell(typeof value === 'object' ? value.join(' ') : String(value));
		}).join(',')
	);
	return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
