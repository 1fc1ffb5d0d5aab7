/** The cast: every entity owns a word, a colour token and a shape, and keeps them in prose, scene, chart and quiz. */

export type Shape =
	| 'hexagon'
	| 'dot'
	| 'square'
	| 'diamond'
	| 'plus'
	| 'lobes'
	| 'pore'
	| 'triangle'
	| 'round'
	| 'star'
	| 'dimer'
	| 'bars'
	| 'spine'
	| 'ring';

export interface Entity {
	id: EntityId;
	/** As printed in prose and labels. */
	word: string;
	/** CSS custom property (see ui/theme.css) that colours it: `--e-<token>` line, `--e-<token>-fill` fill, `--e-<token>-text` text. */
	token: string;
	shape: Shape;
}

export const ENTITIES = {
	ketamine: { word: 'ketamine', token: 'ketamine', shape: 'hexagon' },
	glutamate: { word: 'glutamate', token: 'glutamate', shape: 'dot' },
	gaba: { word: 'GABA', token: 'gaba', shape: 'square' },
	magnesium: { word: 'Mg²⁺', token: 'magnesium', shape: 'diamond' },
	calcium: { word: 'Ca²⁺', token: 'calcium', shape: 'plus' },
	nmda: { word: 'NMDA receptor', token: 'nmda', shape: 'pore' },
	ampa: { word: 'AMPA receptor', token: 'ampa', shape: 'lobes' },
	pyramidal: { word: 'pyramidal cell', token: 'pyramidal', shape: 'triangle' },
	pv: { word: 'PV interneuron', token: 'pv', shape: 'round' },
	sst: { word: 'SST interneuron', token: 'sst', shape: 'round' },
	astrocyte: { word: 'astrocyte', token: 'astrocyte', shape: 'star' },
	bdnf: { word: 'BDNF', token: 'bdnf', shape: 'dimer' },
	trkb: { word: 'TrkB', token: 'trkb', shape: 'bars' },
	mtorc1: { word: 'mTORC1', token: 'mtorc1', shape: 'ring' },
	spine: { word: 'spine', token: 'spine', shape: 'spine' }
} as const satisfies Record<string, { word: string; token: string; shape: Shape }>;

export type EntityId = keyof typeof ENTITIES;

export const ENTITY_IDS = Object.keys(ENTITIES) as EntityId[];
