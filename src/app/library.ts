/** The script that is fetched on demand: running text for the search, references for other programs. */

import library from 'virtual:library';
import { finder } from '#ui/search/finder.ts';
import { libraryArrived } from './main.ts';
import './rest.ts';

libraryArrived({ ...library, finder });
