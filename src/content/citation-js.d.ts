/** The part of citation-js that is used here; the packages carry no types. */

declare module '@citation-js/core' {
	export class Cite {
		constructor(items: readonly object[]);
		format(format: 'ris' | 'bibtex'): string;
	}
	export const plugins: {
		config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } } };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
