/** The stretch of time the model covers and the step it is solved with. */

import { days, minutes } from './units.ts';

/** Ten minutes before the start: everything at baseline. */
export const BEFORE = minutes(-10);

/** 14 days after the start: 20 160 min. */
export const END = days(14);

/** Step of every filter (dossier C2). All planned inputs but the nasal ones change on this grid. */
export const STEP = minutes(0.5);

/** Number of steps from 0 to `END`. */
export const STEPS = END / STEP;
