/** Rules for branching cases: every node is reached, every way ends, every decision is explained. */

import { MOST_DECISIONS, type CaseNode } from '#domain/assessment/case.ts';
import { error, warning, type Finding, type Rule } from './item.ts';
import { distinctTexts, RATIONALE_WORDS } from './options.ts';
import { words } from './words.ts';

const CHOICES = { least: 2, most: 4 };
/** Read while a patient waits. */
const NODE_WORDS = 90;

export const isFictional: Rule = function* ({ item }) {
	if (item.kind === 'case' && !/\bfictional\b/i.test(item.patient)) {
		yield error('Q30', ['patient'], 'does not say that the person is fictional; say so');
	}
};

export const hasWays: Rule = function* ({ item }) {
	if (item.kind !== 'case') return;
	const { nodes, start } = item;
	const letters = nodes.map(({ id }) => id);
	if (!letters.includes(start)) {
		yield error('Q01', ['start'], `there is no node "${start}"; name one of ${letters.join(', ')}`);
		return;
	}
	for (const [index, { choices }] of nodes.entries()) {
		for (const [at, { to }] of choices.entries()) {
			if (to !== undefined && !letters.includes(to)) {
				const path = ['nodes', index, 'choices', at, 'to'];
				yield error('Q01', path, `there is no node "${to}"; name one of ${letters.join(', ')}`);
			}
		}
	}
	const reached = reach(nodes, start);
	for (const [index, { id }] of nodes.entries()) {
		if (!reached.has(id)) {
			yield error('Q16', ['nodes', index], `no way leads to "${id}"; lead there or remove it`);
		}
	}
	const longest = longestFrom(nodes, start, []);
	if (longest === undefined) {
		yield error('Q16', ['nodes'], 'a way runs in a circle; let every way end');
	} else if (longest > MOST_DECISIONS) {
		const message = `the longest way has ${longest} decisions; ${MOST_DECISIONS} are the most`;
		yield error('Q02', ['nodes'], message);
	}
};

export const hasDecisions: Rule = function* ({ item }) {
	if (item.kind !== 'case') return;
	for (const [index, node] of item.nodes.entries()) {
		const { text, choices } = node;
		const path = ['nodes', index];
		if (choices.length < CHOICES.least || choices.length > CHOICES.most) {
			const message = `has ${choices.length} choices; give ${CHOICES.least} to ${CHOICES.most}`;
			yield error('Q02', [...path, 'choices'], message);
		}
		if (!choices.some(({ quality }) => quality === 'best')) {
			yield error('Q01', [...path, 'choices'], 'has no best choice; mark one with quality: best');
		}
		if (words(text).length > NODE_WORDS) {
			const message = `has ${words(text).length} words; ${NODE_WORDS} are enough`;
			yield warning('Q20', [...path, 'text'], message);
		}
		yield* lettersOnce(node, path);
		for (const finding of distinctTexts('choices', 'choice', choices)) {
			yield { ...finding, path: [...path, ...finding.path] };
		}
		for (const [at, { rationale }] of choices.entries()) {
			const count = words(rationale).length;
			const { least, most } = RATIONALE_WORDS;
			if (count < least || count > most) {
				const message = `has ${count} words; explain in ${least} to ${most}`;
				yield error('Q09', [...path, 'choices', at, 'rationale'], message);
			}
		}
	}
};

/** Time only goes on. */
export const runsForward: Rule = function* ({ item }) {
	if (item.kind !== 'case') return;
	for (const [index, { vitals, choices }] of item.nodes.entries()) {
		for (const [at, { to }] of choices.entries()) {
			const next = item.nodes.find(({ id }) => id === to)?.vitals;
			if (vitals && next && next.minute < vitals.minute) {
				const message = `leads from minute ${vitals.minute} back to ${next.minute}; let time go on`;
				yield error('Q26', ['nodes', index, 'choices', at, 'to'], message);
			}
		}
	}
};

function* lettersOnce({ choices }: CaseNode, path: readonly PropertyKey[]): Generator<Finding> {
	for (const [at, { id }] of choices.entries()) {
		if (choices.findIndex((other) => other.id === id) < at) {
			const message = `the letter "${id}" is used twice; give another`;
			yield error('Q01', [...path, 'choices', at, 'id'], message);
		}
	}
}

function reach(nodes: readonly CaseNode[], start: string): Set<string> {
	const reached = new Set([start]);
	// A set visits what is added on the way.
	for (const id of reached) {
		const node = nodes.find((one) => one.id === id);
		for (const { to } of node?.choices ?? []) if (to !== undefined) reached.add(to);
	}
	return reached;
}

/** Decisions on the longest way; nothing when a way comes back to where it was. */
function longestFrom(
	nodes: readonly CaseNode[],
	id: string,
	before: readonly string[]
): number | undefined {
	if (before.includes(id)) return undefined;
	const node = nodes.find((one) => one.id === id);
	let longest = 0;
	for (const { to } of node?.choices ?? []) {
		const rest = to === undefined ? 0 : longestFrom(nodes, to, [...before, id]);
		if (rest === undefined) return undefined;
		longest = Math.max(longest, rest + 1);
	}
	return longest;
}

export const CASE: readonly Rule[] = [isFictional, hasWays, hasDecisions, runsForward];
