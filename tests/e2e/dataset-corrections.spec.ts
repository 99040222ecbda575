import { expect, test, type Page } from '@playwright/test';

const TABLE = `id,date,kind,place,latitude,longitude,killed
a1,2015-04-06,attack,Lone Mill,13.5,42.25,9
a2,2015-04-09,protest,Salt Market,13.6,42.3,0
a3,2015-04-11,protest,Harbour,13.7,42.4,0
`;

const rows = (page: Page) => page.locator('a[data-event]:visible');
const row = (page: Page, text: string | RegExp) => rows(page).filter({ hasText: text }).first();
const bar = (page: Page) => page.getByRole('region', { name: 'Corrections', exact: true });
const facet = (page: Page, kind: string) =>
	page.locator('#filters').getByRole('checkbox', { name: new RegExp(`^${kind}`) });

async function open(page: Page, name: string, table: string): Promise<void> {
	await page.goto('/');
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Open…' }).click();
	await page
		.getByRole('dialog')
		.getByLabel('Choose data files')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(table) });
	await page.getByRole('button', { name: 'Show these events' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function correct(page: Page): Promise<void> {
	await page
		.getByRole('group', { name: 'Corrections of this event' })
		.getByRole('button', { name: 'Edit' })
		.click();
	const form = page.getByRole('form', { name: 'Edit the event' });
	await form.getByLabel('Date, in words').fill('8 April 2015');
	await form.getByLabel('Kind').selectOption({ label: 'Explosion' });
	await form.getByRole('button', { name: 'Save' }).click();
	// The first question waits for the gazetteer.
	await expect(form).toHaveCount(0, { timeout: 20_000 });
}

test('an event of a table is corrected in list, timeline, filters and file, also when the table is opened again', async ({
	page
}) => {
	await open(page, 'mill.csv', TABLE);
	await row(page, 'Lone Mill').click();
	const detail = page.locator('section.detail');
	await correct(page);
	await expect(detail).toContainText(/Corrected by you, .*; was 6 April 2015/);
	await expect(detail.getByRole('heading', { name: /Lone Mill/ })).toBeVisible();
	await page.keyboard.press('Escape');
	// The address follows the picture: who reloads before it does comes back to the open event.
	await expect(page).not.toHaveURL(/event=/);

	const isCorrected = async () => {
		await expect(row(page, 'Lone Mill')).toContainText('8 April 2015');
		await expect(page.getByRole('button', { name: /Lone Mill.*8 April 2015/ }).first()).toBeVisible();
		await expect(facet(page, 'Explosion')).toBeVisible();
		await expect(page.getByRole('button', { name: /Lone Mill.*6 April 2015/ })).toHaveCount(0);
		await expect(rows(page).filter({ hasText: 'Lone Mill' })).toHaveCount(1);
	};
	await isCorrected();

	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await open(page, 'mill.csv', TABLE);
	await isCorrected();
	await expect(bar(page)).toContainText('2 corrections');

	await page.getByRole('searchbox').fill('lone mill');
	await expect(rows(page)).toHaveCount(1);
	await page.getByRole('searchbox').fill('');

	await bar(page).getByRole('button', { name: 'Undo' }).click();
	await bar(page).getByRole('button', { name: 'Undo' }).click();
	await expect(row(page, 'Lone Mill')).toContainText('6 April 2015');
	await bar(page).getByRole('button', { name: 'Redo' }).click();
	await bar(page).getByRole('button', { name: 'Redo' }).click();
	await isCorrected();
});

test('an event of a long table is found again by its id, and one that is rejected is gone', async ({
	page
}) => {
	const lines = [TABLE.trim()];
	for (let k = 0; k < 60_000; k++)
		lines.push(`b${k},${2001 + (k % 20)}-0${1 + (k % 9)}-11,protest,Town ${k % 700},${k % 70},${k % 170},0`);
	await open(page, 'long.csv', lines.join('\n'));
	const summary = page.locator('header p').first();
	await expect(summary).toContainText(/^60,0\d\d events/);
	const all = Number(/^[\d,]+/.exec((await summary.textContent())!.trim())![0].replace(',', ''));
	await page.getByRole('searchbox').fill('lone mill');
	await row(page, 'Lone Mill').click();
	await correct(page);
	await expect(page.locator('section.detail')).toContainText(/Corrected by you, .*; was 6 April 2015/);
	await page.keyboard.press('Escape');
	await expect(row(page, 'Lone Mill')).toContainText('8 April 2015');

	await row(page, 'Lone Mill').click();
	await page.getByRole('button', { name: 'Reject' }).click();
	await expect(rows(page)).toHaveCount(0);
	await page.getByRole('searchbox').fill('');
	await expect(summary).toContainText(`${(all - 1).toLocaleString('en')} events`);
});
