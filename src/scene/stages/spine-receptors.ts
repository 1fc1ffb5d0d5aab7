/** Receptors on the density: those that were there, and the AMPA receptors that arrive as the spine grows. */

import type { Mark } from '../mark.ts';
import { diamond, ramp, round } from '../shape.ts';
import { AMPA_SIDES, NMDA } from './channel-glyphs.ts';
import { surface } from './spine-parts.ts';

/** x along the density; the last two AMPA receptors are new. */
const AMPA = [312, 509, 706, 377, 575] as const;
const FIRST_NEW = 3;
const NMDA_AT = [246, 443, 640] as const;

const stand = (x: number, sunk: number) => `translate(${x} ${round(surface(x) + sunk)})`;

/** Receptors for `growth` 0 to 1. */
export function receptors(growth: number): Mark[] {
	return [...NMDA_AT.map(nmda), ...AMPA.map((x, i) => ampa(x, i, growth))];
}

function nmda(x: number, i: number): Mark {
	const id = `nmda-${i}`;
	return {
		kind: 'group',
		id,
		entity: 'nmda',
		look: 'deep',
		transform: stand(x, 0),
		marks: [
			{ kind: 'path', id: `${id}-stem`, look: 'organelle', d: NMDA.stem },
			{ kind: 'path', id: `${id}-heads`, look: 'organelle', d: NMDA.heads },
			{
				kind: 'path',
				id: `${id}-mg`,
				entity: 'magnesium',
				look: 'solid plug',
				d: diamond(0, NMDA.filter.y, 6.5)
			}
		]
	};
}

function ampa(x: number, i: number, growth: number): Mark {
	const id = `ampa-${i}`;
	const arrived =
		i < FIRST_NEW ? 1 : ramp(growth, 0.25 + 0.3 * (i - FIRST_NEW), 0.5 + 0.3 * (i - FIRST_NEW));
	return {
		kind: 'group',
		id,
		entity: 'ampa',
		look: '',
		transform: stand(x, 60 * (1 - arrived)),
		/* The share stands on a part: a mark that steps back for another's sake gets the view's opacity. */
		marks: [
			{
				kind: 'group',
				id: `${id}-arriving`,
				look: '',
				opacity: round(arrived),
				marks: [
					{ kind: 'path', id: `${id}-l`, look: 'organelle', d: AMPA_SIDES[0] },
					{ kind: 'path', id: `${id}-r`, look: 'organelle', d: AMPA_SIDES[1] }
				]
			}
		]
	};
}
