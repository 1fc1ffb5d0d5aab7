/** Every curve of the model: its name, unit, provenance and guard rails. (Filled in by the model.) */

export const QUANTITIES = [
	'plasma', 'effectSite', 'occupancy', 'interneuronBlock', 'directBrake', 'glutamate', 'ampa', 'bdnf', 'trkb',
	'mtorc1', 'earlyEffect', 'spines', 'dissociation', 'response'
] as const;

export type Quantity = (typeof QUANTITIES)[number];
