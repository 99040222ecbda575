import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** The events of the seed that the tests speak of, by words that any wording of their titles has. */
const SUMY = /Sumy/;
const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');
const row = (page: Page, words: RegExp) => rows(page).filter({ hasText: words }).first();
const summary = (page: Page) => page.locator('header p');

/** The page is the reader's once its scripts have taken over. */
async function open(page: Page, query = ''): Promise<void> {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
	expect(faults).toEqual([]);
}

async function expectNoViolations(page: Page): Promise<void> {
	// Colours are judged at rest, not while they fade in.
	await page.waitForTimeout(600);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

test('opens on the events of the article, each with its date, place and toll', async ({ page }) => {
	await open(page);
	await expect(summary(page)).toContainText(
		/events, .*April 2025.* in \d+ places; at least 55 reported killed/
	);
	const sumy = row(page, SUMY);
	await expect(sumy).toContainText('13 April 2025');
	await expect(sumy).toContainText('at least 35 killed, 119 injured');
	await expect(page.getByRole('application', { name: 'Map of events' })).toBeVisible();
	await expect(page.getByRole('button', { name: /Sumy.*13 April 2025/ }).first()).toBeVisible();
	const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
	expect(scrolls, 'a desktop page has no scroll of its own').toBe(false);
});

test('is complete without scripts: a link with a filter is answered by the server', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/?kind=attack');
	await expect(rows(page)).toHaveCount(2);
	await expect(summary(page)).toContainText('2 of ');
	await row(page, SUMY).click();
	await expect(page.getByRole('heading', { level: 2, name: SUMY })).toBeVisible();
	await expect(page.locator('[data-told]').first()).toBeVisible();
	await context.close();
});

test('filters by place, and Back, Forward and reload keep what was asked', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await page.getByRole('checkbox', { name: /^Sumy/ }).check();
	await expect(rows(page)).toHaveCount(1);
	await expect(page).toHaveURL(/place=/);
	await expect(summary(page)).toContainText(`1 of ${all} events`);
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(rows(page)).toHaveCount(1);
	await expect(page.getByRole('checkbox', { name: /^Sumy/ })).toBeChecked();
	await page.getByRole('button', { name: /Remove filter Sumy/ }).click();
	await expect(rows(page)).toHaveCount(all);
	await expect(page).not.toHaveURL(/place=/);
	await page.goBack();
	await expect(rows(page)).toHaveCount(1);
	await page.goForward();
	await expect(rows(page)).toHaveCount(all);
});

test('counts of a facet leave its own choice out, and those of the others do not', async ({ page }) => {
	await open(page);
	const count = (name: RegExp) =>
		page.locator('#filters label').filter({ hasText: name }).locator('.count').first();
	const visits = await count(/^\s*Visit/).textContent();
	await page.getByRole('checkbox', { name: /^Attack/ }).check();
	await expect(rows(page)).toHaveCount(2);
	await expect(count(/^\s*Visit/)).toHaveText(visits!);
	await expect(count(/^\s*France/)).toHaveText('0');
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeFocused();
});

test('filters by typed dates and by presets of the data', async ({ page }) => {
	await open(page);
	await page.getByLabel('From').fill('13 apr');
	await page.keyboard.press('Enter');
	await page.getByLabel('to', { exact: true }).fill('2025-04-14');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/from=2025-04-13&to=2025-04-14/);
	await expect(rows(page).first()).toContainText('13 April 2025');
	await expect(rows(page).last()).toContainText('14 April 2025');
	await page.getByRole('button', { name: 'April 2025', exact: true }).click();
	await expect(page).toHaveURL(/from=2025-04-01&to=2025-04-30/);
});

test('draws a brush on the overview of the timeline, and clears it', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	const overview = page.getByRole('group', { name: 'All days, and a filter by date' });
	const box = (await overview.boundingBox())!;
	const y = box.y + box.height * 0.6;
	await page.mouse.move(box.x + box.width * 0.7, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.85, y, { steps: 6 });
	await page.mouse.up();
	await expect(page).toHaveURL(/from=2025-04-\d\d&to=2025-04-\d\d/);
	expect(await rows(page).count()).toBeLessThan(all);
	await page.goBack();
	await expect(rows(page)).toHaveCount(all);
});

test('zooms the timeline by wheel and the map by its buttons, and the address follows', async ({ page }) => {
	await open(page);
	const timeline = (await page.locator('section[aria-label="Timeline"]').first().boundingBox())!;
	await page.mouse.move(timeline.x + timeline.width / 2, timeline.y + timeline.height / 2);
	await page.mouse.wheel(0, -400);
	await expect(page).toHaveURL(/time=/);
	await page
		.getByRole('application', { name: 'Map of events' })
		.getByRole('button', { name: 'Zoom in' })
		.click();
	await expect(page).toHaveURL(/map=/);
	const address = page.url();
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
	expect(page.url()).toBe(address);
});

test('opens the evidence: every field with its words, and the sentences in the article', async ({ page }) => {
	await open(page);
	await row(page, SUMY).click();
	await expect(page).toHaveURL(/event=/);
	const detail = page.getByRole('region', { name: 'What the reports say' });
	await expect(detail.getByText(/^At least 35/).first()).toBeVisible();
	await expect(detail.getByText(/^Sumy, .*Ukraine$/)).toBeVisible();
	await expect(page.getByText(/Told in \d sentences/)).toBeVisible();
	const article = page.getByRole('region', { name: 'Article' });
	await expect(article.locator('mark').filter({ hasText: 'April 13' })).toBeVisible();
	const words = detail.getByRole('button', { name: /119/ });
	await words.hover();
	await expect(article.locator('mark.lit').filter({ hasText: '119' })).toHaveCount(1);
	await words.click();
	await expect(article.locator('mark').filter({ hasText: '119' })).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(detail).toBeHidden();
	await expect(row(page, SUMY)).toBeFocused();
});

test('a mark on the timeline opens the same event as its row', async ({ page }) => {
	await open(page);
	await page
		.getByRole('button', { name: /Sumy.*13 April 2025/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 2, name: SUMY })).toBeVisible();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await expect(page.getByRole('region', { name: 'What the reports say' })).toContainText('14 April 2025');
});

test('can be used with the keyboard alone', async ({ page }) => {
	await open(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('j');
	await expect(rows(page).first()).toBeFocused();
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	await page.keyboard.press('k');
	await expect(rows(page).nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
	await page.keyboard.press('j');
	await expect(page.getByText(/^3 of \d+$/)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeFocused();
	await page.keyboard.type('odesa');
	await expect(rows(page)).toHaveCount(1);
	const handle = page.getByRole('separator', { name: 'Height of the map' });
	const before = Number(await handle.getAttribute('aria-valuenow'));
	await handle.focus();
	await page.keyboard.press('ArrowUp');
	expect(Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(before);
});

const STORY = `---
title: Ferry sinks off Setubal
date: 2025-05-07
---

LISBON, May 7 — At least 12 people were killed and 30 others injured on Tuesday when a passenger ferry sank off Setubal, the coast guard said.

On Wednesday hundreds of people protested in Lisbon, demanding an inquiry.
`;

test('reads a pasted article in the browser, keeps it over a reload, and removes it', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	const sent: string[] = [];
	page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
	await page.getByRole('button', { name: 'Add article' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add an article' });
	await dialog.getByLabel('Paste the text').fill(STORY);
	await dialog.getByRole('button', { name: 'Read article' }).click();
	await expect(page.getByText(/“Ferry sinks off Setubal” added/)).toBeVisible({ timeout: 15_000 });
	await expect(dialog).toBeHidden();
	const ferry = rows(page).filter({ hasText: /ferry/i }).first();
	await expect(ferry).toContainText('6 May 2025');
	await expect(ferry).toContainText('at least 12 killed');
	expect(sent, 'nothing is sent anywhere').toEqual([]);
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(ferry).toBeVisible({ timeout: 15_000 });
	await page.getByRole('button', { name: 'Add article' }).click();
	await dialog.getByRole('button', { name: 'Remove Ferry sinks off Setubal' }).click();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(rows(page)).toHaveCount(all);
});

test('says which file could not be read and why, and reads the others', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Add article' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add an article' });
	await dialog.getByLabel('Choose files').setInputFiles([
		{ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
		{ name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 255, 254, 0, 0, 7, 0, 0]) },
		{ name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(STORY) },
		{
			name: 'script.html',
			mimeType: 'text/html',
			buffer: Buffer.from(
				'<html><body><h1>Flood</h1><script>document.title = "taken over"</script><p>On 3 May 2025 a flood killed four people in Porto.</p></body></html>'
			)
		}
	]);
	await expect(dialog.getByText('empty.txt')).toBeVisible({ timeout: 15_000 });
	await expect(dialog.getByText('picture.txt')).toBeVisible();
	await expect(dialog.getByText('Ferry sinks off Setubal')).toBeVisible();
	await expect(page).not.toHaveTitle(/taken over/);
});

test('the table says all that the pictures say, and can be sorted', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await page.getByRole('button', { name: 'Table' }).click();
	await expect(page).toHaveURL(/view=table/);
	const table = page.getByRole('table');
	await expect(table.getByRole('row')).toHaveCount(all + 1);
	await table.getByRole('button', { name: 'Killed' }).click();
	const first = table.getByRole('row').nth(1);
	await expect(first).toContainText('at least 35');
	await expect(first).toContainText('Sumy');
	await expect(first).toContainText('119');
	await expect(page.getByRole('columnheader', { name: 'Killed' })).toHaveAttribute('aria-sort', 'descending');
});

test('nothing found is told with a way out', async ({ page }) => {
	await open(page, '?q=no+such+word');
	await expect(page.getByText('Take out a filter')).toBeVisible();
	await page.getByRole('button', { name: 'clear them all' }).click();
	expect(await rows(page).count()).toBeGreaterThan(5);
});

test('an address that leads nowhere says so', async ({ page }) => {
	await page.goto('/nowhere');
	await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
	await page.getByRole('link', { name: 'Go to all events' }).click();
	await expect(rows(page).first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		for (const { state, query } of [
			{ state: 'the overview', query: '' },
			{ state: 'a filter', query: '?kind=attack&from=2025-04-01&to=2025-04-30' },
			{ state: 'the table', query: '?view=table' },
			{ state: 'nothing found', query: '?q=no+such+word' }
		])
			test(`axe finds nothing wrong with ${state}`, async ({ page }) => {
				await open(page, query);
				await expectNoViolations(page);
			});

		test('axe finds nothing wrong with the detail and the dialog', async ({ page }) => {
			await open(page);
			await row(page, SUMY).click();
			await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
			await expectNoViolations(page);
			await page.getByRole('button', { name: 'Add article' }).click();
			await expectNoViolations(page);
		});
	});
}

test('the theme can be turned and stays turned', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Dark theme' }).click();
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await ground()).toBe('rgb(20, 20, 19)');
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	expect(await ground()).toBe('rgb(20, 20, 19)');
});
