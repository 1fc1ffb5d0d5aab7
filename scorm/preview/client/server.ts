/** Asking the server from a page; the answers are our own, so their shapes are trusted. */

/** Throws an Error with the server's own sentence when it refuses. */
async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
	const response = await fetch(`/api/${path}`, init);
	const value: unknown = await response.json();
	if (response.ok) return value as T;
	const said = typeof value === 'object' && value !== null && 'problem' in value;
	throw new Error(said ? String(value.problem) : `The server answered ${response.status}.`);
}

export const get = <T>(path: string): Promise<T> => ask<T>(path);

export const post = <T>(path: string, body: unknown): Promise<T> =>
	ask<T>(path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body)
	});

export const remove = (path: string): Promise<unknown> => ask(path, { method: 'DELETE' });

export const upload = <T>(path: string, file: Blob): Promise<T> =>
	ask<T>(path, { method: 'POST', body: file });

export const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
