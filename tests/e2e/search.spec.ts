import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const list = (page: Page) => page.getByRole('region', { name: 'Events', exact: true });
const rows = (page: Page) => list(page).locator('a[data-event]');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

async function expectNoViolations(page: Page): Promise<void> {
	await page.waitForTimeout(600);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

test('finds a name in another spelling and says which it shows', async ({ page }) => {
	await open(page);
	await search(page).fill('zelenskiy');
	await expect(page.getByText('Showing also Zelensky')).toBeVisible();
	expect(await rows(page).count()).toBeGreaterThan(0);
	await search(page).fill('odessa');
	await expect(page.getByText('Showing also Odesa')).toBeVisible();
	await expect(list(page).locator('mark').first()).toHaveText('Odesa');
	await expectNoViolations(page);
	await search(page).fill('odesa');
	await expect(page.getByText(/Showing also/)).toBeHidden();
	await expect(rows(page)).toHaveCount(1);
});

test('marks the words in list and table', async ({ page }) => {
	await open(page, '?q=sumy');
	await expect(list(page).locator('mark').first()).toHaveText('Sumy');
	await page.getByRole('button', { name: 'Table' }).click();
	await expect(page.getByRole('table').locator('mark').first()).toHaveText('Sumy');
	await expectNoViolations(page);
});

test('the list is ordered and grouped, and Next follows its order', async ({ page }) => {
	await open(page);
	await page.getByLabel('Order of events').selectOption('killed');
	await expect(page).toHaveURL(/sort=killed/);
	await expect(rows(page).first()).toContainText('at least 35 killed');
	await expect(rows(page).nth(1)).toContainText('about 20 killed');
	await rows(page).first().click();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
	await expect(page.getByRole('region', { name: 'What the reports say' })).toContainText('4 April 2025');
	await page.keyboard.press('Escape');
	await page.getByLabel('Group events').selectOption('kind');
	await expect(list(page).getByRole('heading', { name: 'Attack' })).toBeVisible();
	await page.getByLabel('Group events').selectOption('day');
	await expect(list(page).getByRole('heading', { name: 'Sunday, 13 April 2025' })).toBeVisible();
	await expectNoViolations(page);
});

test('marks the words in the article beside the event', async ({ page }) => {
	await open(page, '?q=sumi');
	await rows(page).first().click();
	const article = page.getByRole('region', { name: 'Article', exact: true });
	await expect(article.locator('mark.found').first()).toHaveText(/Sumy/);
	await search(page).fill('');
	await expect(article.locator('mark.found')).toHaveCount(0);
});

test('the list is divided by source, and a link says so', async ({ page }) => {
	await open(page);
	await page.getByLabel('Group events').selectOption('source');
	await expect(page).toHaveURL(/sort=source&group=source/);
	await expect(list(page).getByRole('heading', { name: /Rubio and Witkoff/ })).toBeVisible();
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(list(page).getByRole('heading', { name: /Rubio and Witkoff/ })).toBeVisible();
	await expectNoViolations(page);
});

test('columns of the table are chosen and kept over a reload', async ({ page }) => {
	await open(page, '?view=table');
	await page.getByRole('button', { name: 'Columns' }).click();
	await page.getByRole('checkbox', { name: 'Injured' }).uncheck();
	await expect(page.getByRole('columnheader', { name: 'Injured' })).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Source' }).check();
	await expect(page.getByRole('columnheader', { name: 'Source' })).toBeVisible();
	await expectNoViolations(page);
	await expect(page).toHaveURL(/columns=date%2Cevent%2Ckind%2Cplace%2Ckilled%2Csource%2Creports/);
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(page.getByRole('columnheader', { name: 'Injured' })).toHaveCount(0);
	await expect(page.getByRole('columnheader', { name: 'Source' })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Killed' })).toBeVisible();
});

test('on paper: title, summary, map, timeline and a table with sources, and no buttons', async ({ page }) => {
	await open(page);
	await page.emulateMedia({ media: 'print' });
	const table = page.getByRole('table');
	await expect(table.getByRole('columnheader', { name: 'Source' })).toBeVisible();
	await expect(table.getByRole('row', { name: /Sumy/ })).toContainText('at least 35 killed, 119 injured');
	await expect(table.getByRole('row', { name: /Sumy/ })).toContainText('Rubio and Witkoff');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Fit', exact: true })).toBeHidden();
	await expect(page.locator('#filters')).toBeHidden();
});
