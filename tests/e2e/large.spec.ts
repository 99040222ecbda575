import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeColumns } from '$lib/formats/columns';
import { openDataset, readDataset } from '$lib/formats/datasets';
import { serveLibrary } from './served';

/*
 * A library that a page does not carry: its columns are fetched, and its titles row by row. What comes late here is
 * held back on its way.
 */

const EVENTS = 3000;
let library: Awaited<ReturnType<typeof serveLibrary>>;
let address: string;

/** A table as `dateline import` writes it. */
async function archive(): Promise<Uint8Array> {
	const table = ['id,date,kind,place,latitude,longitude,killed'];
	for (let k = 0; k < EVENTS; k++)
		table.push(
			`e${k},20${10 + (k % 9)}-0${1 + (k % 9)}-11,protest,Quay ${k % 70},${k % 60},${k % 170},${k % 3}`
		);
	const opened = await openDataset('archive.csv', new Blob([table.join('\n')]));
	const { columns, details } = (await readDataset(opened, opened.guess.mapping, {}))!;
	const rows = Array.from({ length: columns.length }, (_, row) => details.texts(row));
	return Buffer.concat(
		writeColumns(columns, {
			id: rows.map(({ id }) => id),
			title: rows.map(({ title }) => title),
			notes: rows.map(({ notes }) => notes),
			url: rows.map(({ url }) => url),
			cells: rows.map(({ cells }) => cells)
		})
	);
}

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	library = await serveLibrary(async (folder) => writeFile(join(folder, 'archive.arrow'), await archive()));
	address = library.address;
});

test.afterAll(() => library.end());

const list = (page: Page) => page.getByRole('region', { name: 'Events', exact: true });
const rows = (page: Page) => page.locator('a[data-event]:visible');

/** Holds answers back until they are let go. */
async function held(page: Page, path: string): Promise<() => void> {
	let release = () => {};
	const gate = new Promise<void>((go) => (release = go));
	await page.route(`**${path}?*`, async (route) => {
		await gate;
		await route.continue();
	});
	return release;
}

test('stands as the server drew it while columns are on their way, and is then taken over', async ({
	page
}) => {
	const release = await held(page, '/columns');
	await page.goto(address);
	await expect(rows(page).first()).toContainText('Quay');
	await expect(page.getByRole('heading', { name: '3,000 events' })).toBeVisible();
	await expect(page.locator('.timeline .bins, .timeline path').first()).toBeVisible();
	await expect(page.locator('.map .server-crowd path').first()).toBeAttached();
	await expect(page.locator('header p').first()).toContainText('3,000 events');
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.locator('[data-waiting]')).toHaveCount(4);
	const line = await rows(page).first().elementHandle();
	release();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	expect(await line?.evaluate((drawn) => drawn.isConnected), 'the list was taken over, not drawn anew').toBe(
		true
	);
	await rows(page).first().click();
	await expect(page).toHaveURL(/event=/);
});

test('what an address asks for is drawn by the server, for readers without scripts as well', async ({
	browser
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${address}/?q=quay+27`);
	await expect(rows(page).first()).toContainText('Quay 27');
	await expect(page.getByRole('heading', { name: /^\d+ of 3,000 events/ })).toBeVisible();
	await page.close();
});

test('names of the first lines come with the page', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (one) => asked.push(new URL(one.url()).pathname));
	for (const view of ['', '?view=table']) {
		await page.goto(`${address}/${view}`);
		await expect(page.locator('[data-waiting]')).toHaveCount(0);
	}
	await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('Quay');
	expect(asked).toContain('/columns');
	expect(asked).not.toContain('/events');
});

test('a table stands as it was drawn, and one that was not drawn says that its events are on their way', async ({
	page
}) => {
	const release = await held(page, '/columns');
	const table = page.getByRole('region', { name: 'Table of events' });
	const lines = page.getByRole('table').getByRole('row');
	await page.goto(`${address}/?view=table`);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.waitForTimeout(500);
	await expect(lines.nth(1)).toContainText('Quay');
	await page.goto(address);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await expect(table.locator('caption')).toHaveText('The events are on their way.');
	release();
	await expect(table.locator('caption')).toHaveText('3,000 events');
	await expect(lines.nth(1)).toContainText('Quay');
});

test('what was done before the columns came is not lost', async ({ page }) => {
	const release = await held(page, '/columns');
	await page.goto(address);
	await page.getByRole('searchbox').fill('quay 27');
	await expect(page).toHaveURL(/q=quay/);
	release();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(rows(page).first()).toContainText('Quay 27');
	await expect(rows(page).filter({ hasText: 'Quay 28' })).toHaveCount(0);
});

const NOTHING = '?q=qqqqqqqq';
const clear = (page: Page) => list(page).getByRole('button', { name: 'clear them all' });

test('events that are counted and have no titles yet are told to be on their way', async ({ page }) => {
	await page.goto(`${address}/${NOTHING}`);
	await expect(list(page)).toContainText('No event matches');
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	const release = await held(page, '/events');
	await clear(page).click();
	await expect(list(page)).toContainText('on their way');
	await expect(list(page)).not.toContainText('No event matches');
	release();
	await expect(rows(page).first()).toContainText('Quay');
	await expect(list(page)).not.toContainText('on their way');
});

test('lines that could not be had are asked for again', async ({ page }) => {
	await page.goto(`${address}/${NOTHING}`);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.route('**/events?*', (route) => route.fulfill({ status: 503, body: '{}' }), { times: 50 });
	await clear(page).click();
	await expect(list(page)).toContainText('could not be loaded');
	await page.unroute('**/events?*');
	await list(page).getByRole('button', { name: 'Try again' }).click();
	await expect(rows(page).first()).toContainText('Quay');
});

test('where columns do not come the picture stands, and it is told', async ({ page }) => {
	await page.route('**/columns?*', (route) => route.fulfill({ status: 503, body: '{}' }));
	await page.goto(address);
	await expect(page.getByRole('alert').first()).toContainText('Not all events could be loaded.');
	await expect(rows(page).first()).toContainText('Quay');
});

test('a filter that nothing matches says so, and not before it is known', async ({ page }) => {
	await page.goto(`${address}/?q=qqqqqqqq`);
	await expect(list(page)).toContainText('No event matches');
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await clear(page).click();
	await expect(rows(page).first()).toContainText('Quay');
});
