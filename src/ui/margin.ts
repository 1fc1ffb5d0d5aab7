/** Where notes stand in the margin: each beside what it belongs to, none upon another. */

export interface MarginNote {
	/** Where it would like to begin, px from the top of the text. */
	at: number;
	/** px */
	height: number;
}

/**
 * Tops of the notes in px, in the order given: a note slides down for the one before it, and all slide up for the
 * end of the text. Where the notes are longer than the text, they go on below its end.
 *
 * @param notes from top to bottom
 * @param gap least distance between two, px
 * @param end where the text ends, px
 */
export function stacked(notes: readonly MarginNote[], gap: number, end: number): number[] {
	const tops: number[] = [];
	let free = 0;
	for (const { at, height } of notes) {
		const top = Math.max(at, free);
		tops.push(top);
		free = top + height + gap;
	}
	const all = notes.reduce((sum, { height }) => sum + height + gap, -gap);
	let floor = Math.max(end, all);
	for (let i = notes.length - 1; i >= 0; i--) {
		const height = notes[i]?.height ?? 0;
		tops[i] = Math.min(tops[i] ?? 0, floor - height);
		floor = (tops[i] ?? 0) - gap;
	}
	return tops;
}

/** Where each reference is first cited in a text, px from its top; what stands in closed parts is left out. */
export function citedAt(text: HTMLElement): ReadonlyMap<number, number> {
	const origin = text.getBoundingClientRect().top;
	const seen = new Map<number, number>();
	for (const mark of text.querySelectorAll<HTMLElement>('[data-sources]')) {
		const box = mark.getBoundingClientRect();
		if (box.height === 0) continue;
		for (const n of (mark.dataset['sources'] ?? '').split(' ').map(Number))
			if (!seen.has(n)) seen.set(n, box.top - origin);
	}
	return seen;
}
