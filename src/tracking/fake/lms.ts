/**
 * A strict LMS for the tests: refuses what any of the known ones refuses, and writes down every
 * call.
 */

import type { ApiObject } from '../discover.ts';
import { METHODS, type Edition, type Method } from '../edition.ts';
import type { Codes, Rules } from './rules.ts';
import { CODES_12, RULES_12 } from './rules12.ts';
import { CODES_2004, RULES_2004 } from './rules2004.ts';

export interface FakeCall {
	method: Method;
	args: unknown[];
	result: unknown;
	error: string;
}

/** How this LMS differs from a good one. */
export interface Faults {
	/** Before each call: may turn a clock (slow) or throw (vanished). */
	onCall?: (method: Method) => void;
	/** In place of storing: the answer, or a throw. */
	commit?: () => unknown;
	/** In place of ending the session well: the answer. */
	terminate?: () => { answer: unknown; error: string };
	/** Elements it does not implement. */
	lacks?: RegExp;
	initialize?: { answer: unknown; error: string };
	/** "true", and nothing is kept. */
	forgets?: RegExp;
	/** State is cut on its way in. */
	cutsStateAt?: number;
	/** What the LMS decides by itself when the session ends. */
	atFinish?: (held: Map<string, string>) => void;
	/** Answers in place of the strings of the standards, as Moodle's numbers for counts. */
	answers?: (element: string, value: string) => unknown;
}

const MODELS: Record<Edition, { rules: Rules; codes: Codes }> = {
	scorm12: { rules: RULES_12, codes: CODES_12 },
	scorm2004: { rules: RULES_2004, codes: CODES_2004 }
};

export class FakeLms {
	readonly calls: FakeCall[] = [];
	/** What would be there after a power cut. */
	readonly stored: Map<string, string>;
	readonly #rules: Rules;
	readonly #codes: Codes;
	readonly edition: Edition;
	faults: Faults;
	#held = new Map<string, string>();
	#state: 'idle' | 'active' | 'finished' = 'idle';
	#error = '0';

	constructor(edition: Edition, faults: Faults = {}, stored: Record<string, string> = {}) {
		this.edition = edition;
		this.faults = faults;
		this.stored = new Map(Object.entries(stored));
		this.#rules = MODELS[edition].rules;
		this.#codes = MODELS[edition].codes;
	}

	/** The API object of a new session; what was stored is there again. */
	launch(): ApiObject {
		this.#held = new Map(this.stored);
		this.#state = 'idle';
		this.#error = '0';
		const api: ApiObject = {};
		const answer = (method: Method, run: (...args: string[]) => unknown): void => {
			api[METHODS[this.edition][method]] = (...args) => this.#record(method, args, run);
		};
		answer('initialize', (argument) => this.#initialize(argument));
		answer('get', (element) => this.#get(element ?? ''));
		answer('set', (element, value) => this.#set(element ?? '', value ?? ''));
		answer('commit', (argument) => this.#commit(argument));
		answer('terminate', (argument) => this.#terminate(argument));
		api[METHODS[this.edition].lastError] = () => {
			this.faults.onCall?.('lastError');
			this.calls.push({ method: 'lastError', args: [], result: this.#error, error: '0' });
			return this.#error;
		};
		return api;
	}

	/** Calls the LMS would complain about. Reading what is not there is no offence. */
	refused(): FakeCall[] {
		const harmless = new Set(['0', '401', '403']);
		return this.calls.filter(({ method, error }) =>
			method === 'get' ? !harmless.has(error) : error !== '0'
		);
	}

	/** Values written to an element in this and earlier sessions, in order. */
	written(element: string): string[] {
		return this.calls
			.filter(({ method, args }) => method === 'set' && args[0] === element)
			.map(({ args }) => String(args[1]));
	}

	/** Writes and the ends of transactions, in order. */
	journal(from = 0): string[] {
		return this.calls
			.slice(from)
			.filter(({ method }) => method !== 'get' && method !== 'lastError')
			.map(({ method, args }) => (method === 'set' ? args.join('=') : method));
	}

	count(method: Method): number {
		return this.calls.filter((call) => call.method === method).length;
	}

	#record(method: Method, args: string[], run: (...args: string[]) => unknown): unknown {
		this.faults.onCall?.(method);
		this.#error = '0';
		const wanted = method === 'set' ? 2 : 1;
		const proper = args.length === wanted && args.every((arg) => typeof arg === 'string');
		const result = proper ? run(...args) : this.#fail('201', 'false');
		this.calls.push({ method, args, result, error: this.#error });
		return result;
	}

	#fail(code: string, answer: '' | 'false'): string {
		this.#error = code;
		return answer;
	}

	#initialize(argument = ''): unknown {
		if (argument !== '') return this.#fail('201', 'false');
		if (this.#state !== 'idle') return this.#fail(this.#codes.initializeTwice, 'false');
		if (this.faults.initialize) {
			this.#error = this.faults.initialize.error;
			return this.faults.initialize.answer;
		}
		this.#state = 'active';
		return 'true';
	}

	#get(element: string): unknown {
		if (this.#state === 'idle') return this.#fail(this.#codes.getBefore, '');
		if (this.#state === 'finished') return this.#fail(this.#codes.getAfter, '');
		const rule = this.#rules[element.replace(/\.\d+(?=\.)/g, '.n')];
		if (!rule || this.faults.lacks?.test(element)) return this.#fail('401', '');
		if (rule.access === 'w') return this.#fail(this.#codes.writeOnly, '');
		const value = element.endsWith('._count')
			? String(this.#records(element.replace(/\._count$/, '')))
			: (this.#held.get(element) ?? rule.initial ?? '');
		if (value === '') return this.#fail(this.#codes.empty, '');
		return this.faults.answers?.(element, value) ?? value;
	}

	#set(element: string, value: string): string {
		if (this.#state === 'idle') return this.#fail(this.#codes.setBefore, 'false');
		if (this.#state === 'finished') return this.#fail(this.#codes.setAfter, 'false');
		const code = this.#objection(element, value);
		if (code) return this.#fail(code, 'false');
		if (this.faults.forgets?.test(element)) return 'true';
		const cut = element === 'cmi.suspend_data' ? this.faults.cutsStateAt : undefined;
		const before = element === 'cmi.comments' ? (this.#held.get(element) ?? '') : '';
		this.#held.set(element, before + (cut === undefined ? value : value.slice(0, cut)));
		return 'true';
	}

	/** The first reason to refuse a write. */
	#objection(element: string, value: string): string | undefined {
		if (/\._(count|children)$/.test(element)) return this.#codes.keyword;
		const rule = this.#rules[element.replace(/\.\d+(?=\.)/g, '.n')];
		if (!rule || this.faults.lacks?.test(element)) return '401';
		if (rule.access === 'r') return this.#codes.readOnly;
		for (const [before, index] of indices(element)) {
			if (index > this.#records(before)) return this.#codes.gap;
		}
		const record = /^cmi\.(objectives|interactions)\.\d+/.exec(element)?.[0];
		if (record && element !== `${record}.id` && !this.#held.has(`${record}.id`)) {
			return this.#codes.noId;
		}
		if (record && element === `${record}.id` && this.#isTaken(element, value)) {
			return this.edition === 'scorm2004' ? '351' : this.#codes.gap;
		}
		return rule.refuses?.(value, (name) => this.#held.get(`${record}.${name}`) ?? '');
	}

	/** An id that another record has, or that this record would lose. */
	#isTaken(element: string, value: string): boolean {
		const own = this.#held.get(element);
		if (own !== undefined) return own !== value;
		const ids = /^(cmi\.\w+)\.\d+\.id$/;
		const kind = ids.exec(element)?.[1];
		return [...this.#held].some(
			([other, id]) => id === value && kind !== undefined && ids.exec(other)?.[1] === kind
		);
	}

	#records(collection: string): number {
		const found = new Set<string>();
		for (const element of this.#held.keys()) {
			if (!element.startsWith(`${collection}.`)) continue;
			found.add(element.slice(collection.length + 1).split('.')[0] ?? '');
		}
		return found.size;
	}

	#commit(argument = ''): unknown {
		if (argument !== '') return this.#fail('201', 'false');
		if (this.#state === 'idle') return this.#fail(this.#codes.commitBefore, 'false');
		if (this.#state === 'finished') return this.#fail(this.#codes.commitAfter, 'false');
		if (this.faults.commit) {
			const answer = this.faults.commit();
			this.#error = answer === 'false' ? '101' : '0';
			return answer;
		}
		this.#store();
		return 'true';
	}

	#terminate(argument = ''): unknown {
		if (argument !== '') return this.#fail('201', 'false');
		if (this.#state === 'idle') return this.#fail(this.#codes.terminateBefore, 'false');
		if (this.#state === 'finished') return this.#fail(this.#codes.terminateAfter, 'false');
		this.faults.atFinish?.(this.#held);
		this.#state = 'finished';
		if (this.faults.terminate) {
			const { answer, error } = this.faults.terminate();
			this.#error = error;
			return answer;
		}
		this.#store();
		return 'true';
	}

	#store(): void {
		this.#held.forEach((value, element) => this.stored.set(element, value));
	}
}

/**
 * Each index in an element with the collection it counts: `cmi.a.1.b.0.id` has [cmi.a, 1] and
 * [cmi.a.1.b, 0].
 */
function indices(element: string): [string, number][] {
	return [...element.matchAll(/\.(\d+)(?=\.)/g)].map((match) => [
		element.slice(0, match.index),
		Number(match[1])
	]);
}
