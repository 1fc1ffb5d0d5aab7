/** Entry of the page a course runs in. */

import Play from './Play.svelte';
import { show } from './mount.ts';

show(Play);
