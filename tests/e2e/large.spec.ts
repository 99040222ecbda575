import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeColumns } from '$lib/formats/columns';
import { openDataset, readDataset } from '$lib/formats/datasets';

/*
 * A library that a page does not carry: its columns are fetched, and its titles row by row. What comes late here is
 * held back on its way.
 */

const EVENTS = 3000;
let folder: string;
let server: ChildProcess;
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
	folder = await mkdtemp(join(tmpdir(), 'dateline-'));
	await writeFile(join(folder, 'archive.arrow'), await archive());
	server = spawn(process.execPath, ['scripts/start.mjs'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATELINE_ARTICLES: folder },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [said] = (await once(server.stdout!, 'data')) as [Buffer];
	address = /http:\S+/.exec(String(said))![0];
});

test.afterAll(async () => {
	server.kill();
	await rm(folder, { recursive: true });
});

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

test('while columns are on their way nothing is said to be missing', async ({ page }) => {
	const release = await held(page, '/columns');
	await page.goto(address);
	await expect(list(page)).toContainText('on their way');
	await expect(list(page)).toHaveAttribute('aria-busy', 'true');
	await expect(page.locator('body')).not.toContainText(
		/No events? (matches|yet)|Drop an article|No event has a date|(^|\D)0 events/
	);
	release();
	await expect(rows(page).first()).toBeVisible();
	await expect(list(page)).not.toHaveAttribute('aria-busy', 'true');
	await expect(page.locator('header p').first()).toContainText('3,000 events');
});

test('events that are counted and have no titles yet are told to be on their way', async ({ page }) => {
	const release = await held(page, '/events');
	await page.goto(address);
	await expect(page.getByRole('heading', { name: '3,000 events' })).toBeVisible();
	await expect(list(page)).toContainText('on their way');
	await expect(list(page)).not.toContainText('No event matches');
	release();
	await expect(rows(page).first()).toContainText('Quay');
	await expect(list(page)).not.toContainText('on their way');
});

test('the table says so as well', async ({ page }) => {
	const release = await held(page, '/events');
	await page.goto(address);
	await page.waitForLoadState('load');
	await expect(list(page)).toContainText('on their way');
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	const table = page.getByRole('region', { name: 'Table of events' });
	await expect(table.locator('caption')).toHaveText('The events are on their way.');
	release();
	await expect(table.locator('caption')).toHaveText('3,000 events');
});

test('lines that could not be had are asked for again', async ({ page }) => {
	await page.route('**/events?*', (route) => route.fulfill({ status: 503, body: '{}' }), { times: 50 });
	await page.goto(address);
	await expect(list(page)).toContainText('could not be loaded');
	await page.unroute('**/events?*');
	await list(page).getByRole('button', { name: 'Try again' }).click();
	await expect(rows(page).first()).toContainText('Quay');
});

test('columns that do not come are told, in the list as well', async ({ page }) => {
	await page.route('**/columns?*', (route) => route.fulfill({ status: 503, body: '{}' }));
	await page.goto(address);
	await expect(list(page)).toContainText('could not be loaded');
	await expect(list(page)).not.toContainText('No events yet');
	await expect(page.getByRole('alert').first()).toContainText('Not all events could be loaded.');
});

test('a filter that nothing matches says so, and not before it is known', async ({ page }) => {
	await page.goto(`${address}/?q=qqqqqqqq`);
	await expect(list(page)).toContainText('No event matches');
	await list(page).getByRole('button', { name: 'clear them all' }).click();
	await expect(rows(page).first()).toContainText('Quay');
});
