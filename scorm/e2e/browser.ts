/** How the browser of the tests is started: nothing in it but what shows a page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of two lists of features the browser takes the last: what Playwright leaves out stands here, too. */
const PLAYWRIGHT_LEAVES_OUT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'DialMediaRouteProvider',
	'GlobalMediaControls',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'BlockOriginHeaderModificationOnRedirect',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'Translate',
	'AutoDeElevate',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled'
];

/** Pages that nobody sees: two under the address bar and one in reserve, a second of work for every window. */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** For `launchOptions`: the browser that setup.mjs has found below `root`. */
export function browserIn(root: string): { executablePath: string; args: string[] } {
	return {
		executablePath: readFileSync(join(root, '.cache', 'browser'), 'utf8'),
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			`--disable-features=${[...PLAYWRIGHT_LEAVES_OUT, ...UNSEEN].join(',')}`
		]
	};
}
