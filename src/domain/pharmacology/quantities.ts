/** Every curve of the model: its name, unit, provenance, sources and guard rails. */

import { isStandard, type Regimen } from './regimen.ts';

export const QUANTITIES = [
	'plasma',
	'effectSite',
	'occupancy',
	'interneuronBlock',
	'directBrake',
	'glutamate',
	'ampa',
	'bdnf',
	'trkb',
	'mtorc1',
	'earlyEffect',
	'spines',
	'dissociation',
	'response'
] as const;

export type Quantity = (typeof QUANTITIES)[number];

/**
 * `measured-model`: a published model fitted to human measurements. `modelled`: computed from animal or
 * in-vitro constants, never measured in people. `schematic`: a shape, nothing more.
 */
export type Provenance = 'measured-model' | 'modelled' | 'schematic';

/**
 * ng/mL; `channels`: share of channels; `cells`: share of the largest possible effect on the cells;
 * `standard`: share of its own peak after 0.5 mg/kg IV; `participants`: share of trial participants.
 */
export type Unit = 'ng/mL' | 'channels' | 'cells' | 'standard' | 'participants';

export interface QuantityFacts {
	/** As printed at line ends and in the text twin. */
	label: string;
	/** As in the equations of the model card. */
	symbol: string;
	unit: Unit;
	provenance: Provenance;
	/** Keys into the references. Empty: ours, for illustration. */
	sources: readonly string[];
	/** Where the evidence comes from, in a few words that always stand beside the curve. */
	badge: string;
	/** `standard-only`: 0.5 mg/kg IV, nothing broken, disinhibition. */
	shown: 'always' | 'standard-only';
	/** May its values be printed, on an axis or in prose? Never for a schematic curve. */
	numbers: boolean;
}

export const QUANTITY_FACTS: Readonly<Record<Quantity, QuantityFacts>> = {
	plasma: {
		label: 'Plasma level',
		symbol: 'C',
		unit: 'ng/mL',
		provenance: 'measured-model',
		sources: ['clements1981', 'kamp2020', 'perezruixo2021'],
		badge: 'Model fitted to human data',
		shown: 'always',
		numbers: true
	},
	effectSite: schematic('Level at the receptors', 'Ce', 'ng/mL', [], 'Illustrative'),
	occupancy: {
		label: 'Channels blocked',
		symbol: 'RO',
		unit: 'channels',
		provenance: 'modelled',
		sources: ['shaffer2014', 'ebert1997', 'vanderaart2018'],
		badge: 'Modelled from rat data; never measured in people',
		shown: 'always',
		numbers: true
	},
	interneuronBlock: schematic(
		'Interneuron silencing',
		'I',
		'standard',
		['homayoun2007', 'gerhard2020', 'ali2020', 'pozzi2014'],
		'Leading hypothesis; cell type disputed'
	),
	directBrake: schematic(
		'Direct brake on pyramidal cells',
		'P',
		'cells',
		['moghaddam1997', 'gerhard2020'],
		'Illustrative; shape from rat dose response'
	),
	glutamate: schematic(
		'Glutamate above baseline',
		'G',
		'standard',
		['moghaddam1997', 'abdallah2018', 'evans2018', 'lazarevic2021'],
		'Probable, transient; contested in detail'
	),
	ampa: schematic('AMPA throughput', 'A', 'standard', ['maeng2008'], 'Rodent'),
	bdnf: schematic(
		'BDNF release',
		'B',
		'standard',
		['lepack2015', 'pardossi2024'],
		'Rodent; human data mixed'
	),
	trkb: schematic(
		'TrkB signalling',
		'TrkB',
		'standard',
		['lepack2015'],
		'Rodent; human data mixed'
	),
	mtorc1: schematic(
		'mTORC1 activity',
		'M',
		'standard',
		['li2010', 'abdallah2020'],
		'Contested: not confirmed in people (rapamycin trial)'
	),
	earlyEffect: schematic(
		'Early network effect',
		'F',
		'standard',
		['modasava2019'],
		'Rodent: behaviour changes before spines'
	),
	spines: schematic(
		'New spines',
		'S',
		'standard',
		['li2010', 'phoumthipphavong2016', 'pryazhnikov2018', 'holmes2022'],
		'Rodent; PET in people: no group change at 24 hours'
	),
	dissociation: schematic(
		'Dissociation',
		'D',
		'standard',
		['farmer2020'],
		'Direction from human data; size illustrative'
	),
	response: {
		...schematic(
			'Share of trial participants responding',
			'E',
			'participants',
			['zarate2006', 'murrough2013', 'lii2023'],
			'Illustrative; control groups respond too'
		),
		shown: 'standard-only'
	}
};

/** May this quantity be shown for this regimen? (Dossier C2, guard rail 2.) */
export function mayShow(quantity: Quantity, regimen: Regimen): boolean {
	return QUANTITY_FACTS[quantity].shown === 'always' || isStandard(regimen);
}

/** Is this text the name of a quantity? */
export function isQuantity(text: string): text is Quantity {
	return (QUANTITIES as readonly string[]).includes(text);
}

function schematic(
	label: string,
	symbol: string,
	unit: Unit,
	sources: readonly string[],
	badge: string
): QuantityFacts {
	const rest = { provenance: 'schematic', shown: 'always', numbers: false } as const;
	return { label, symbol, unit, sources, badge, ...rest };
}
