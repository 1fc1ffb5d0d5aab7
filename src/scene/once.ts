/** Geometry that is worked out when it is first drawn, so that a page without a scene does not pay for it. */

/** @param make without side effects */
export function once<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}
