/** The prose of all lessons but the first; it travels with what is taught and asked. */

import prose from 'virtual:prose/others';
import { addProse } from '#ui/lessons.svelte.ts';
import './rest.ts';

addProse(prose);
