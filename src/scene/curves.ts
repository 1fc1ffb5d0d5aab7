/** How the model's quantities are told apart in charts: each takes the colour of the entity it belongs to. */

import type { Quantity } from '#domain/pharmacology/quantities.ts';

/** Colour token and the short name at the line's end. */
export const CURVES: Record<Quantity, { token: string; name: string }> = {
	plasma: { token: 'ketamine', name: 'plasma' },
	effectSite: { token: 'ketamine', name: 'effect site' },
	occupancy: { token: 'nmda', name: 'channels blocked' },
	interneuronBlock: { token: 'pv', name: 'interneurons' },
	directBrake: { token: 'pyramidal', name: 'direct brake' },
	glutamate: { token: 'glutamate', name: 'glutamate' },
	ampa: { token: 'ampa', name: 'AMPA' },
	bdnf: { token: 'bdnf', name: 'BDNF' },
	trkb: { token: 'trkb', name: 'TrkB' },
	mtorc1: { token: 'mtorc1', name: 'mTORC1' },
	earlyEffect: { token: 'gaba', name: 'early effect' },
	spines: { token: 'spine', name: 'spines' },
	dissociation: { token: 'magnesium', name: 'dissociation' },
	response: { token: 'sst', name: 'responders' }
};
