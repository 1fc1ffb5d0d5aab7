/** Registers the embedded fonts: they travel in a script, so that no LMS can lose them and no policy blocks them. */

import fonts from 'virtual:fonts';

export function installFonts(): void {
	for (const { family, weight, data } of fonts) {
		const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
		document.fonts.add(new FontFace(family, bytes, { weight, style: 'normal' }));
	}
}
