/** Arithmetic of the bench, and the browser it measures in. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../built.mjs';

const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// `gc()` before a heap is measured.
	'--js-flags=--expose-gc'
];

export const round = (value, digits = 1) => Number(value.toFixed(digits));

/** Value below which a share `q` of the list lies. */
export function quantile(list, q) {
	const sorted = [...list].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** A figure beside the most it may be: "12 ms (≤ 10: over)". */
export function beside(value, most, unit = '') {
	return `${value}${unit} (≤ ${most}${value <= most ? '' : ': OVER'})`;
}

export function launched() {
	const executablePath = readFileSync(join(ROOT, '.cache', 'browser'), 'utf8');
	return chromium.launch({ executablePath, args: FLAGS });
}
