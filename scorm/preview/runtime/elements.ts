/** Whether one GetValue or SetValue may be answered, given what the session holds. */

import type { ScormEdition } from '../wire.ts';
import { MODEL_12 } from './model12.ts';
import { MODEL_2004 } from './model2004.ts';
import { count, generic, indexes, type Model } from './model.ts';
import * as responses12 from './formats12.ts';
import * as responses2004 from './patterns2004.ts';
import type { Mistake } from './codes.ts';

/** What the session holds by element name: the record of accepted writes on top of the LMS's data. */
export type Held = ReadonlyMap<string, string>;

export interface Fault {
	mistake: Mistake;
	why: string;
}

const MODELS: Record<ScormEdition, Model> = { '1.2': MODEL_12, '2004': MODEL_2004 };
const KEYWORD = /\._(children|count|version)$/;
/** The sequencing engine owns these; they change with the activity tree. */
const DYNAMIC = /^adl\.nav\.request_valid\./;

const fault = (mistake: Mistake, why: string): Fault => ({ mistake, why });

function keywordFault(model: Model, name: string): Fault | null {
	const parent = generic(name.replace(KEYWORD, ''));
	if (name.endsWith('._version')) {
		return parent === 'cmi' ? null : fault('unknown element', `${name} does not exist`);
	}
	const names = Object.keys(model);
	if (name.endsWith('._count')) {
		return names.some((each) => each.startsWith(`${parent}.n.`))
			? null
			: fault('no count', `${parent} is no array`);
	}
	return names.some((each) => each.startsWith(`${parent}.`))
		? null
		: fault('no children', `${parent} has no children`);
}

/** Null when the element may be read. */
export function getFault(edition: ScormEdition, name: string, held: Held): Fault | null {
	const model = MODELS[edition];
	if (KEYWORD.test(name)) return keywordFault(model, name);
	if (DYNAMIC.test(name)) return null;
	const element = model[generic(name)];
	if (!element) return fault('unknown element', `${name} does not exist in SCORM ${edition}`);
	if (element.access === 'w') return fault('write-only', `${name} cannot be read`);
	for (const { array, index } of indexes(name)) {
		const entries = count(held.keys(), array);
		if (index >= entries && !array.startsWith('adl.')) {
			return fault('no such index', `${array} has ${entries} entries, not one at ${index}`);
		}
	}
	return null;
}

/** Null when the value may be written. */
export function setFault(
	edition: ScormEdition,
	name: string,
	value: string,
	held: Held
): Fault | null {
	const model = MODELS[edition];
	if (KEYWORD.test(name)) return fault('keyword', `${name} is kept by the LMS`);
	const element = model[generic(name)];
	if (!element) return fault('unknown element', `${name} does not exist in SCORM ${edition}`);
	if (element.access === 'r') return fault('read-only', `${name} is set by the LMS only`);
	for (const { array, index } of indexes(name)) {
		const entries = count(held.keys(), array);
		if (index > entries) return fault('index gap', `the next entry of ${array} is ${entries}`);
	}
	const refusal = element.check?.(value) ?? null;
	if (refusal) return fault(refusal.range ? 'range' : 'type', `${name} ${refusal.why}`);
	return (
		dependencyFault(edition, name, held) ??
		identityFault(edition, name, value, held) ??
		answerFault(edition, name, value, held)
	);
}

/** 2004 wants the id before everything else of an entry; adapters for 1.2 do the same. */
function dependencyFault(edition: ScormEdition, name: string, held: Held): Fault | null {
	const entry = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/.exec(name);
	if (!entry?.[1] || entry[2] === 'id' || edition === '1.2') return null;
	return held.get(`${entry[1]}.id`)
		? null
		: fault('dependency', `${entry[1]}.id must be written before ${name}`);
}

/** In 2004 the id of an objective never changes and never repeats. */
function identityFault(
	edition: ScormEdition,
	name: string,
	value: string,
	held: Held
): Fault | null {
	const place = /^(cmi\.(?:interactions\.\d+\.)?objectives)\.\d+\.id$/.exec(name)?.[1];
	if (edition === '1.2' || !place) return null;
	const before = held.get(name);
	if (before !== undefined && before !== value && place === 'cmi.objectives') {
		return fault('identity', `${name} is "${before}" and cannot change`);
	}
	for (const [other, id] of held) {
		const sibling = other.startsWith(`${place}.`) && /\.\d+\.id$/.test(other);
		if (sibling && other !== name && id === value) {
			return fault('identity', `${other} is "${value}" already`);
		}
	}
	return null;
}

/** Responses and patterns take the form of the interaction's type. */
function answerFault(edition: ScormEdition, name: string, value: string, held: Held): Fault | null {
	const parts =
		/^(cmi\.interactions\.\d+)\.(?:(correct_responses)\.(\d+)\.pattern|(?:student|learner)_response)$/.exec(
			name
		);
	if (!parts?.[1]) return null;
	const type = held.get(`${parts[1]}.type`);
	if (!type) return fault('dependency', `${parts[1]}.type must be written before ${name}`);
	if (edition === '2004' && Number(parts[3] ?? 0) > 0 && responses2004.ONE_PATTERN.includes(type)) {
		return fault('index gap', `a ${type} interaction has one pattern`);
	}
	const formats = edition === '1.2' ? responses12 : responses2004;
	const check = (parts[2] ? formats.PATTERNS : formats.RESPONSES)[type];
	const refusal = check?.(value) ?? null;
	return refusal
		? fault(refusal.range ? 'range' : 'type', `${name} ${refusal.why} (${type})`)
		: null;
}

/** Elements an LMS of edition 1.2 may leave out, with the keywords below them. */
export function isOptional12(name: string): boolean {
	const parent = generic(name.replace(KEYWORD, ''));
	return Object.entries(MODEL_12).some(
		([each, element]) =>
			element.optional === true &&
			(each === generic(name) ||
				(KEYWORD.test(name) &&
					parent !== 'cmi.core' &&
					parent !== 'cmi.core.score' &&
					each.startsWith(`${parent}.`)))
	);
}
