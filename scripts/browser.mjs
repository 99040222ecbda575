import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the last search's answer is kept; under node_modules, so that a fresh install searches again. */
const FOUND = fileURLToPath(new URL('../node_modules/.cache/dateline/browser', import.meta.url));

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * What tests and screenshots start Chromium with. The resolver rule ends every look-up of an outside name, which
 * proves that the app works offline.
 */
export const BROWSER_ARGS = [
	'--disable-quic',
	'--disable-component-update',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
];

/**
 * The browser to use once the set-up has run: the one `CHROME_PATH` names or the one that was found. Starts nothing,
 * so it is quick enough for a configuration file. `undefined` leaves the choice to Playwright.
 *
 * @returns {string | undefined}
 */
export function browserPath() {
	return process.env.CHROME_PATH || remembered() || onPath()[0];
}

/**
 * Finds a browser that starts, installing one if need be, and remembers it: the one `CHROME_PATH` names, the one
 * found last time, the system's, Playwright's own.
 *
 * @param {(line: string) => void} say Told what takes long.
 * @throws {Error} Saying what was tried and what to do. If `CHROME_PATH` is set, nothing else is tried: a wish that
 *   cannot be met is better told than ignored.
 */
export function ensureBrowser(say) {
	const wished = process.env.CHROME_PATH;
	if (wished) {
		if (starts(wished)) return;
		throw new Error(`CHROME_PATH is ${wished}, which does not start. Correct it or unset it.`);
	}
	const present = [remembered(), ...onPath(), ...ELSEWHERE, playwrightsOwn()];
	const browser = present.find((path) => path && starts(path)) ?? download(say) ?? installPackage(say);
	if (!browser) {
		throw new Error(
			'No browser found for the tests. Install Chromium or Chrome, or set CHROME_PATH to one, ' +
				'or run `npx playwright install --with-deps chromium` where downloads are possible.'
		);
	}
	mkdirSync(dirname(FOUND), { recursive: true });
	writeFileSync(FOUND, browser);
}

/**
 * A browser may be present and yet lack a library that it needs; only starting it tells.
 *
 * @param {string} path
 */
function starts(path) {
	return (
		existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
	);
}

/** @returns {string | null} */
function remembered() {
	return existsSync(FOUND) ? readFileSync(FOUND, 'utf8') : null;
}

function onPath() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) =>
		existsSync(path)
	);
}

function playwrightsOwn() {
	try {
		const { chromium } = createRequire(import.meta.url)('playwright');
		return chromium.executablePath();
	} catch {
		return null;
	}
}

/** @param {(message: string) => void} say */
function download(say) {
	say('No browser found; asking Playwright to download one.');
	spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
		stdio: 'ignore',
		timeout: 300_000,
		shell: process.platform === 'win32'
	});
	const own = playwrightsOwn();
	return own && starts(own) ? own : null;
}

/** @param {(message: string) => void} say */
function installPackage(say) {
	const root = process.getuid?.() === 0;
	if (!root || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
	say("No download either; installing the system's chromium package.");
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const quiet = {
		stdio: 'ignore',
		timeout: 600_000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	spawnSync('apt-get', ['update', '-q'], quiet);
	spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
	return onPath().find(starts) ?? null;
}
