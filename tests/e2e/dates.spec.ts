import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');
const from = (page: Page) => page.getByRole('textbox', { name: 'From', exact: true });
const to = (page: Page) => page.getByRole('textbox', { name: 'to', exact: true });

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

test('days are read as they are typed, and the reading is told below', async ({ page }) => {
	await open(page);
	await from(page).pressSequentially('13 apr');
	await expect(page.getByText('13 April 2025', { exact: true }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/from=2025-04-13&to=2025-04-16/);
	await expect(from(page)).toHaveValue('13 Apr 2025');
	await from(page).fill('april 12');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(to(page)).toBeFocused();
	await page.keyboard.type('april 14');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/from=2025-04-12&to=2025-04-14/);
	await expect(rows(page).first()).toContainText('13 April 2025');
	await expect(rows(page).last()).toContainText('14 April 2025');
	await from(page).fill('31 feb 2025');
	await expect(page.getByText('February 2025 has 28 days')).toBeVisible();
	await expect(from(page)).toHaveAttribute('aria-invalid', 'true');
	await expectNoViolations(page);
	await page.keyboard.press('Escape');
	await expect(from(page)).toHaveValue('12 Apr 2025');
});

test('the calendar is gone through by keyboard, and days with events are told', async ({ page }) => {
	await open(page);
	const opener = page.getByRole('button', { name: 'First day: open the calendar' });
	await opener.focus();
	await page.keyboard.press('Enter');
	const calendar = page.getByRole('dialog', { name: 'First day' });
	await expect(calendar.getByRole('button', { name: /^16 April 2025/ })).toBeFocused();
	await expect(calendar.getByRole('button', { name: '13 April 2025, 1 event' })).toBeVisible();
	await expectNoViolations(page);
	await page.keyboard.press('PageUp');
	await expect(calendar.getByRole('button', { name: '16 March 2025' })).toBeFocused();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Home');
	await expect(calendar.getByRole('button', { name: '7 April 2025', exact: true })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(calendar).toBeHidden();
	await expect(opener).toBeFocused();
	await expect(page).toHaveURL(/from=2025-04-08&to=2025-04-16/);
	await page.keyboard.press('Enter');
	await expect(calendar).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(calendar).toBeHidden();
	await expect(opener).toBeFocused();
});

test('filters by day of the week, and by the days around an event', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Sunday' }).click();
	await expect(page).toHaveURL(/weekday=7/);
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page)).toContainText('13 April 2025');
	await rows(page).click();
	await page.getByRole('button', { name: 'Remove filter On Sundays' }).click();
	await page.getByRole('button', { name: 'Three days either side of the open event' }).click();
	await expect(page).toHaveURL(/from=2025-04-10&to=2025-04-16/);
});

test('filters by number of killed, by bar and by typed figures, and by certainty', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: '20–49 killed: 2 events' }).click();
	await expect(rows(page)).toHaveCount(2);
	await page.getByLabel('At least', { exact: true }).fill('30');
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Remove filter 30–49 killed' })).toBeVisible();
	await page.getByRole('button', { name: 'Clear all' }).click();
	await page.getByRole('checkbox', { name: /^Low certainty/ }).check();
	await expect(page).toHaveURL(/certainty=low/);
	await expectNoViolations(page);
});
