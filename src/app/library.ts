/** The script that is fetched on demand: running text for the search, references for other programs. */

import library from 'virtual:library';
import { libraryArrived } from './main.ts';

libraryArrived(library);
