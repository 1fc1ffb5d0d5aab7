/** One running session as the player page shows it. */

import type { CallRecord, FlatCmi, SessionOpening } from '../wire.ts';
import type { Phase } from '../runtime/codes.ts';
import { install, type Installed } from './install.ts';
import { attemptIn, launchFrom, otherOrigin, playAddress, type Launch } from './launch.ts';
import { post } from './server.ts';
import { timeNow } from './words.ts';

/** The panel is repainted at most this often, in milliseconds. */
const REPAINT = 100;

export class PlayerSession {
	readonly opening: SessionOpening;
	readonly launch: Launch;
	/** Address of the course's first page. */
	readonly address: string;
	readonly #installed: Installed | null;
	#repaintDue = false;

	cmi = $state.raw<FlatCmi>({});
	calls = $state.raw<readonly CallRecord[]>([]);
	phase = $state<Phase>('before');
	/** Time of the last commit that arrived, as the panel shows it; empty before. */
	savedAt = $state('');

	private constructor(opening: SessionOpening, launch: Launch) {
		this.opening = opening;
		this.launch = launch;
		const origin = launch.profile === 'cross-origin' ? otherOrigin(location) : '';
		this.address = `${origin}/course/${opening.package}/${launch.policy}/${opening.href}`;
		this.#installed = install(opening, launch.profile, launch.after, () => {
			this.savedAt = timeNow();
		});
		this.#installed?.log.onCall(() => this.#repaintSoon());
		this.#repaint();
	}

	/**
	 * Opens the session the address asks for and installs its API on this window.
	 * An ended attempt gives way to a new one, and the address follows.
	 */
	static async begin(address: URL): Promise<PlayerSession> {
		const launch = launchFrom(address.searchParams);
		const asked = attemptIn(address.pathname);
		const opening = await post<SessionOpening>(`attempts/${asked}/sessions`, {
			mode: launch.mode
		});
		if (opening.attempt !== asked) {
			history.replaceState(null, '', playAddress(opening.attempt, launch));
		}
		return new PlayerSession(opening, launch);
	}

	/** Tells the transport that this window's end is the end of the course. */
	watch(course: Window): void {
		// The browser lets nobody look into a window of another origin.
		if (course !== window && this.launch.profile === 'cross-origin') return;
		this.#installed?.transport.watch(course);
	}

	/** The page is going away. */
	leave(): void {
		this.#installed?.transport.leave();
	}

	/** From here on the course is being closed, and only beacons get through. */
	leaving(): void {
		this.#installed?.transport.leaving();
	}

	#repaintSoon(): void {
		if (this.#repaintDue) return;
		this.#repaintDue = true;
		setTimeout(() => {
			this.#repaintDue = false;
			this.#repaint();
		}, REPAINT);
	}

	#repaint(): void {
		if (!this.#installed) return;
		const { lms, log } = this.#installed;
		this.cmi = lms.cmi();
		this.calls = [...log.records];
		this.phase = lms.phase();
	}
}
