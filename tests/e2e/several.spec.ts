import { expect, test, type Page } from '@playwright/test';
import { addArticles } from './articles';

const list = (page: Page) => page.getByRole('region', { name: 'Events', exact: true });
const rows = (page: Page) => list(page).locator('a[data-event]');
const row = (page: Page, words: RegExp) => rows(page).filter({ hasText: words }).first();
const filters = (page: Page) => page.locator('#filters');
const map = (page: Page) => page.getByRole('application', { name: 'Map of events' });
const timeline = (page: Page) => page.locator('.timeline');

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

test('what is planned, denied, undated, unplaced or unsure is told as such, and can be filtered', async ({
	page
}) => {
	// Ten changes of the filter, one after the other.
	test.slow();
	await open(page);
	await addArticles(page, 'envoys', 'ages');
	await expect(row(page, /Helsinki/)).toContainText('Planned');
	await expect(row(page, /Melitopol/)).toContainText('Denied');
	await expect(row(page, /Earthquake/)).toContainText(/No date.*No place/s);
	await expect(row(page, /Earthquake/)).toContainText('Low certainty');
	const helsinki = timeline(page).getByRole('button', { name: /Helsinki.*planned/ });
	await expect(helsinki.or(timeline(page).getByRole('button', { name: /later/ })).first()).toBeVisible();
	for (const [choice, kept, gone] of [
		['Planned', /Helsinki/, /Melitopol/],
		['Denied', /Melitopol/, /Helsinki/],
		['Without a date', /Lagos/, /Helsinki/],
		['Without a place', /Earthquake/, /Lagos/],
		['Low certainty', /Earthquake/, /Sumy/]
	] as const) {
		const choose = filters(page)
			.getByRole('checkbox', { name: new RegExp(`^${choice}`) })
			.or(filters(page).getByRole('button', { name: new RegExp(`^${choice}`) }));
		await choose.click();
		await expect(row(page, kept), `${choice} keeps`).toBeVisible();
		await expect(rows(page).filter({ hasText: gone }), `${choice} leaves out`).toHaveCount(0);
		await choose.click();
		await expect(rows(page).filter({ hasText: gone }).first()).toBeVisible();
	}
});

test('years before Christ and far ahead stand in a strip of their own, and the axis names them', async ({
	page
}) => {
	await open(page);
	await addArticles(page, 'ages');
	const strip = timeline(page).locator('svg', { has: page.locator('path.break') });
	await expect(strip).toBeAttached();
	await expect(strip).toContainText(/44 BC.*, compressed/);
	await expect(timeline(page)).toContainText('Published');
	await timeline(page)
		.getByRole('button', { name: /^Show the \d+ earlier/ })
		.click();
	await expect(timeline(page).locator('.axis')).toContainText('AD 500');
	await expect(timeline(page).getByRole('button', { name: /Caesar.*44 BC/ })).toBeVisible();
	await page.getByRole('textbox', { name: 'to', exact: true }).fill('44 BC');
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page)).toContainText('44 BC');
});

test('a toll told by several reports is a chart, and each of its figures lights its words', async ({
	page
}) => {
	await open(page);
	await addArticles(page, 'first', 'second');
	await expect(rows(page).filter({ hasText: /Coimbra/ })).toHaveCount(1);
	await row(page, /Coimbra/).click();
	const detail = page.getByRole('region', { name: 'What the reports say' });
	await expect(detail).toContainText('Two reports differ: at least 12 and 14 killed');
	const chart = detail.getByRole('img', {
		name: /^Reported killed, by day of the report: 7 May 2025 at least 12/
	});
	await expect(chart).toBeVisible();
	await expect(chart.locator('circle.reach')).toHaveCount(2);
	await chart.locator('circle.reach').first().hover();
	await expect(page.locator('mark.lit').first()).toContainText('12');
	await expect(detail, 'why they are one event').toContainText(/agree on the day/);
});

test('a journey is an arc, a region an area, and a namesake that was not meant is told', async ({ page }) => {
	await open(page);
	await addArticles(page, 'envoys', 'ages');
	await expect(map(page).locator('.journey path').first()).toHaveAttribute('d', /[QC]/);
	await expect(map(page).getByRole('button', { name: /^Oromiya/ })).toBeVisible();
	await row(page, /Geneva/).click();
	const detail = page.getByRole('region', { name: 'What the reports say' });
	await expect(detail).toContainText(/Not Geneva/);
	await expect(detail, 'confidence, and what it comes from').toContainText(/in 100 such records are right/);
});
