/** A corner of the browser's storage; where the browser refuses it, of this window's memory. */

export interface Store {
	/** How long it lasts: in this browser, or until the window closes. */
	readonly where: 'browser' | 'window';
	read(key: string): string | undefined;
	write(key: string, value: string): void;
	remove(key: string): void;
}

/**
 * @param namespace keeps our keys apart: the LMS and other courses share our origin.
 * @param storage asked for late, for in a third-party frame the mere look at `localStorage` throws.
 */
export function openStore(namespace: string, storage: () => Storage): Store {
	const memory = new Map<string, string>();
	let disk: Storage | undefined;
	try {
		const candidate = storage();
		const probe = `${namespace}:probe`;
		candidate.setItem(probe, '1');
		candidate.removeItem(probe);
		disk = candidate;
	} catch {
		// Blocked, partitioned or full: memory does.
		disk = undefined;
	}
	return {
		get where() {
			return disk ? 'browser' : 'window';
		},
		read: (key) => memory.get(key) ?? readFrom(disk, `${namespace}:${key}`),
		write(key, value) {
			memory.set(key, value);
			try {
				disk?.setItem(`${namespace}:${key}`, value);
			} catch {
				// Full or withdrawn meanwhile: from now on `where` says so.
				disk = undefined;
			}
		},
		remove(key) {
			memory.delete(key);
			try {
				disk?.removeItem(`${namespace}:${key}`);
			} catch {
				// Withdrawn meanwhile: nothing is kept there any more.
				disk = undefined;
			}
		}
	};
}

function readFrom(disk: Storage | undefined, key: string): string | undefined {
	try {
		return disk?.getItem(key) ?? undefined;
	} catch {
		// Withdrawn meanwhile: as if nothing had been kept.
		return undefined;
	}
}
