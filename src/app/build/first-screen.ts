/** Runs the server-side rendering of the first screen with the same plug-ins as the build. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type PluginOption } from 'vite';

/**
 * @param root folder of `index.html`
 * @param plugins those that the sources need: Svelte and the virtual modules
 */
export async function renderFirstScreen(root: string, plugins: PluginOption[]): Promise<string> {
	// A folder of its own: two builds that share their modules would make each other's copies stale.
	const cacheDir = await mkdtemp(join(tmpdir(), 'first-screen-'));
	const server = await createServer({
		root,
		cacheDir,
		configFile: false,
		plugins,
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] }
	});
	try {
		const module = await server.ssrLoadModule('/app/prerender.ts');
		const firstScreen: unknown = module['firstScreen'];
		if (typeof firstScreen !== 'function')
			throw new Error('app/prerender.ts exports no firstScreen');
		return String(firstScreen());
	} finally {
		await server.close();
		await rm(cacheDir, { recursive: true, force: true });
	}
}
