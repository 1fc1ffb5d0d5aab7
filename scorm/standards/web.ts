/** The course alone, for a web server or a double click: progress stays in the browser. */

import type { Standard } from './standard.ts';

export const web: Standard = { id: 'web', tracker: 'standalone', files: () => new Map() };
