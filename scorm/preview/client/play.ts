/** Entry of the page a course runs in. */

import Around from './Around.svelte';
import Play from './Play.svelte';
import { show } from './mount.ts';

const { search } = location;
const outermost = window.parent === window;
const foreign = new URLSearchParams(search).get('profile') === 'foreign-top';
show(outermost && foreign ? Around : Play);
