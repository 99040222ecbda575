import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const STORY = `LVIV, 14 May (Courier) - A drone hit a bakery in Lviv at 06:40 on Tuesday, killing two people.
A second drone hit a school in Odesa at 14:20 on Tuesday, injuring five people.
Shelling of Kherson at 23:10 on Tuesday killed four people.
An explosion in Dnipro on Monday injured three people.`;

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');
const strip = (page: Page) => page.getByRole('group', { name: 'Time of day' });

async function openTold(page: Page): Promise<void> {
	await page.goto('/');
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
	await expect(strip(page)).toBeHidden();
	await page.getByRole('button', { name: 'Add article' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add an article' });
	await dialog.getByLabel('Paste the text').fill(STORY);
	await dialog.getByLabel(/published/i).fill('2025-05-14');
	await dialog.getByRole('button', { name: 'Read article' }).click();
	await expect(rows(page).filter({ hasText: /bakery/i })).toBeVisible();
}

/** Drags over the strip, from the middle of one hour to that of another. */
async function drag(page: Page, from: number, to: number): Promise<void> {
	const box = (await strip(page).locator('svg').boundingBox())!;
	const x = (hour: number) => box.x + ((hour + 0.5) / 24) * box.width;
	await page.mouse.move(x(from), box.y + 15);
	await page.mouse.down();
	await page.mouse.move(x(to), box.y + 15, { steps: 6 });
	await page.mouse.up();
}

test('hours of the day are brushed, moved over midnight, and taken back', async ({ page }) => {
	await openTold(page);
	await strip(page).scrollIntoViewIfNeeded();
	await expect(strip(page)).toContainText(/\d+ events tell no time of day/);
	await drag(page, 5, 8);
	await expect(page).toHaveURL(/hours=5%7E9|hours=5~9/);
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page).first()).toContainText(/bakery/i);
	await expect(page.getByRole('button', { name: 'Remove filter 05:00–09:00' })).toBeVisible();
	await drag(page, 6, 23);
	await expect(page).toHaveURL(/hours=22(%7E|~)2/);
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page).first()).toContainText(/Kherson/i);
	await page.goBack();
	await expect(page).toHaveURL(/hours=5(%7E|~)9/);
	await page.getByRole('button', { name: 'Remove filter 05:00–09:00' }).click();
	await expect(page).not.toHaveURL(/hours/);
});

test('hours are set by keyboard and by name, and a screen reader is told them', async ({ page }) => {
	await openTold(page);
	await strip(page).getByRole('button', { name: 'Afternoon' }).click();
	await expect(page).toHaveURL(/hours=12(%7E|~)18/);
	await expect(rows(page)).toHaveCount(1);
	const end = strip(page).getByRole('slider', { name: 'To hour' });
	await end.focus();
	for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
	await expect(end).toHaveAttribute('aria-valuetext', '24:00');
	await expect(rows(page)).toHaveCount(2);
	await page.waitForTimeout(600);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
	await page.keyboard.press('Delete');
	await expect(page).not.toHaveURL(/hours/);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('morning');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/hours=6(%7E|~)12/);
});
