/** The last script is what is taught and asked: evidence and questions, and the fonts. */

import later from 'virtual:course/later';
import { installFonts } from './fonts.ts';
import { arrived } from './main.ts';

void arrived(later);
// A task of its own, as in `main.ts`.
setTimeout(installFonts);
