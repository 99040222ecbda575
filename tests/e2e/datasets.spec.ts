import { expect, test, type Locator, type Page } from '@playwright/test';
import { ACLED, arrow } from '../fixtures/datasets/make';

/** As a spreadsheet of a newsroom writes it: two rows are wrong, and nothing says that the numbers are people. */
const SHEET = `Tag;Ort;Wie viele;Breite;Länge;Was
03.02.2024;Mill Bridge;4;13,5;42,25;explosion
31.02.2024;Salt Market;0;12,5;41;protest
05.03.2024;Harbour;vier;12;41;protest
06.03.2024;Quay;1;97;41;attack
07.03.2024;Long Quay;2;12;41;attack
`;

const rows = (page: Page) => page.locator('a[data-event]:visible');
const row = (page: Page, text: string | RegExp) => rows(page).filter({ hasText: text }).first();

/** The column that tells a field; beside it stands why it was guessed. */
const column = (dialog: Locator, field: string) =>
	dialog
		.locator('label')
		.filter({ has: dialog.page().getByText(field, { exact: true }) })
		.locator('select');

async function open(page: Page): Promise<void> {
	await page.goto('/');
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

async function choose(page: Page, name: string, content: string | Uint8Array) {
	await page.getByRole('button', { name: 'Open…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Open event data' });
	await dialog
		.getByLabel('Choose data files')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
	return page.getByRole('dialog');
}

test('a table is shown as it will be read, its columns are mapped, and bad rows are told with line and reason', async ({
	page
}) => {
	await open(page);
	const before = await rows(page).count();
	const dialog = await choose(page, 'blatt.csv', SHEET);
	await expect(dialog.getByRole('heading', { name: 'blatt.csv' })).toBeVisible();
	await expect(dialog).toContainText('A semicolon-separated file');
	const preview = dialog.getByRole('table').getByRole('row');
	await expect(preview.filter({ hasText: 'Mill Bridge' })).toContainText('3 Feb 2024');
	await expect(preview.filter({ hasText: '31.02.2024' })).toContainText('Left out');
	await expect(dialog).toContainText('it is called “Breite” and its cells fit', { ignoreCase: true });

	await column(dialog, 'Killed').selectOption('Wie viele');
	await expect(preview.filter({ hasText: 'Mill Bridge' })).toContainText('4');
	await expect(preview.filter({ hasText: '“vier”' })).toContainText('Left out');
	await column(dialog, 'Kind').selectOption('Was');
	await expect(preview.filter({ hasText: 'Mill Bridge' })).toContainText('Explosion');

	await dialog.getByRole('button', { name: 'Show these events' }).click();
	await expect(dialog).toContainText('2 events from blatt.csv');
	await expect(dialog).toContainText('3 rows of 5 could not be read and are left out');
	const told = dialog.getByRole('listitem');
	await expect(told.filter({ hasText: 'Line 3, Tag: “31.02.2024” is no date.' })).toBeVisible();
	await expect(told.filter({ hasText: 'Line 4, Wie viele: “vier”' })).toBeVisible();
	await expect(told.filter({ hasText: 'Line 5, Breite: “97” is no latitude.' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(rows(page)).toHaveCount(before + 2);

	await row(page, 'Mill Bridge').click();
	await expect(page.locator('mark, [data-keys]').filter({ hasText: '03.02.2024' }).first()).toBeVisible();
});

test('an export of ACLED is known by its headers, and can be taken away again', async ({ page }) => {
	await open(page);
	const before = await rows(page).count();
	const dialog = await choose(page, 'export.csv', ACLED);
	await expect(dialog).toContainText(
		'Recognised as ACLED, comma-separated. Its columns and codes are known.'
	);
	await dialog.getByRole('button', { name: 'Show these events' }).click();
	await expect(rows(page)).toHaveCount(before + 3);
	await expect(row(page, 'Armed clash')).toContainText('Mto Bridge');

	await page.getByRole('searchbox').fill('herdsrs');
	await expect(rows(page)).toHaveCount(1);
	await expect(row(page, 'Armed clash')).toBeVisible();
	await page.getByRole('searchbox').fill('');

	await page.getByRole('button', { name: 'Open…' }).click();
	await page.getByRole('button', { name: 'Remove export.csv' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await expect(rows(page)).toHaveCount(before);
});

test('a long table is counted between frames, can be searched and read, and leaves nothing behind', async ({
	page
}) => {
	await open(page);
	const before = await rows(page).count();
	const summary = page.locator('header p').first();
	// More rows than are joined with the articles within a frame.
	const table = ['id,date,kind,place,latitude,longitude,killed'];
	for (let k = 0; k < 60_000; k++)
		table.push(
			`e${k},${2001 + (k % 20)}-0${1 + (k % 9)}-11,protest,Town ${k % 700},${k % 70},${k % 170},${k % 3}`
		);
	table.push('last,2015-04-06,attack,Lone Mill,13.5,42.25,9');
	const dialog = await choose(page, 'long.csv', table.join('\n'));
	await dialog.getByRole('button', { name: 'Show these events' }).click();
	await expect(summary).toContainText(`${(60_001 + before).toLocaleString('en')} events`);

	await page.getByRole('searchbox').fill('lone mill');
	await expect(rows(page)).toHaveCount(1);
	await row(page, 'Lone Mill').click();
	await expect(page.locator('mark, [data-keys]').filter({ hasText: '2015-04-06' }).first()).toBeVisible();
	await page.getByRole('searchbox').fill('');

	await page.getByRole('button', { name: 'Open…' }).click();
	await page.getByRole('button', { name: 'Remove long.csv' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await expect(rows(page)).toHaveCount(before);
});

test('an Arrow file needs no more than a look', async ({ page }) => {
	await open(page);
	const before = await rows(page).count();
	const dialog = await choose(page, 'table.arrow', arrow('file'));
	await expect(dialog).toContainText('An Arrow file. Check what its columns tell.');
	await dialog.getByRole('button', { name: 'Show these events' }).click();
	await expect(rows(page)).toHaveCount(before + 3);
	await expect(row(page, 'Salt Market')).toBeVisible();
});

const WRONG = [
	{
		name: 'photo.csv',
		content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
		says: 'binary data',
		why: 'a picture under another name'
	},
	{ name: 'half.json', content: '{"a": 1', says: 'no whole JSON', why: 'it was cut off' },
	{ name: 'empty.csv', content: '', says: /empty/i, why: 'nothing is in it' }
];
for (const { name, content, says, why } of WRONG)
	test(`${name} is refused with a reason, and another can be chosen: ${why}`, async ({ page }) => {
		await open(page);
		const dialog = await choose(page, name, content);
		await expect(dialog.getByRole('status')).toContainText(name);
		await expect(dialog.getByRole('status')).toContainText(says);
		await dialog.getByLabel('Choose data files').setInputFiles({
			name: 'right.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(ACLED)
		});
		await expect(dialog).toContainText('Recognised as ACLED');
	});
