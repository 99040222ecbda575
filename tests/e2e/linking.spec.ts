import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');
const filters = (page: Page) => page.locator('#filters');
const summary = (page: Page) => page.locator('header p');
const shown = (page: Page) => page.locator('.timeline .stage [data-event]');

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

/** How many events a value of a facet has, as it says itself. */
async function countOf(page: Page, name: string): Promise<number> {
	const words = await filters(page).locator('label', { hasText: name }).first().innerText();
	return Number(/(\d+)\s*$/.exec(words)![1]);
}

test('each clause narrows list, timeline and summary alike, leaves its own counts, and Back takes it back', async ({
	page
}) => {
	// Five filters, each set and taken back.
	test.slow();
	await open(page);
	const all = await rows(page).count();
	const marks = await shown(page).count();
	for (const name of ['Attack', 'Ukraine', 'Russia', 'Low certainty', 'Fri']) {
		const label = name === 'Fri' ? 'Friday' : name;
		const choice = filters(page)
			.getByRole('checkbox', { name: new RegExp(`^${label}`) })
			.or(filters(page).getByRole('button', { name: new RegExp(`^${label}`) }))
			.first();
		const events = name === 'Fri' ? null : await countOf(page, name);
		await choice.click();
		await expect(summary(page)).toContainText(new RegExp(`^${events ?? '\\d+'} of ${all} events`));
		const left = await rows(page).count();
		if (events !== null) expect(left).toBe(events);
		expect(left).toBeLessThan(all);
		await expect.poll(() => shown(page).count()).toBeLessThan(marks + 1);
		if (events !== null) expect(await countOf(page, name), 'its own count stays').toBe(events);
		await expect(page).toHaveURL(/\?/);
		await page.goBack();
		await expect(rows(page), `Back from ${name}`).toHaveCount(all);
	}
});

test('a click on a country filters by it, and a second one no longer', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	const map = page.getByRole('application', { name: 'Map of events' });
	const { x, y } = (await map.getByRole('button', { name: /^Kryvyi Rih/ }).boundingBox())!;
	await page.mouse.click(x - 40, y - 20);
	await expect(page).toHaveURL(/place=/);
	const left = await rows(page).count();
	expect(left).toBeLessThan(all);
	await page.waitForTimeout(500);
	const again = (await map.getByRole('button', { name: /^Kryvyi Rih/ }).boundingBox())!;
	await page.mouse.click(again.x - 40, again.y - 20);
	await expect(rows(page)).toHaveCount(all);
});

test('what is pointed at is lit everywhere: in the list, on the map and on the timeline', async ({
	page
}) => {
	await open(page);
	const sumy = rows(page).filter({ hasText: /Sumy/ }).first();
	await sumy.hover();
	await expect(page.locator('.timeline .stage .mark.lit')).toHaveCount(1);
	await expect(page.locator('.map').getByRole('button', { name: /^Sumy/ }).locator('.lit')).not.toHaveCount(
		0
	);
	await page.mouse.move(5, 5);
	await page.locator('.map').getByRole('button', { name: /^Sumy/ }).hover();
	await expect(page.locator('.timeline .stage .mark.lit')).toHaveCount(1);
});

test('a field of an event lights its words, and words their field, each in its own colour', async ({
	page
}) => {
	await open(page);
	await rows(page).filter({ hasText: /Sumy/ }).first().click();
	const detail = page.getByRole('region', { name: 'What the reports say' });
	const quote = detail.locator('dl button', { hasText: 'April 13' }).first();
	await quote.hover();
	await expect(page.locator('mark.lit').first()).toContainText('April 13');
	await page.mouse.move(5, 5);
	await expect(page.locator('mark.lit')).toHaveCount(0);
	await page.locator('mark.cited', { hasText: 'April 13' }).first().hover();
	await expect(quote).toHaveClass(/lit/);
	const colours = await page
		.locator('mark.cited')
		.evaluateAll(
			(cited) => new Set(cited.map((one) => getComputedStyle(one).getPropertyValue('--field'))).size
		);
	expect(colours, 'date, place, people, toll and what happened').toBeGreaterThanOrEqual(4);
});
