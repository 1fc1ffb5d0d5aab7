/** How long the model takes for 14 days. */

import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from '../built.mjs';
import { quantile, round } from './figures.mjs';

export async function model() {
	const vite = await createServer({
		root: join(ROOT, 'src'),
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] }
	});
	const { simulate } = await vite.ssrLoadModule('/domain/pharmacology/simulate.ts');
	const { STANDARD } = await vite.ssrLoadModule('/domain/pharmacology/regimen.ts');
	const times = [];
	// Another dose each time: a run that was asked for before is remembered.
	for (let i = 0; i < 60; i++) {
		const began = performance.now();
		// Solved when it is first read.
		simulate({ ...STANDARD, dose: 0.11 + i * 0.01 }).at('spines', 0);
		times.push(performance.now() - began);
	}
	await vite.close();
	console.log(
		`model: 14 days in ${round(quantile(times.slice(10), 0.5))} ms (median), ${round(quantile(times.slice(10), 0.95))} ms (p95)`
	);
}
