/** Named pictures: what the gallery shows live and the golden states pin down. */

import type { StageName } from '#domain/pharmacology/moment.ts';
import type { View } from './stages/stage.ts';

export interface Case {
	/** Kebab case, unique. */
	name: string;
	stage: StageName;
	/** Model time after the standard infusion's start, minutes. */
	t: number;
	size: View['size'];
}

export const CASES: readonly Case[] = [
	{ name: 'circuit-before', stage: 'circuit', t: -5, size: 'wide' },
	{ name: 'circuit-infusion', stage: 'circuit', t: 15, size: 'wide' },
	{ name: 'circuit-brake-lifts', stage: 'circuit', t: 47.5, size: 'wide' },
	{ name: 'circuit-two-receptors', stage: 'circuit', t: 42.5, size: 'wide' },
	{ name: 'circuit-two-receptors-small', stage: 'circuit', t: 42.5, size: 'small' },
	{ name: 'circuit-24-hours', stage: 'circuit', t: 1440, size: 'wide' },
	{ name: 'circuit-day-7', stage: 'circuit', t: 10080, size: 'wide' },
	{ name: 'circuit-before-small', stage: 'circuit', t: -5, size: 'small' },
	{ name: 'spine-before', stage: 'spine', t: -5, size: 'wide' },
	{ name: 'spine-mtorc1', stage: 'spine', t: 120, size: 'wide' },
	{ name: 'spine-24-hours', stage: 'spine', t: 1440, size: 'wide' },
	{ name: 'spine-mtorc1-small', stage: 'spine', t: 120, size: 'small' },
	{ name: 'receptor-at-rest', stage: 'receptor', t: 20, size: 'wide' },
	{ name: 'receptor-docked', stage: 'receptor', t: 22.4, size: 'wide' },
	{ name: 'receptor-unplugging', stage: 'receptor', t: 24, size: 'wide' },
	{ name: 'receptor-conducting', stage: 'receptor', t: 26.2, size: 'wide' },
	{ name: 'receptor-blocked', stage: 'receptor', t: 29, size: 'wide' },
	{ name: 'receptor-trapped', stage: 'receptor', t: 33.5, size: 'wide' },
	{ name: 'receptor-released', stage: 'receptor', t: 38.2, size: 'wide' },
	{ name: 'receptor-next-day', stage: 'receptor', t: 1440, size: 'wide' },
	{ name: 'receptor-blocked-small', stage: 'receptor', t: 29, size: 'small' },
	{ name: 'synapse-before', stage: 'synapse', t: -5, size: 'wide' },
	{ name: 'synapse-surge', stage: 'synapse', t: 55, size: 'wide' },
	{ name: 'synapse-ampa', stage: 'synapse', t: 68, size: 'wide' },
	{ name: 'synapse-bdnf', stage: 'synapse', t: 95, size: 'wide' },
	{ name: 'synapse-trkb', stage: 'synapse', t: 102, size: 'wide' },
	{ name: 'synapse-next-day', stage: 'synapse', t: 1440, size: 'wide' },
	{ name: 'synapse-surge-small', stage: 'synapse', t: 55, size: 'small' }
];
