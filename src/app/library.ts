/** The script that is fetched on demand: running text for the search, references for other programs, the reviewers' mode. */

import library from 'virtual:library';
import Reviewed from '#ui/review/Reviewed.svelte';
import { finder } from '#ui/search/finder.ts';
import { libraryArrived } from './main.ts';
import './rest.ts';

libraryArrived({ ...library, finder, Reviewed });
