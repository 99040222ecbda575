import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Where the last search's answer is kept; under node_modules, so that a fresh install searches again. */
const FOUND = new URL('../node_modules/.cache/dateline/browser', import.meta.url).pathname;

const SYSTEM = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
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
 * The path or name of a Chromium that starts, or `null`: the one `CHROME_PATH` names, the one found last time, the
 * system's, Playwright's own.
 *
 * @throws {Error} If `CHROME_PATH` is set and does not start: a wish that cannot be met is better told than ignored.
 */
export function findBrowser() {
	const wished = process.env.CHROME_PATH;
	if (wished) {
		if (starts(wished)) return wished;
		throw new Error(`CHROME_PATH is ${wished}, which does not start. Correct it or unset it.`);
	}
	const candidates = [remembered(), ...SYSTEM, playwrightsOwn()];
	return candidates.find((path) => path && starts(path)) ?? null;
}

/**
 * Finds a browser, installing one if need be, and remembers it.
 *
 * @param {(line: string) => void} say Told what takes long.
 * @throws {Error} Saying what was tried and what to do.
 */
export function ensureBrowser(say) {
	const browser = findBrowser() ?? download(say) ?? installPackage(say);
	if (!browser) {
		throw new Error(
			'No browser found for the tests. Install Chromium or Chrome, or set CHROME_PATH to one, ' +
				'or run `npx playwright install --with-deps chromium` where downloads are possible.'
		);
	}
	mkdirSync(dirname(FOUND), { recursive: true });
	writeFileSync(FOUND, browser);
	return browser;
}

/** A browser may be present and yet lack a library that it needs; only starting it tells. */
function starts(path) {
	if (path.includes('/') && !existsSync(path)) return false;
	const run = spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' });
	return run.status === 0;
}

function remembered() {
	return existsSync(FOUND) ? readFileSync(FOUND, 'utf8') : null;
}

function playwrightsOwn() {
	try {
		const { chromium } = createRequire(import.meta.url)('playwright');
		return chromium.executablePath();
	} catch {
		return null;
	}
}

function download(say) {
	say('No browser found; asking Playwright to download one.');
	spawnSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: 'ignore',
		timeout: 300_000,
		shell: process.platform === 'win32'
	});
	const own = playwrightsOwn();
	return own && starts(own) ? own : null;
}

function installPackage(say) {
	const root = process.getuid?.() === 0;
	if (!root || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
	say("No download either; installing the system's chromium package.");
	const quiet = {
		stdio: 'ignore',
		timeout: 600_000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	spawnSync('apt-get', ['update', '-q'], quiet);
	spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
	return starts('chromium') ? 'chromium' : null;
}
