import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');
const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });

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

test('the palette filters by any place, forgiving of its spelling', async ({ page }) => {
	await open(page);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox', { name: /Find a command/ })).toBeFocused();
	await expectNoViolations(page);
	await page.keyboard.type('odessa');
	await expect(palette(page).getByRole('option', { selected: true })).toContainText('Odesa');
	await page.keyboard.press('Enter');
	await expect(palette(page)).toBeHidden();
	await expect(page).toHaveURL(/place=/);
	await expect(rows(page)).toHaveCount(1);
});

test('the palette runs commands, and closes without one', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Commands' }).click();
	await expect(page.getByRole('combobox', { name: /Find a command/ })).toBeFocused();
	await page.keyboard.type('table');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('table')).toBeVisible();
	await page.keyboard.press('Control+k');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(palette(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.type('no such thing at all');
	await expect(palette(page).getByText('Nothing is called that')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(palette(page)).toBeHidden();
});

test('keys as in a mail program, and a step taken back with u', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await page.getByRole('checkbox', { name: /^Attack/ }).check();
	await expect(page).toHaveURL(/kind=attack/);
	await expect(rows(page)).toHaveCount(2);
	await page.keyboard.press('u');
	await expect(rows(page)).toHaveCount(all);
	await page.keyboard.press('g');
	await page.keyboard.press('t');
	await expect(page.getByRole('table')).toBeVisible();
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	await expect(page.getByRole('table').locator('a[data-event]').nth(1)).toBeFocused();
	await page.keyboard.press('g');
	await page.keyboard.press('l');
	await expect(rows(page).first()).toBeFocused();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help.getByText('Next event')).toBeVisible();
	await expectNoViolations(page);
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
});

test('keys that are typed into a field stay there', async ({ page }) => {
	await open(page);
	await page.keyboard.press('/');
	await page.keyboard.type('gt?u');
	await expect(page.getByRole('searchbox', { name: 'Search events' })).toHaveValue('gt?u');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
	await expect(page.getByRole('table')).toHaveCount(0);
});
