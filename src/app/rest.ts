/** The last script: the other lessons and pages, handed with the data to the course that is already on screen. */

import prose from 'virtual:prose/others';
import { addLaterPages } from '#ui/later.ts';
import { later } from './data.ts';
import { arrived } from './main.ts';

addLaterPages();
arrived(later, prose);
