/** The drawing in sentences: what its labels say and where things are, at one scale and instant. */

import type { StageName } from '#domain/pharmacology/moment.ts';
import type { Label } from './mark.ts';
import { receptorAt } from './stages/receptor-cycle.ts';
import { receptorInWords } from './stages/receptor-words.ts';
import type { Frame } from './stages/stage.ts';
import { STAGES } from './stages/stages.ts';

/** ng/mL at the effect site below which no molecule is drawn. */
const NO_DRUG = 1;

/** One sentence for each thing that the drawing names, and one for the places. */
export function pictureInWords(frame: Frame, stage: StageName): string[] {
	const { labels, views, title } = STAGES[stage];
	const all = labels(frame, views.wide);
	const told =
		stage === 'receptor'
			? receptorInWords(receptorAt(frame), frame.trace.at('effectSite', frame.t) > NO_DRUG)
			: all.filter(({ quiet }) => !quiet).map(sentence);
	const places = all.filter(({ quiet }) => quiet).map(({ text }) => text);
	return [
		`The drawing: ${title}.`,
		...told,
		...(places.length > 0 ? [`Also named: ${places.join('; ')}.`] : [])
	];
}

function sentence({ text, note }: Label): string {
	return note ? `${text}: ${note}.` : `${text}.`;
}
