/** Starts the gallery of the scene; the dev server shows it at `/gallery.html`, and no build contains it. */

import { mount } from 'svelte';
import Gallery from '#scene/Gallery.svelte';
import '#ui/theme.css';
import '#scene/tokens.css';
import '#scene/scene.css';
import { installFonts } from './fonts.ts';

installFonts();
mount(Gallery, { target: document.body });
