/** A run of the model: every quantity over 14 days. (Signature agreed; filled in by the model.) */

import type { Regimen } from './regimen.ts';
import type { Quantity } from './quantities.ts';

export interface Trace {
	readonly regimen: Regimen;
	/** May this quantity be shown for this regimen? Guard rails live here, not in views. */
	shows(quantity: Quantity): boolean;
	/**
	 * Value at `t` minutes (0 to 20 160; clamped outside). plasma and effectSite in ng/mL, occupancy as a share of
	 * channels (0 to 1), every other quantity normalised to its peak after 0.5 mg/kg IV and clamped to 0–1.
	 */
	at(quantity: Quantity, t: number): number;
	/** Largest value of this run and when it occurs (minutes). */
	peak(quantity: Quantity): { value: number; t: number };
}
