/*
 * What the browser's first article takes: from the click that has a pasted article read to its events on the page,
 * in a fresh profile each time, by the built app on this machine; and what goes over the wire for it, and when.
 *
 *   npm run bench:browser
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_ARGS, browserPath } from '../../scripts/browser.mjs';
import { generated } from './text';

const ROUNDS = 5;
const ROOT = join(import.meta.dirname, '../..');
const TITLE = 'A day of news';
const STORY = `---\ntitle: ${TITLE}\ndate: 2021-03-04\n---\n\n${generated(4000)}`;

const server = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
	cwd: ROOT,
	stdio: ['ignore', 'pipe', 'inherit']
});
const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
try {
	const [said] = await once(server.stdout, 'data');
	const address = /http:\S+/.exec(String(said))![0];
	const atOnce: number[] = [];
	const looking: number[] = [];
	let wire = '';
	let before = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const first = await firstUse(address, 0);
		atOnce.push(first.took);
		({ wire } = first);
		before += first.before;
		looking.push((await firstUse(address, 1000)).took);
	}
	const median = (values: number[]) =>
		Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)]);
	console.log(
		`Medians of ${ROUNDS} first uses, an article of 4,000 characters; load ${loadavg()[0].toFixed(1)}`
	);
	console.log(`From opening the dialog to its events, pasted at once: ${median(atOnce)} ms`);
	console.log(`From “Read article”, pressed a second after opening it: ${median(looking)} ms`);
	console.log(`Gazetteer over the wire: ${wire}; fetched before the dialog was opened: ${before} times`);
} finally {
	await browser.close();
	server.kill();
}

/** @param pause Milliseconds that the reader takes between opening the dialog and having the article read. */
async function firstUse(address: string, pause: number) {
	const context = await browser.newContext();
	const page = await context.newPage();
	let fetched = 0;
	let wire = '';
	context.on('response', (response) => {
		if (!response.url().endsWith('/gazetteer.bin')) return;
		fetched++;
		const { 'content-length': length, 'content-encoding': encoding } = response.headers();
		wire = `${(Number(length) / 1e6).toFixed(2)} MB as ${encoding ?? 'it is'}`;
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	const before = fetched;
	let began = performance.now();
	await page.getByRole('button', { name: 'Add article' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add an article' });
	await dialog.getByLabel('Paste the text').fill(STORY);
	await page.waitForTimeout(pause);
	if (pause > 0) began = performance.now();
	await dialog.getByRole('button', { name: 'Read article' }).click();
	await page.getByText(`“${TITLE}” added`).waitFor();
	const took = performance.now() - began;
	await context.close();
	return { took, before, wire };
}
