/** The last script is what is taught and asked: evidence, questions, the prose of the other lessons, and the fonts. */

import later from 'virtual:course/later';
import prose from 'virtual:prose/others';
import { installFonts } from './fonts.ts';
import { arrived } from './main.ts';
import './rest.ts';

installFonts();
arrived(later, prose);
