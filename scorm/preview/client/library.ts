/** Entry of the list of packages, learners and attempts. */

import Library from './Library.svelte';
import { show } from './mount.ts';

show(Library);
