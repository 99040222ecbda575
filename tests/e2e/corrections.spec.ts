import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');
const SUMY = /Sumy/;
const row = (page: Page, words: RegExp) => rows(page).filter({ hasText: words }).first();
const detail = (page: Page) => page.locator('section.detail');
const actions = (page: Page) => page.getByRole('group', { name: 'Corrections of this event' });
const bar = (page: Page) => page.getByRole('region', { name: 'Corrections', exact: true });

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

async function expectNoViolations(page: Page): Promise<void> {
	// Colours are judged at rest, not while they fade in.
	await page.waitForTimeout(600);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

async function setDate(page: Page, words: string): Promise<void> {
	await actions(page).getByRole('button', { name: 'Edit' }).click();
	await page.getByLabel('Date, in words').fill(words);
	await page.getByRole('button', { name: 'Save' }).click();
	// The first question waits for the gazetteer.
	await expect(page.getByRole('form', { name: 'Edit the event' })).toHaveCount(0, { timeout: 20_000 });
}

test('a date set in words moves the event on timeline and list, outlives a reload, and can be undone', async ({
	page
}) => {
	await open(page);
	await row(page, SUMY).click();
	await setDate(page, '11 April 2025');
	await expect(detail(page)).toContainText(/Corrected by you, .*; was 13 April 2025/);
	await page.keyboard.press('Escape');
	// The address follows the picture: who reloads before it does comes back to the open event.
	await expect(page).not.toHaveURL(/event=/);
	await expect(row(page, SUMY)).toContainText('11 April 2025');
	await expect(page.getByRole('button', { name: /Sumy.*11 April 2025/ }).first()).toBeVisible();
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(row(page, SUMY)).toContainText('11 April 2025');
	await expect(bar(page)).toContainText('1 correction');
	await page.keyboard.press('Control+z');
	await expect(row(page, SUMY)).toContainText('13 April 2025');
	await page.keyboard.press('Control+Shift+Z');
	await expect(row(page, SUMY)).toContainText('11 April 2025');
	await row(page, SUMY).click();
	await page.getByRole('button', { name: /^Take back/ }).click();
	await expect(detail(page)).not.toContainText('Corrected by');
});

test('words that name no day are told so, and nothing is recorded', async ({ page }) => {
	await open(page);
	await row(page, SUMY).click();
	await actions(page).getByRole('button', { name: 'Edit' }).click();
	await page.getByLabel('Date, in words').fill('whenever');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText(/name no day/)).toBeVisible({ timeout: 20_000 });
	await expectNoViolations(page);
	await page.keyboard.press('Escape');
	await expect(bar(page)).toHaveCount(0);
});

test('a place is looked up in the gazetteer, and a figure typed', async ({ page }) => {
	await open(page);
	await row(page, SUMY).click();
	await actions(page).getByRole('button', { name: 'Edit' }).click();
	await page.getByRole('searchbox', { name: 'Another place' }).fill('Kharkiv');
	await page
		.getByRole('list', { name: 'Places of this name' })
		.getByRole('button', { name: /Kharkiv.*Ukraine town/ })
		.first()
		.click();
	await page.getByLabel('Killed from').fill('40');
	await page.getByLabel('Killed to').fill('40');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(detail(page)).toContainText('was at least 35');
	await expect(detail(page)).toContainText('Kharkiv');
	await page.keyboard.press('Escape');
	await expect(row(page, /Kharkiv/)).toContainText('40 killed');
});

/** Asks for a place on the map, and presses in its left half. */
async function pointOnMap(page: Page): Promise<void> {
	await row(page, SUMY).click();
	await actions(page).getByRole('button', { name: 'Edit' }).click();
	await page.getByRole('searchbox', { name: 'Another place' }).fill('The checkpoint');
	await page.getByRole('button', { name: 'Click on the map' }).click();
	const map = page.getByRole('application', { name: 'Map of events' });
	await expect(map).toBeInViewport({ ratio: 0.5 });
	const box = (await map.boundingBox())!;
	await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.6);
	await expect(page.locator('.place .now')).toContainText('The checkpoint');
	await expect(page.locator('.place .now')).toBeInViewport();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(detail(page)).toContainText(/The checkpoint.*Set by a reader/s);
}

test('a place is pointed at on the map', async ({ page }) => {
	await open(page);
	await pointOnMap(page);
	await expect(page).toHaveURL(/event=/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('the map comes into view to be pointed at, and the form comes back', async ({ page }) => {
		await open(page);
		await pointOnMap(page);
	});
});

test('a rejected event leaves the picture and can be restored', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await row(page, SUMY).click();
	await actions(page).getByRole('button', { name: 'Reject' }).click();
	await expect(rows(page)).toHaveCount(all - 1);
	await bar(page).getByRole('button', { name: '1 rejected' }).click();
	await page.getByRole('list', { name: 'Rejected events' }).getByRole('button').click();
	await expect(rows(page)).toHaveCount(all);
});

test('two events are merged, and the sentences of the other split off again', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await row(page, SUMY).click();
	await actions(page).getByRole('button', { name: 'Merge…' }).click();
	const form = page.getByRole('form', { name: 'Merge with another event' });
	await form.getByRole('checkbox').first().check();
	await form.getByRole('button', { name: 'Merge' }).click();
	await expect(detail(page)).toContainText('A reader joined them.');
	await actions(page).getByRole('button', { name: 'Split…' }).click();
	const split = page.getByRole('form', { name: 'Split the event' });
	await split.getByRole('checkbox').last().check();
	await split.getByRole('button', { name: 'Split' }).click();
	await page.keyboard.press('Escape');
	await expect(rows(page)).toHaveCount(all);
});

test('selected words of the article become an event', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await row(page, SUMY).click();
	const words = await page.evaluate(() => {
		const paragraph = document.querySelector('.reading [data-start]')!;
		getSelection()!.selectAllChildren(paragraph);
		return paragraph.textContent.trim().slice(0, 20);
	});
	await page.getByRole('button', { name: 'Add event from selection' }).press('Enter');
	await expect(page.getByRole('form', { name: 'Edit the event' })).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
		new RegExp(words.replace(/[^\w ]/g, '.'))
	);
	await expect(page.locator('.reading .told').first()).toContainText(words);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(rows(page)).toHaveCount(all + 1);
});

test('events are reviewed by keys alone, the most doubtful first', async ({ page }) => {
	await open(page, '?review=1');
	const review = page.getByRole('region', { name: 'Review', exact: true });
	const title = page.locator('#detail-title');
	await expect(title).toBeVisible();
	// The list stands behind the event that is open.
	const all = await page.locator('a[data-event]').count();
	await expect(review).toContainText(`0 of ${all} reviewed`);
	await expectNoViolations(page);
	const first = await title.textContent();
	await page.keyboard.press('a');
	await expect(review).toContainText(`1 of ${all} reviewed`);
	await expect(title).not.toHaveText(first!);
	const second = await title.textContent();
	await page.keyboard.press('n');
	await expect(title).not.toHaveText(second!);
	await page.keyboard.press('p');
	await expect(title).toHaveText(second!);
	await page.keyboard.press('x');
	await expect(review).toContainText(`2 of ${all} reviewed`);
	await page.keyboard.press('e');
	await expect(page.getByRole('form', { name: 'Edit the event' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/review=1/);
});

test('corrections are exported and taken in by another browser', async ({ page, browser, baseURL }) => {
	await open(page);
	await row(page, SUMY).click();
	await setDate(page, 'April 2025');
	await bar(page).getByRole('button', { name: '1 correction' }).click();
	const dialog = page.getByRole('dialog', { name: 'Corrections' });
	await expect(dialog).toContainText('Date: 13 April 2025 → April 2025');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Export' }).click()
	]);
	expect(file.suggestedFilename()).toBe('dateline-corrections.json');
	const context = await browser.newContext({ baseURL });
	const other = await context.newPage();
	await open(other);
	await row(other, SUMY).click();
	await actions(other).getByRole('button', { name: 'Accept' }).click();
	await bar(other).getByRole('button', { name: '1 correction' }).click();
	const chooser = other.getByLabel('File of corrections');
	await chooser.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
	await expect(other.getByText(/No file of corrections: format/)).toBeVisible();
	await chooser.setInputFiles(await file.path());
	await expect(other.getByText('1 correction taken in.')).toBeVisible();
	await expectNoViolations(other);
	await context.close();
});

for (const { name, reads, why } of [
	{ name: 'Spreadsheet (CSV)', reads: /2025-04-11,2025-04-11,day/, why: 'a row has the day that was set' },
	{ name: 'All that is known (JSON)', reads: /"start": "2025-04-11"/, why: 'a record too' },
	{ name: 'Map data (GeoJSON)', reads: /"first_day":"2025-04-11"/, why: 'and a feature' }
])
	test(`events are exported as corrected, and say so, as ${name}: ${why}`, async ({ page }) => {
		await open(page, '?q=sumy&kind=attack');
		await row(page, SUMY).click();
		await setDate(page, '11 April 2025');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		await expect(page.getByText('1 event, with corrections')).toBeVisible();
		if (name.startsWith('Spreadsheet')) await expectNoViolations(page);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name, exact: true }).click()
		]);
		const text = readFileSync(await file.path(), 'utf8');
		expect(text).toMatch(reads);
		expect(text).toMatch(/Date set by a reader on \d{4}-\d\d-\d\d: 2025-04-11, was 2025-04-13\./);
		expect(text, 'only what matches').not.toContain('Kryvyi');
	});
