import { expect, test, type Page } from '@playwright/test';
import { writeArticles } from './large-library';
import { serveLibrary } from './served';

// One library for all, served once.
test.describe.configure({ mode: 'serial' });
let library: Awaited<ReturnType<typeof serveLibrary>>;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	library = await serveLibrary(writeArticles);
});
test.afterAll(() => library.end());

const rows = (page: Page) => page.locator('a[data-event]:visible');
const row = (page: Page, text: string | RegExp) => rows(page).filter({ hasText: text }).first();
const detail = (page: Page) => page.locator('section.detail');
const bar = (page: Page) => page.getByRole('region', { name: 'Corrections', exact: true });
const actions = (page: Page) => page.getByRole('group', { name: 'Corrections of this event' });
const summary = (page: Page) => page.locator('header p').first();
const facet = (page: Page, kind: string) =>
	page.locator('#filters').getByRole('checkbox', { name: new RegExp(`^${kind}`) });

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`${library.address}/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(summary(page)).toContainText(/\d,\d\d\d events/);
	await page.waitForLoadState('networkidle');
}

async function counted(page: Page): Promise<number> {
	return Number(/[\d,]+/.exec((await summary(page).textContent())!)![0].replace(',', ''));
}

async function search(page: Page, words: string): Promise<void> {
	await page.getByRole('searchbox').first().fill(words);
}

test('an event of a library that goes by columns is corrected in place, for good, and set back', async ({
	page
}) => {
	await open(page);
	const all = await counted(page);
	expect(all).toBeGreaterThan(2000);
	await search(page, 'grain store evora');
	await expect(rows(page)).toHaveCount(1);
	await row(page, /explosion/i).click();
	await actions(page).getByRole('button', { name: 'Edit' }).click();
	const form = page.getByRole('form', { name: 'Edit the event' });
	await form.getByLabel('Date, in words').fill('20 June 2016');
	await form.getByLabel('Kind').selectOption({ label: 'Accident' });
	await form.getByRole('searchbox', { name: 'Another place' }).fill('Beja');
	await form
		.getByRole('list', { name: 'Places of this name' })
		.getByRole('button', { name: /Beja.*Portugal/ })
		.first()
		.click({ timeout: 30_000 });
	await form.getByRole('button', { name: 'Save' }).click();
	await expect(form).toHaveCount(0, { timeout: 20_000 });
	await expect(detail(page)).toContainText(/Corrected by you, .*; was 13 June 2016/);
	await page.keyboard.press('Escape');

	const isCorrected = async () => {
		await expect(rows(page)).toHaveCount(1);
		await expect(row(page, 'Beja')).toContainText('20 June 2016');
		await expect(page.getByRole('button', { name: /20 June 2016, Beja/ }).first()).toBeVisible();
		await expect(page.getByRole('button', { name: /13 June 2016/ })).toHaveCount(0);
		await expect(facet(page, 'Accident')).toBeVisible();
	};
	await isCorrected();
	await search(page, '');
	await expect.poll(() => counted(page)).toBe(all);

	await open(page);
	await search(page, 'grain store evora');
	await isCorrected();
	await expect(bar(page)).toContainText('3 corrections');

	for (let k = 0; k < 3; k++) await bar(page).getByRole('button', { name: 'Undo' }).click();
	await expect(row(page, 'Evora')).toContainText('13 June 2016');
	for (let k = 0; k < 3; k++) await bar(page).getByRole('button', { name: 'Redo' }).click();
	await isCorrected();
});

test('events are rejected and joined, and each is one less', async ({ page }) => {
	await open(page);
	const all = await counted(page);
	await search(page, 'grain store evora');
	await row(page, /explosion/i).click();
	await actions(page).getByRole('button', { name: 'Merge…' }).click();
	const form = page.getByRole('form', { name: /merge/i });
	await form.getByRole('checkbox', { name: /protest/i }).check();
	await form.getByRole('button', { name: 'Merge' }).click();
	await expect(detail(page)).toContainText('A reader joined them.');
	await page.keyboard.press('Escape');
	await search(page, '');
	await expect.poll(() => counted(page)).toBe(all - 1);

	await search(page, 'grain store evora');
	await row(page, /explosion/i).click();
	await actions(page).getByRole('button', { name: 'Split…' }).click();
	const split = page.getByRole('form', { name: /split/i });
	await expect(split.getByRole('checkbox')).toHaveCount(2);
	await split.getByRole('checkbox', { name: /town hall/ }).check();
	await split.getByRole('button', { name: 'Split' }).click();
	await page.keyboard.press('Escape');
	await search(page, '');
	await expect.poll(() => counted(page)).toBe(all);

	await search(page, 'grain store evora');
	await row(page, /explosion/i).click();
	await page.getByRole('button', { name: 'Reject' }).click();
	await search(page, '');
	await expect.poll(() => counted(page)).toBe(all - 1);
});

test('an event is added from selected words, and is there again after a reload', async ({ page }) => {
	await open(page);
	const all = await counted(page);
	await search(page, 'grain store evora');
	await row(page, /explosion/i).click();
	await expect(page.getByRole('region', { name: 'Article' })).toContainText('the mayor said');
	await page.evaluate(() => {
		const reading = document.querySelector('.reading')!;
		const walker = document.createTreeWalker(reading, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent!.indexOf('the mayor said');
			if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + 'the mayor said'.length);
		}
	});
	await page.getByRole('button', { name: 'Add event from selection' }).press('Enter');
	await expect(page.getByRole('form', { name: 'Edit the event' })).toBeVisible();
	await open(page);
	await expect.poll(() => counted(page)).toBe(all + 1);
});

test('events that nobody changed are reviewed by keys', async ({ page }) => {
	await open(page, '?q=grain+store+evora');
	await page.getByRole('button', { name: 'Review', exact: true }).click();
	const review = page.getByRole('region', { name: 'Review', exact: true });
	await expect(review).toContainText('0 of 1');
	await expect(page.locator('#detail-title')).toBeVisible();
	await expect(review.getByRole('button', { name: 'Accept' })).toBeEnabled();
	await page.keyboard.press('a');
	await expect(review).toContainText('1 of 1');
});
