/*
 * Takes the pictures in docs/screenshots of the built dashboard: desktop and phone, light and dark. On a free port,
 * with the articles that ship.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { BROWSER_ARGS, browserPath } from './browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = join(ROOT, 'docs/screenshots');
const SCREENS = [
	{ name: 'desktop', viewport: { width: 1440, height: 900 }, isMobile: false },
	{ name: 'phone', viewport: { width: 390, height: 844 }, isMobile: true }
];
const SCHEMES = ['light', 'dark'];

mkdirSync(FOLDER, { recursive: true });
const port = await freePort();
const server = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
	env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: '', DATELINE_ARTICLES: '' },
	stdio: ['ignore', 'pipe', 'inherit']
});
try {
	await ready(server);
	const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
	for (const { name, ...screen } of SCREENS) {
		for (const colorScheme of SCHEMES) {
			const page = await browser.newPage({
				...screen,
				colorScheme,
				deviceScaleFactor: 2,
				locale: 'en-GB',
				timezoneId: 'UTC',
				reducedMotion: 'reduce'
			});
			await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' });
			await page.evaluate(() => document.fonts.ready);
			const path = join(FOLDER, `${name}-${colorScheme}.png`);
			await page.screenshot({ path, animations: 'disabled', scale: 'css' });
			console.log(path);
			await page.close();
		}
	}
	await browser.close();
} finally {
	server.kill();
}

function freePort() {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});
}

/** The server speaks once it serves. */
function ready(child) {
	return new Promise((resolve, reject) => {
		child.stdout.once('data', resolve);
		child.once('exit', () => reject(new Error('The dashboard did not start; see above.')));
	});
}
