import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Columns } from '$lib/model/columns';
import { Gauge } from './gauge';
import { boxOf, dragCost, jump, rest, wheelCost } from './gestures';
import type { Result } from './result';

const HERE = import.meta.dirname;
const TYPES: Record<string, string> = {
	html: 'text/html',
	js: 'text/javascript',
	css: 'text/css',
	wasm: 'application/wasm'
};
const MOSAIC = join(HERE, 'mosaic');
/** It has packages of its own, which only some want on their disk. */
export const mosaicInstalled = existsSync(join(MOSAIC, 'node_modules'));

/** Serves pages of our own writing that show the same events with other tools. */
export async function servePeers(columns: Columns, port: number): Promise<() => void> {
	const data = packed(columns);
	const bundle = mosaicInstalled ? await bundled(join(MOSAIC, 'page.js')) : '';
	const server = createServer(async ({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://127.0.0.1');
		try {
			const made = pathname === '/data' ? data : pathname === '/bundle.js' ? bundle : null;
			const body = made ?? (await readFile(join(HERE, pathname)));
			response.setHeader('content-type', TYPES[pathname.split('.').pop()!] ?? 'application/octet-stream');
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
	return () => void server.close();
}

/** A page's script and what it imports, in one piece. */
async function bundled(entry: string): Promise<string> {
	const { build } = await import('vite');
	const result = await build({
		root: MOSAIC,
		configFile: false,
		logLevel: 'error',
		build: { write: false, target: 'esnext', rollupOptions: { input: entry } }
	});
	if (!('output' in result)) throw new Error('The page of Mosaic was not bundled.');
	const [first] = result.output;
	return first.code;
}

/** Start, end, longitude and latitude as 32-bit numbers, kinds as bytes; dated events only. */
function packed({ dated, start, end, place, places, kind }: Columns): Buffer {
	const longitude = Float32Array.from({ length: dated }, (_, row) => places[place[row]]?.point[0] ?? NaN);
	const latitude = Float32Array.from({ length: dated }, (_, row) => places[place[row]]?.point[1] ?? NaN);
	const parts = [start.slice(0, dated), end.slice(0, dated), longitude, latitude, kind.slice(0, dated)];
	return Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer)));
}

async function opened(
	browser: Browser,
	port: number,
	name: string
): Promise<{ page: Page; gauge: Gauge; picture: number }> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const gauge = await Gauge.on(page);
	await page.goto(`http://127.0.0.1:${port}/${name}.html`);
	await page.waitForFunction(() => 'picture' in window, null, { timeout: 120_000 });
	const picture = await page.evaluate(() => (window as unknown as { picture: number }).picture);
	await rest(page);
	return { page, gauge, picture };
}

export async function measureVisTimeline(browser: Browser, events: number, port: number): Promise<Result> {
	const { page, gauge, picture } = await opened(browser, port, 'pages/vis-timeline');
	try {
		const heap = await gauge.heap();
		const box = await boxOf(page.locator('#timeline'));
		const timelineZoom = await wheelCost(gauge, box);
		await rest(page);
		const timelinePan = await dragCost(gauge, box, 0.3, 0.7, 0.4);
		return { tool: 'vis-timeline', events, picture, timelineZoom, timelinePan, heap };
	} finally {
		await page.close();
	}
}

export async function measureCrossfilter(browser: Browser, events: number, port: number): Promise<Result> {
	const { page, gauge, picture } = await opened(browser, port, 'pages/crossfilter');
	try {
		const heap = await gauge.heap();
		const box = await boxOf(page.locator('#days'));
		const brushDrag = await dragCost(gauge, box, 0.3, 0.7);
		await rest(page);
		const brushJump = await jump(gauge, box, 0.15, 0.75);
		await rest(page);
		const facetClick = await gauge.answer(() => page.locator('#kinds rect').first().click());
		return { tool: 'crossfilter2 + D3', events, picture, brushDrag, brushJump, facetClick, heap };
	} finally {
		await page.close();
	}
}

/** Mosaic asks its database in a worker, whose time is not in the page's own; its answers come later than a frame. */
export async function measureMosaic(browser: Browser, events: number, port: number): Promise<Result> {
	const { page, gauge, picture } = await opened(browser, port, 'mosaic/index');
	try {
		const heap = await gauge.heap();
		const box = await boxOf(page.locator('#days svg'));
		const brushDrag = await dragCost(gauge, box, 0.3, 0.7);
		await rest(page);
		const brushJump = await redrawn(page, '#kinds', () => jump(gauge, box, 0.15, 0.75));
		await rest(page);
		const kinds = await boxOf(page.locator('#kinds svg'));
		const facetClick = await redrawn(page, '#days', () =>
			page.mouse.click(kinds.x + 10, kinds.y + kinds.height / 2)
		);
		return { tool: 'Mosaic + DuckDB-WASM', events, picture, brushDrag, brushJump, facetClick, heap };
	} finally {
		await page.close();
	}
}

/** Milliseconds from the last input to a plot that was drawn anew after it. */
async function redrawn(page: Page, plot: string, input: () => Promise<unknown>): Promise<number> {
	await page.evaluate((plot) => {
		const watched = window as unknown as { redrawn: Promise<number> };
		watched.redrawn = new Promise((resolve) => {
			let last = NaN;
			addEventListener('pointerup', ({ timeStamp }) => (last = timeStamp), { capture: true, once: true });
			const watcher = new MutationObserver(() => {
				if (Number.isNaN(last)) return;
				watcher.disconnect();
				requestAnimationFrame(() => {
					const painted = new MessageChannel();
					painted.port1.onmessage = () => resolve(performance.now() - last);
					painted.port2.postMessage(null);
				});
			});
			watcher.observe(document.querySelector(plot)!, { childList: true, subtree: true, attributes: true });
			setTimeout(() => resolve(NaN), 10_000);
		});
	}, plot);
	await input();
	return page.evaluate(() => (window as unknown as { redrawn: Promise<number> }).redrawn);
}
