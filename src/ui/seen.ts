/** Tells when an element comes into view: `{@attach seen(tell)}`. */

import type { Attachment } from 'svelte/attachments';

/** @param tell called each time any part of the element comes on screen */
export function seen(tell: () => void): Attachment {
	return (element) => {
		const observer = new IntersectionObserver((entries) => {
			if (entries.some((entry) => entry.isIntersecting)) tell();
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
