/** The script that is only data: questions, evidence, and the fonts, which are installed at once. */

import later from 'virtual:course/later';
import { installFonts } from './fonts.ts';

installFonts();

export { later };
