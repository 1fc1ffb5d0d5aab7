/** What the screen and its owner ask for. */

/** Tells now and whenever it changes whether a media query holds. @returns stops telling */
export function heed(query: string, tell: (holds: boolean) => void): () => void {
	const list = window.matchMedia(query);
	const say = () => tell(list.matches);
	say();
	list.addEventListener('change', say);
	return () => list.removeEventListener('change', say);
}
