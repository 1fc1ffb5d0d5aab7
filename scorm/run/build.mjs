/** `npm run build`: the course, its packages and the local LMS, built anew. */

import { build } from './built.mjs';

process.exitCode = build({ force: true }) ? 0 : 1;
