/** What the cut-open receptor shows, in sentences: who is where, and what that lets through. */

import { conductance, type Receptor } from './receptor-cycle.ts';

/** Shares above and below which a thing has arrived or is away. */
const THERE = 0.85;
const AWAY = 0.15;

/** `present`: is there any ketamine about at all? */
export function receptorInWords(state: Receptor, present: boolean): string[] {
	return [
		agonists(state),
		state.gate < 0.5 ? 'The gate of the channel is shut.' : 'The gate of the channel is open.',
		magnesium(state),
		ketamine(state, present),
		conductance(state) > 0.5
			? 'Current passes: Ca²⁺ and Na⁺ run in, K⁺ runs out.'
			: 'No current passes.'
	];
}

function agonists({ glutamate, glycine }: Receptor): string {
	const [first, second] = [glutamate > THERE, glycine > THERE];
	if (first && second) {
		return 'Glutamate sits in its clamshell on GluN2, and glycine or D-serine in its own on GluN1, both far outside the channel.';
	}
	if (first) return 'Glutamate sits in its clamshell on GluN2; the clamshell on GluN1 is empty.';
	if (second) return 'Glycine sits in its clamshell on GluN1; the clamshell on GluN2 is empty.';
	return 'Both clamshells, for glutamate on GluN2 and for glycine on GluN1, are empty.';
}

function magnesium({ magnesium }: Receptor): string {
	if (magnesium < AWAY)
		return 'Mg²⁺ lies deep in the pore, at the selectivity filter, and plugs it.';
	if (magnesium > THERE) return 'Mg²⁺ has been driven out to the cleft.';
	return 'Mg²⁺ is on its way through the pore.';
}

function ketamine({ drug, gate }: Receptor, present: boolean): string {
	if (drug > THERE) {
		const where =
			'Ketamine is in the vestibule of the channel, between the gate and the selectivity filter';
		return gate < 0.5 ? `${where}, trapped behind the shut gate.` : `${where}.`;
	}
	if (drug > AWAY) return 'Ketamine is passing through the open gate.';
	return present ? 'Ketamine is in the cleft, outside the channel.' : 'There is no ketamine.';
}
