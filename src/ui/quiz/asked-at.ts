/** Where a question is asked, to come back to it from what it was read or looked up in. */

import type { Item } from '#domain/assessment/question.ts';
import { hrefOf } from '../route.ts';

/** Before the course, in the prose, or in the quiz of its lesson. */
export function askedAt({ id, use, lesson, section }: Item): string {
	if (use === 'quiz') return hrefOf({ page: lesson, section: 'quiz' }, { question: id });
	return `#/${use === 'pretest' ? use : section}`;
}
