/** The language in which a moment says what must be true of the model at its time. */

import { isQuantity, type Quantity } from './quantities.ts';

/**
 * Grammar: `comparison { and comparison }`; comparison: two sums joined by < <= > >=; sums of + − * / with
 * the usual precedence, brackets and a leading minus. Terms: a number; `t` (minutes); a quantity (its value
 * at `t`); peak(q), its largest value in this run; peakTime(q), minutes; slope(q), change a minute around
 * `t`; standard(q), its value at `t` after 0.5 mg/kg IV with nothing broken.
 */
export interface Scope {
	t: number;
	value(quantity: Quantity): number;
	peak(quantity: Quantity): number;
	peakTime(quantity: Quantity): number;
	slope(quantity: Quantity): number;
	standard(quantity: Quantity): number;
}

/** One comparison with the values it was decided on. */
export interface Finding {
	/** As written, blanks tidied. */
	text: string;
	left: number;
	right: number;
	holds: boolean;
}

/** A parsed assertion; evaluates to one finding a comparison. */
export type Assertion = (scope: Scope) => Finding[];

export type ParsedAssertion = { assertion: Assertion } | { problem: string };

type Expression = (scope: Scope) => number;

const FUNCTIONS = ['peak', 'peakTime', 'slope', 'standard'] as const;

const COMPARISONS: ReadonlyMap<string, (left: number, right: number) => boolean> = new Map([
	['<', (left: number, right: number) => left < right],
	['<=', (left: number, right: number) => left <= right],
	['>', (left: number, right: number) => left > right],
	['>=', (left: number, right: number) => left >= right]
]);

const TOKEN = /\s*(\d+(?:\.\d+)?|[a-zA-Z][a-zA-Z0-9]*|[<>]=?|[-+*/()]|\S)/g;

/** Reads one assertion; a text that is not one comes back as a problem, with where and what was expected. */
export function parseAssertion(text: string): ParsedAssertion {
	try {
		return { assertion: new Parser(text).assertion() };
	} catch (error) {
		if (error instanceof SyntaxError) return { problem: error.message };
		throw error;
	}
}

/** Recursive descent, one method a line of the grammar. */
class Parser {
	readonly #tokens: string[];
	#next = 0;

	constructor(text: string) {
		this.#tokens = [...text.matchAll(TOKEN)].map((match) => match[1] ?? '');
	}

	assertion(): Assertion {
		const comparisons = [this.#comparison()];
		while (this.#take('and')) comparisons.push(this.#comparison());
		if (this.#peek() !== undefined) throw this.#expected('and, or the end');
		return (scope) => comparisons.map((comparison) => comparison(scope));
	}

	#comparison(): (scope: Scope) => Finding {
		const start = this.#next;
		const left = this.#sum();
		const compare = COMPARISONS.get(this.#peek() ?? '');
		if (!compare) throw this.#expected('<, <=, > or >=');
		this.#next++;
		const right = this.#sum();
		const text = this.#tokens.slice(start, this.#next).join(' ');
		return (scope) => {
			const [l, r] = [left(scope), right(scope)];
			return { text, left: l, right: r, holds: compare(l, r) };
		};
	}

	#sum(): Expression {
		let sum = this.#product();
		for (;;) {
			const left = sum;
			if (this.#take('+')) {
				const right = this.#product();
				sum = (scope) => left(scope) + right(scope);
			} else if (this.#take('-')) {
				const right = this.#product();
				sum = (scope) => left(scope) - right(scope);
			} else return sum;
		}
	}

	#product(): Expression {
		let product = this.#factor();
		for (;;) {
			const left = product;
			if (this.#take('*')) {
				const right = this.#factor();
				product = (scope) => left(scope) * right(scope);
			} else if (this.#take('/')) {
				const right = this.#factor();
				product = (scope) => left(scope) / right(scope);
			} else return product;
		}
	}

	#factor(): Expression {
		if (this.#take('-')) {
			const inner = this.#factor();
			return (scope) => -inner(scope);
		}
		if (this.#take('(')) {
			const inner = this.#sum();
			this.#need(')');
			return inner;
		}
		const token = this.#peek();
		if (token !== undefined && /^\d/.test(token)) {
			this.#next++;
			return () => Number(token);
		}
		if (this.#take('t')) return (scope) => scope.t;
		const name = FUNCTIONS.find((known) => known === token);
		if (name !== undefined) {
			this.#next++;
			this.#need('(');
			const quantity = this.#quantity();
			this.#need(')');
			return (scope) => scope[name](quantity);
		}
		const quantity = this.#quantity();
		return (scope) => scope.value(quantity);
	}

	#quantity(): Quantity {
		const token = this.#peek();
		if (token === undefined || !isQuantity(token)) throw this.#expected('a number or a quantity');
		this.#next++;
		return token;
	}

	#peek(): string | undefined {
		return this.#tokens[this.#next];
	}

	#take(token: string): boolean {
		if (this.#peek() !== token) return false;
		this.#next++;
		return true;
	}

	#need(token: string): void {
		if (!this.#take(token)) throw this.#expected(token);
	}

	#expected(what: string): SyntaxError {
		const before = this.#tokens.slice(0, this.#next).join(' ');
		const found = this.#peek() ?? 'the end';
		return new SyntaxError(`expected ${what}, found ${found}${before && ` after "${before}"`}`);
	}
}
