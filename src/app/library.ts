/** The script that is fetched on demand: running text for the search, references for other programs. */

import library from 'virtual:library';
import { stock } from '#ui/library.ts';

stock(library);
