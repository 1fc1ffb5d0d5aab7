/** `npm run build`: the course, its packages and the local LMS, built anew; `--when-changed` only when their sources have changed. */

import { build } from './built.mjs';

const force = !process.argv.includes('--when-changed');
process.exitCode = build({ force }) ? 0 : 1;
