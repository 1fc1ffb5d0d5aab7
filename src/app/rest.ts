/** The second script: the code of all other pages and figures. */

import '#scene/scene.css';
import { addLaterPages } from '#ui/later.ts';
import './main.ts';

addLaterPages();

/** What the prose of the lessons is made of; the script with the prose takes it from here. */
export const figures = import.meta.glob('../ui/lesson/*.svelte', { eager: true });
