/** Texts while they are being written: kept here until the progress has taken them, and longer where it has no room. */

import { onDestroy } from 'svelte';
import { roomFor } from '#domain/progress/texts.ts';
import type { Session } from '../session.ts';

/** What the saved state does not hold (yet), by field: lives as long as the page, and goes into every export. */
const WAITING = new Map<string, string>();
/** Another one with every change. The texts are no state themselves: what goes with its page would read them as they were. */
let changed = $state.raw({});

function wait(field: string, text: string | undefined): void {
	if (text === undefined) WAITING.delete(field);
	else WAITING.set(field, text);
	changed = {};
}

function waiting(): ReadonlyMap<string, string> {
	void changed;
	return WAITING;
}

/** A pause in the typing after which a text is saved, ms. */
const PAUSE = 300;

export function textOf(session: Session, field: string): string {
	return waiting().get(field) ?? session.progress.texts[field] ?? '';
}

/** All texts in full, also those for which the saved state has no room. */
export function allTexts(session: Session): Record<string, string> {
	const all = { ...session.progress.texts, ...Object.fromEntries(waiting()) };
	return Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim() !== ''));
}

/** Saves a text at once if there is room for it, and keeps it here if not. @param limit its own longest length */
export function save(session: Session, field: string, text: string, limit = Infinity): void {
	if (text !== '' && room(session, field, text, limit) < 0) {
		wait(field, text);
		return;
	}
	wait(field, undefined);
	session.dispatch({ type: 'wrote', field, text });
}

/** Characters left once this text is saved; negative by what is too much. */
function room(session: Session, field: string, text: string, limit: number): number {
	return Math.min(roomFor(session.progress, field, text), limit - text.length);
}

/** A text that is typed: saved after a pause, on leaving the field, and when its page goes. */
export class Writing {
	#session: Session;
	#field: () => string;
	#limit: () => number;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param limit characters this text may have, whatever room there is */
	constructor(session: Session, field: () => string, limit: () => number) {
		this.#session = session;
		this.#field = field;
		this.#limit = limit;
		onDestroy(() => this.flush());
	}

	get text(): string {
		return textOf(this.#session, this.#field());
	}

	/** Characters left for this text in the saved state; negative by what is too much. */
	get room(): number {
		return room(this.#session, this.#field(), this.text, this.#limit());
	}

	type(text: string): void {
		wait(this.#field(), text);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), PAUSE);
	}

	flush(): void {
		clearTimeout(this.#timer);
		const field = this.#field();
		const text = WAITING.get(field);
		if (text !== undefined) save(this.#session, field, text, this.#limit());
	}
}
