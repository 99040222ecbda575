import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { writeColumns } from '$lib/formats/columns';
import { EVENT_KINDS } from '$lib/model';
import type { Columns } from '$lib/model/columns';
import { Gauge } from './gauge';
import { boxOf, dragCost, jump, rest, wheelCost } from './gestures';
import type { Result } from './result';

/** The built dashboard, on events served as any library is. */
export async function measureDateline(browser: Browser, columns: Columns, port: number): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
	writeFileSync(join(folder, 'made.arrow'), Buffer.concat(writeColumns(columns, textsOf(columns))));
	const server = spawn(process.execPath, ['scripts/start.mjs'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATELINE_ARTICLES: folder },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	try {
		await Promise.race([
			once(server.stdout, 'data'),
			once(server, 'exit').then(() => Promise.reject(new Error('The dashboard did not start.')))
		]);
		const address = `http://127.0.0.1:${port}/`;
		// Made once a library, not once a reader.
		const edition = /edition:"([^"]+)"/.exec(await (await fetch(address)).text())?.[1];
		if (!edition) throw new Error('The page names no edition of a large library.');
		await (await fetch(`${address}columns?edition=${edition}`)).arrayBuffer();
		return await measure(browser, columns.length, address);
	} finally {
		server.kill();
		rmSync(folder, { recursive: true });
	}
}

async function measure(browser: Browser, events: number, address: string): Promise<Result> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		const gauge = await Gauge.on(page);
		await page.addInitScript(watchPictures, events.toLocaleString('en'));
		await page.goto(address);
		await page.waitForFunction(() => 'whole' in window && window.whole !== undefined, null, {
			timeout: 180_000
		});
		const { first, whole } = await page.evaluate(() => {
			const { first, whole } = window as unknown as { first: number; whole: number };
			const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			const columns = performance
				.getEntriesByType('resource')
				.find(({ name }) => name.includes('/columns')) as PerformanceResourceTiming;
			return { first: first - navigation.responseEnd, whole: whole - columns.responseEnd };
		});
		await rest(page);
		const heap = await gauge.heap();

		const overview = await boxOf(page.getByRole('group', { name: 'All days, and a filter by date' }));
		const timeline = await boxOf(page.locator('section[aria-label="Timeline"] .stage').first());
		const map = await boxOf(page.getByRole('application', { name: 'Map of events' }));
		const mapPan = await dragCost(gauge, map, 0.45, 0.6);
		await rest(page);
		const timelineZoom = await wheelCost(gauge, timeline);
		await rest(page);
		for (let k = 0; k < 8; k++) await page.mouse.wheel(0, -100);
		await rest(page);
		const timelinePan = await dragCost(gauge, timeline, 0.3, 0.7, 0.4);
		await rest(page);
		const brushDrag = await dragCost(gauge, overview, 0.3, 0.7);
		await rest(page);
		const brushJump = await jump(gauge, overview, 0.15, 0.75);
		await rest(page);
		await page
			.getByRole('button', { name: /^Clear the date filter/ })
			.first()
			.click();
		await rest(page);
		const facet = page.locator('#filters').getByRole('checkbox', { name: /^Attack/ });
		const facetClick = await gauge.answer(() => facet.click());
		return {
			tool: 'Dateline',
			events,
			firstEvents: first,
			picture: whole,
			brushDrag,
			brushJump,
			timelineZoom,
			timelinePan,
			mapPan,
			facetClick,
			heap
		};
	} finally {
		await page.close();
	}
}

/** Notes when the page shows some events, and when all of them and every panel has come to life. Runs in the page. */
function watchPictures(all: string): void {
	const seen = window as unknown as { first?: number; whole?: number };
	requestAnimationFrame(function look() {
		const summary = document.querySelector('header p')?.textContent ?? '';
		const painted = (key: 'first' | 'whole') => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => (seen[key] ??= performance.now());
			channel.port2.postMessage(null);
		};
		if (/^[\d,]+ event/.test(summary)) painted('first');
		const alive = summary.startsWith(`${all} event`) && !document.querySelector('[data-waiting]');
		if (alive) painted('whole');
		else requestAnimationFrame(look);
	});
}

function textsOf({ length, kind, place, places }: Columns) {
	const rows = Array.from({ length }, (_, row) => row);
	return {
		id: rows.map((row) => `g${row}`),
		title: rows.map((row) => `${EVENT_KINDS[kind[row]]} in ${places[place[row]]?.name ?? 'an unknown place'}`)
	};
}
