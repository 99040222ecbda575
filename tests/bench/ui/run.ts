/*
 * Measures the built dashboard in a real browser on made-up events, with other tools in the same run.
 *
 *   npm run bench:ui [-- EVENTS …]
 *
 * Times depend on the machine and on what else it does: compare within one run.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { BROWSER_ARGS, browserPath } from '../../../scripts/browser.mjs';
import { generate } from '../generate';
import { measureDateline } from './dateline';
import { measureCrossfilter, measureMosaic, measureVisTimeline, mosaicInstalled, servePeers } from './peers';
import { tableOf, type Result } from './result';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 2_000_000];
/** With more, it is busy for minutes. */
const MOST_IN_VIS = 10_000;
const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { port: { type: 'string', default: '4420' }, 'no-peers': { type: 'boolean', default: false } }
});
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
const port = Number(values.port);

const results: Result[] = [];
const notRun = mosaicInstalled
	? []
	: ['Mosaic with DuckDB-WASM (`npm ci --prefix tests/bench/ui/mosaic` installs it, 165 MB)'];
const load = loadavg()[0];
for (const events of sizes) {
	const columns = generate(events);
	await attempt('Dateline', () => withBrowser((browser) => measureDateline(browser, columns, port)));
	if (values['no-peers']) continue;
	const stop = await servePeers(columns, port + 1);
	if (events <= MOST_IN_VIS)
		await attempt('vis-timeline', () =>
			withBrowser((browser) => measureVisTimeline(browser, events, port + 1))
		);
	await attempt('crossfilter2', () =>
		withBrowser((browser) => measureCrossfilter(browser, events, port + 1))
	);
	if (mosaicInstalled)
		await attempt('Mosaic', () => withBrowser((browser) => measureMosaic(browser, events, port + 1)));
	stop();
}
console.log(`\n${cpus().length} cores, load ${load.toFixed(1)} at the start. Milliseconds; of gestures the`);
console.log(
	'median frame / 95th percentile / CPU a step. Not run: ' + (notRun.join('; ') || 'nothing') + '.\n'
);
console.log(tableOf(results));

/** A browser of its own for each, so that none inherits another's memory. */
async function withBrowser(
	measure: (browser: Awaited<ReturnType<typeof chromium.launch>>) => Promise<Result>
) {
	const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
	try {
		return await measure(browser);
	} finally {
		await browser.close();
	}
}

/** One tool's failure ends nothing: it is told in the table's place. */
async function attempt(tool: string, measure: () => Promise<Result>): Promise<void> {
	try {
		const result = await measure();
		results.push(result);
		console.log(tableOf([result]).split('\n')[2]);
	} catch (error) {
		notRun.push(`${tool} (${(error as Error).message.split('\n')[0]})`);
	}
}
