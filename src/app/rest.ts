/** The second script: the code of all other pages and figures. */

import '#scene/scene.css';
import { STANDARD } from '#domain/pharmacology/regimen.ts';
import { simulate } from '#domain/pharmacology/simulate.ts';
import { addLaterPages } from '#ui/later.ts';
import './main.ts';

addLaterPages();

/** The run that most figures draw, solved before one of them is opened. */
const prepare = () => simulate(STANDARD).at('spines', 0);
// WebKit has no idle time.
if ('requestIdleCallback' in window) requestIdleCallback(prepare);
else setTimeout(prepare);

/** What the prose of the lessons is made of; the script with the prose takes it from here. */
export const figures = import.meta.glob('../ui/lesson/*.svelte', { eager: true });
