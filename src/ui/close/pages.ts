/** The pages of the learner's record and the sheets for a team, by their address. */

import type { Component } from 'svelte';
import Close from './Close.svelte';
import Evaluate from './Evaluate.svelte';
import Keep from './Keep.svelte';
import RecordSheet from './Record.svelte';
import Reflect from './Reflect.svelte';
import type { Step } from './steps.ts';
import Team from './Team.svelte';

export const RECORD_PAGES: Readonly<Record<Step | 'team', Component>> = {
	close: Close,
	reflect: Reflect,
	evaluate: Evaluate,
	record: RecordSheet,
	keep: Keep,
	team: Team
};
