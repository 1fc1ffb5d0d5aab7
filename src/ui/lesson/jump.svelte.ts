/** From a button in the prose up to the scene, and back to it. */

/** The button the learner came from, and the section it stands in. */
let jump: readonly [from: HTMLElement, section: string] | undefined = $state.raw();

/** Brings the scene into view. Where that moves the page, as it does on a phone, the way back is kept. */
export function toScene(from: HTMLElement, section: string): void {
	const before = scrollY;
	document.getElementById('scene')?.scrollIntoView({ block: 'nearest' });
	jump = scrollY === before ? undefined : [from, section];
}

/** Did anybody come up from the prose of this section, which still stands? */
export function cameFrom(section: string): boolean {
	return jump?.[1] === section && jump[0].isConnected;
}

/** Goes back to where the learner came from. */
export function goBack(): void {
	const from = jump?.[0];
	jump = undefined;
	from?.scrollIntoView({ block: 'center' });
	from?.focus();
}
