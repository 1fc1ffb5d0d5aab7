/** The labels inside the spine, along the way of the signal; what a note says follows the modelled curves. */

import type { Label } from '../mark.ts';
import { broken } from './barred.ts';
import { cascadeAt, PLACES } from './spine-cascade.ts';
import { swelling } from './spine-parts.ts';
import type { Frame, View } from './stage.ts';

export function spineLabels(frame: Frame, { size }: View): Label[] {
	const small = size === 'small';
	const cascade = cascadeAt(frame);
	const out = swelling(frame.trace.at('spines', frame.t));
	const { trkb, akt, erk, mtorc1 } = PLACES;
	const labels: Label[] = [
		{
			id: 'trkb',
			entity: 'trkb',
			text: 'TrkB',
			...(broken(frame, 'bdnf-trkb') ? { note: 'blocked' } : {}),
			x: small ? 920 : 946,
			y: small ? 450 : 404,
			anchor: 'end',
			to: { x: trkb.x + out + 26, y: trkb.y + 34 },
			essential: true
		},
		{
			id: 'mtorc1',
			entity: 'mtorc1',
			text: 'mTORC1',
			note: mtorc1Note(frame, cascade.mtorc1, small),
			x: mtorc1.x + 34,
			// Two lines stand above the complex, too.
			y: small ? (broken(frame, 'mtorc1') ? 218 : 274) : 248,
			anchor: 'middle',
			essential: true
		},
		{
			id: 'ribosomes',
			text: 'Ribosomes',
			...(small
				? { x: 370, y: 628, anchor: 'end' as const, to: { x: 340, y: 478 } }
				: {
						note: cascade.mtorc1 > 0.5 ? 'make proteins' : 'mostly idle',
						x: 12,
						y: 470,
						anchor: 'start' as const,
						to: { x: 214, y: 404 }
					}),
			essential: true
		},
		{
			id: 'density',
			text: 'Density',
			...(small
				? { x: 744, y: 122, anchor: 'start' as const, to: { x: 718, y: 168 } }
				: {
						note: 'postsynaptic',
						x: 784,
						y: 112,
						anchor: 'start' as const,
						to: { x: 720, y: 168 }
					}),
			essential: true
		},
		{ id: 'akt', text: 'Akt', x: akt.x, y: akt.y - 50, anchor: 'middle', essential: false },
		{ id: 'erk', text: 'ERK', x: erk.x, y: erk.y + 48, anchor: 'middle', essential: false },
		{
			id: 'apparatus',
			text: 'spine apparatus',
			x: 600,
			y: 650,
			anchor: 'start',
			to: { x: 498, y: 640 },
			quiet: true,
			essential: false
		}
	];
	if (cascade.bdnf > 0.5) {
		labels.push({
			id: 'bdnf',
			entity: 'bdnf',
			text: 'BDNF',
			x: 946,
			y: 226,
			anchor: 'end',
			to: { x: trkb.x + out + 68, y: trkb.y - 22 },
			essential: false
		});
	}
	return labels;
}

function mtorc1Note(frame: Frame, awake: number, small: boolean): string {
	if (broken(frame, 'mtorc1')) return 'blocked';
	if (small) return '';
	return awake > 0.5 ? 'on a lysosome' : 'idle';
}
