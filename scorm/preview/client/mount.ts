/** Puts a page's component into its document. */

import { mount, type Component } from 'svelte';
import './lms.css';
import './library.css';
import './player.css';

export function show(page: Component): void {
	const target = document.getElementById('page');
	if (!target) throw new Error('The document has no #page.');
	mount(page, { target });
}
