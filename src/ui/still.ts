/** Pictures that the build puts into the first screen, so that showing them again costs the script nothing. */

/** In the browser: hydration keeps what is there, whatever the text, but takes an empty one for nothing. */
export const IN_THE_PAGE = ' ';

const STILLS = new Map<string, string>();

/**
 * The build hands in what it has drawn; in the browser the picture is in the page already.
 *
 * @param html of a component, rendered on the server
 */
export function setStill(name: string, html: string): void {
	STILLS.set(name, html);
}

/** The picture or `IN_THE_PAGE`; `undefined` where there is none. */
export function stillOf(name: string): string | undefined {
	return STILLS.get(name);
}

/** From now on the component draws itself. */
export function forgetStill(name: string): void {
	STILLS.delete(name);
}
