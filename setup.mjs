/** Makes a fresh clone ready: installs the locked packages and, with `--browser`, finds or installs a browser for the tests. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ROOT = import.meta.dirname;
const NEEDED = [20, 19];
/** Where the tests read which browser to drive. */
const BROWSER_FILE = join(ROOT, '.cache', 'browser');

/** Runs a command in the project with its output on screen. */
function run(command, args) {
	const result = spawnSync(command, args, {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	return result.status === 0;
}

function stop(message) {
	console.error(`\nsetup: ${message}`);
	process.exit(1);
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
	stop(`Node ${process.versions.node} is too old. Install Node ${NEEDED.join('.')} or newer.`);
}

function installPackages() {
	const installed = join(ROOT, 'node_modules', '.package-lock.json');
	const locked = join(ROOT, 'package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
	console.log('setup: installing the locked packages (npm ci) …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
		stop('npm ci failed. Is the npm registry within reach? Run "npm ci" to see the whole message.');
	}
}

/** Places where browsers of the Chromium family live, by platform. */
function installedBrowsers() {
	const onPath = [
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'microsoft-edge'
	];
	const found = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => onPath.map((name) => join(folder, name)));
	const elsewhere = {
		darwin: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
		],
		win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => [
			join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
			join(process.env[name] ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe')
		])
	};
	return [...found, ...(elsewhere[process.platform] ?? [])];
}

async function playwrightBrowser() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

async function findBrowser() {
	const wanted = process.env.COURSE_BROWSER;
	if (wanted) {
		if (existsSync(wanted)) return wanted;
		stop(`COURSE_BROWSER names ${wanted}, which does not exist.`);
	}
	const own = await playwrightBrowser();
	return existsSync(own) ? own : installedBrowsers().find((path) => existsSync(path));
}

/** Playwright's download first; where that is out of reach, the system's package manager. */
async function installBrowser() {
	console.log('setup: no browser found, downloading Chromium (playwright install) …');
	run('npx', ['playwright', 'install', 'chromium']);
	const downloaded = await findBrowser();
	if (downloaded) return downloaded;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('setup: the download failed, installing the system package "chromium" …');
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-liberation']);
	}
	return findBrowser();
}

async function readyBrowser() {
	const browser = (await findBrowser()) ?? (await installBrowser());
	if (!browser) {
		stop(
			'no browser for the tests. Install Chromium or Chrome, or set COURSE_BROWSER to its program file.'
		);
	}
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	if (existsSync(BROWSER_FILE) && readFileSync(BROWSER_FILE, 'utf8') === browser) return;
	writeFileSync(BROWSER_FILE, browser);
	console.log(`setup: tests drive ${browser}`);
}

checkNode();
installPackages();
if (process.argv.includes('--browser')) await readyBrowser();
