/** A component as it is first drawn within a session. */

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { provideSession, type Session } from './session.ts';

/** Components are functions of a renderer and props; this only adds the session. */
export function within<P extends object>(
	session: Partial<Session>,
	component: Component<P>,
	props: P
): string {
	const provided = ((renderer: never, given: never) => {
		provideSession(session as Session);
		(component as unknown as (renderer: never, props: never) => void)(renderer, given);
	}) as unknown as Component<P>;
	return render(provided as Component<object>, { props, context: new Map() }).body;
}
