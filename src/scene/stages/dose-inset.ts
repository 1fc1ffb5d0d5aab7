/** An inset beside the surge: in rats more is not better (evidence A2, `moghaddam1997`). Shape only, no human axis. */

import type { Label, Mark } from '../mark.ts';
import { open, points, round, bump } from '../shape.ts';
import type { Frame, View } from './stage.ts';

/** Glutamate against dose: up at a low dose, back at the baseline, below it at an anaesthetic one. */
const COURSE = open(points('30,668 52,642 78,622 104,634 128,668 152,688 184,697 220,699'));
const CARD = 'M20,556H226q8,0 8,8V704q0,8 -8,8H20q-8,0 -8,-8V564q0,-8 8,-8Z';

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
			{ kind: 'path', id: 'dose-baseline', look: 'm-ink hair dashed', d: 'M30,668H220' },
			{ kind: 'path', id: 'dose-course', entity: 'glutamate', look: 'line', d: COURSE }
		]
	};
}

export function doseInsetLabels(frame: Frame): Label[] {
	if (doseInsetOpacity(frame) < 0.5) return [];
	const word = (id: string, text: string, x: number, y: number, anchor: Label['anchor']) =>
		({ id, text, x, y, anchor, quiet: true, essential: false }) as const;
	return [
		word('dose-title', 'in rats, by dose', 24, 578, 'start'),
		word('dose-low', 'low: rises', 112, 618, 'start'),
		word('dose-high', 'high: falls', 228, 650, 'end')
	];
}
