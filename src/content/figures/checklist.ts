/** Checklists: every reason is vouched for; a list has statements to choose and others to leave. */

import type { Checklist } from '#domain/course/checklist.ts';
import { checklist } from '../schema/checklist.ts';
import { fields, repeated, type Family, type Fault } from './family.ts';

export const checklists: Family<Checklist> = {
	file: 'lessons/checklists.yaml',
	name: 'checklist',
	schema: checklist,
	cited: (figure) =>
		statements(figure).flatMap(({ path, statement: { claim } }) =>
			claim === undefined ? [] : [{ path: [...path, 'claim'], claim }]
		),
	printed: (figure) => [
		...fields(figure, ['title', 'task', 'yes', 'no', 'insight']),
		...figure.groups.flatMap((group, index) => [
			...fields(group, ['title'], ['groups', index]),
			// What an advertisement says of itself is invented.
			...fields(group, ['lead'], ['groups', index], { wrong: true })
		]),
		...statements(figure).flatMap(({ path, statement }) => [
			...fields(statement, ['text'], path, { wrong: true }),
			...fields(statement, ['why'], path, {
				claims: statement.claim === undefined ? [] : [statement.claim]
			})
		])
	],
	faults: ({ groups }) => [
		...repeated(groups, ['groups'], 'list'),
		...groups.flatMap((group, index) => repeated(group.statements, ['groups', index], 'statement')),
		...sided(groups.flatMap((group) => group.statements))
	],
	commitments: 1
};

function statements(figure: Checklist) {
	return figure.groups.flatMap(({ statements: list }, group) =>
		list.map((statement, index) => ({
			path: ['groups', group, 'statements', index] as PropertyKey[],
			statement
		}))
	);
}

function sided(all: readonly { choose: boolean }[]): Fault[] {
	return [true, false]
		.filter((choose) => !all.some((statement) => statement.choose === choose))
		.map((choose) => ({
			path: ['groups'],
			message: `has no statement to ${choose ? 'choose' : 'leave'}; without one there is no choice`
		}));
}
