import { expect, test, type Page } from '@playwright/test';

const timeline = (page: Page) => page.locator('.timeline');
const laneNames = (page: Page) => timeline(page).locator('.names text');

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

test('lanes are by kind, or by what the reader chooses, and a link says so', async ({ page }) => {
	await open(page);
	await expect(laneNames(page).filter({ hasText: 'Violence' })).toHaveCount(1);
	await page.getByRole('combobox', { name: 'Lanes' }).selectOption('events place');
	await expect(laneNames(page).filter({ hasText: 'Sumy' })).toHaveCount(1);
	await expect(laneNames(page).filter({ hasText: 'Violence' })).toHaveCount(0);
	await expect(page).toHaveURL(/[?&]lanes=place/);
	await open(page, '?lanes=actor');
	await expect(page.getByRole('combobox', { name: 'Lanes' })).toHaveValue('events actor');
	await expect(
		laneNames(page)
			.filter({ hasText: /Russia|Ukrain|Zelensk/ })
			.first()
	).toBeVisible();
});

test('a tooltip is pinned by a key, stays when another is shown, and Escape puts it away', async ({
	page
}) => {
	await open(page);
	const marks = timeline(page).locator('[data-event]');
	await marks.first().focus();
	await page.keyboard.press('p');
	const pinned = timeline(page).getByRole('group', { name: /^Pinned: / });
	await expect(pinned).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(timeline(page).getByRole('tooltip')).toBeVisible();
	await expect(pinned).toBeVisible();
	await pinned.getByRole('button', { name: 'Unpin' }).focus();
	await page.keyboard.press('Escape');
	await expect(pinned).toHaveCount(0);
	await expect(marks.first(), 'the keyboard is back where it was').toBeFocused();
});

test('the pointer reaches the pin of a tooltip', async ({ page }) => {
	await open(page);
	await timeline(page).locator('[data-event] .hit').first().hover();
	await timeline(page).getByRole('tooltip').getByRole('button', { name: 'Pin' }).click();
	const pinned = timeline(page).getByRole('group', { name: /^Pinned: / });
	await expect(pinned).toBeVisible();
	await pinned.getByRole('button', { name: 'Unpin' }).click();
	await expect(pinned).toHaveCount(0);
});
