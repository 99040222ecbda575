import { expect, test, type Page } from '@playwright/test';

const bar = (page: Page) => page.getByRole('group', { name: 'Playback' });
const head = (page: Page) => bar(page).getByRole('slider', { name: 'Day shown' });
const marks = (page: Page) => page.locator('.map .marks [data-key]');

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

async function begin(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await bar(page).getByRole('button', { name: 'Pause' }).click();
}

test('plays the days through, is scrubbed, and map and list follow; the end gives all back', async ({
	page
}) => {
	await open(page);
	const all = await marks(page).count();
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	const before = Number(await head(page).inputValue());
	await expect.poll(async () => Number(await head(page).inputValue())).toBeGreaterThan(before);
	await bar(page).getByRole('button', { name: 'Pause' }).click();
	const paused = await head(page).inputValue();
	await page.waitForTimeout(300);
	expect(await head(page).inputValue()).toBe(paused);

	await head(page).press('Home');
	const [first] = await Promise.all([head(page).getAttribute('aria-valuetext')]);
	await head(page).press('ArrowRight');
	await expect(head(page)).not.toHaveAttribute('aria-valuetext', first!);
	await head(page).press('End');
	await expect(head(page)).toHaveAttribute('aria-valuetext', '16 April 2025');
	await expect(bar(page)).toContainText('16 April 2025');

	await bar(page).getByRole('button', { name: 'So far' }).click();
	const soFar = await marks(page).count();
	await bar(page).getByRole('button', { name: 'Last days' }).click();
	await head(page).press('End');
	await expect.poll(() => marks(page).count()).toBeLessThanOrEqual(soFar);
	await bar(page).getByRole('combobox', { name: 'Speed' }).selectOption({ index: 0 });
	await bar(page).getByRole('button', { name: 'End the playback' }).click();
	await expect(bar(page)).toHaveCount(0);
	await expect(marks(page)).toHaveCount(all);
});

test('a story goes from event to event, and a link leads into the middle of it', async ({ page }) => {
	await open(page);
	await begin(page);
	await bar(page).getByRole('button', { name: 'Story' }).click();
	// What is known to the year is of no day of it.
	await expect(bar(page).locator('strong')).toHaveText('2022');
	const caption = bar(page).locator('.title');
	const told = new Set<string>();
	for (let step = 0; step < 3; step++) {
		await bar(page).getByRole('button', { name: 'Next event' }).click();
		await expect.poll(async () => told.has((await caption.textContent())!)).toBe(false);
		told.add((await caption.textContent())!);
	}
	const here = (await caption.textContent())!;
	await expect(page).toHaveURL(/story|play/);
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(caption).toHaveText(here);
	await bar(page).getByRole('button', { name: 'Event before' }).click();
	await expect(caption).not.toHaveText(here);
	expect(told).toContain(await caption.textContent());
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('the playback fits, and is stepped by touch', async ({ page }) => {
		await open(page);
		await page.getByRole('button', { name: 'Play', exact: true }).tap();
		await bar(page).getByRole('button', { name: 'Pause' }).tap();
		await bar(page).getByRole('button', { name: 'Story' }).tap();
		await bar(page).getByRole('button', { name: 'Next event' }).tap();
		await expect(bar(page).locator('.title')).not.toBeEmpty();
		const { x, width } = (await bar(page).boundingBox())!;
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(390);
		const end = (await bar(page).getByRole('button', { name: 'End the playback' }).boundingBox())!;
		expect(end.x + end.width).toBeLessThanOrEqual(390);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});
