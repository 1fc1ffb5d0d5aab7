/** Whether the learner's work is safe, in two words. */

import { clockTime } from './dates.ts';
import type { Saving } from './session.ts';
import { saving as words } from './strings/saving.ts';

export function savedInWords(saving: Saving): string {
	if (saving.state === 'saved') return words.saved(clockTime(saving.at));
	return words[saving.state === 'local' ? saving.where : saving.state];
}
