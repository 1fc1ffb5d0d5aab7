/** An inset beside the surge: in rats more is not better (evidence A2, `moghaddam1997`). Shape only, no human axis. */

import type { Label, Mark } from '../mark.ts';
import { open, points, round, bump } from '../shape.ts';
import type { Frame, View } from './stage.ts';

/** Glutamate against dose: up at a low dose, back at the baseline, below it at an anaesthetic one. */
const COURSE = open(points('30,676 54,652 80,632 108,644 134,676 160,693 196,700 240,702'));
const CARD = 'M20,552H250q8,0 8,8V704q0,8 -8,8H20q-8,0 -8,-8V560q0,-8 8,-8Z';

/** How visible the inset is, 0 to 1. */
export function doseInsetOpacity({ shot, u }: Frame): number {
	return shot === 'S3b' ? round(bump(u, 0.2, 0.3, 0.96, 1)) : 0;
}

/** In the small view there is no room for it. */
export function doseInset(frame: Frame, size: View['size']): Mark {
	return {
		kind: 'group',
		id: 'dose',
		look: '',
		opacity: size === 'small' ? 0 : doseInsetOpacity(frame),
		marks: [
			{ kind: 'path', id: 'dose-card', look: 'm-card context', d: CARD },
			{ kind: 'path', id: 'dose-baseline', look: 'm-ink hair dashed', d: 'M30,676H240' },
			{ kind: 'path', id: 'dose-course', entity: 'glutamate', look: 'line', d: COURSE }
		]
	};
}

export function doseInsetLabels(frame: Frame): Label[] {
	if (doseInsetOpacity(frame) < 0.5) return [];
	const word = (id: string, text: string, x: number, y: number, anchor: Label['anchor']) =>
		({ id, text, x, y, anchor, quiet: true, essential: false }) as const;
	return [
		word('dose-title', 'in rats, by dose', 24, 574, 'start'),
		word('dose-low', 'low: rises', 104, 612, 'start'),
		word('dose-high', 'high: falls', 248, 654, 'end')
	];
}
