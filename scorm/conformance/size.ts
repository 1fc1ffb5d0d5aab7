/** The size budget of a package: slow hospital networks load it before anything is shown. */

import { error, type Finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** Bytes. */
export const LARGEST_PACKAGE = 2 * 1024 * 1024;

export function size({ bytes }: Subject): Finding[] {
	if (bytes <= LARGEST_PACKAGE) return [];
	return [error('size', 'zip', `${bytes} bytes; at most ${LARGEST_PACKAGE} are allowed`)];
}
