/** Words for how well a statement is known, and what vouches for it and for its sources. */

import type { Certainty, Claim, Reference } from '#domain/course/course.ts';

export const evidence = {
	certainties: {
		human: 'Shown in people',
		'human-small': 'Small or indirect human study',
		rodent: 'Animal evidence',
		'in-vitro': 'Cells or tissue, not living brains',
		structural: 'Molecular structure',
		modelled: 'Calculated, not measured',
		contested: 'Contested: findings disagree',
		guidance: 'Guidance or law'
	} satisfies Record<Certainty, string>,
	vouching: {
		verified: 'An archived copy of the source or of its abstract was read and says so.',
		known: 'General knowledge of the field; no archived copy of the source was seen.'
	} satisfies Record<Claim['status'], string>,
	computed: 'Computed with the model of this course.',
	checked: {
		verified: 'source read',
		'verified-abstract': 'abstract or record read',
		'verified-second-hand': 'read at second hand',
		known: 'citation from general knowledge'
	} satisfies Record<Reference['status'], string>,
	/** In the place of the numbers of sources. */
	model: 'model',
	/** Name of the address of a source that has no DOI. */
	record: 'Record',
	dates: (asOf: string, reviewBy: string): string => `As of ${asOf}; to be reviewed by ${reviewBy}.`
} as const;
