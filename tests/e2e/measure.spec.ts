import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const timeline = (page: Page) => page.locator('.timeline');
const shows = (page: Page) => page.getByRole('combobox', { name: 'Lanes and bars' });

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

test('the timeline shows people by date, a link says so, and marks come back', async ({ page }) => {
	await open(page);
	const marks = timeline(page).locator('[data-event]');
	const many = await marks.count();
	await shows(page).selectOption('killed kind');
	await expect(page).toHaveURL(/measure=killed/);
	await expect(marks).toHaveCount(0);
	await expect(timeline(page)).toContainText('Tallest: 35 killed');
	const bar = timeline(page).getByRole('slider', { name: /^Events by date/ });
	await bar.focus();
	await expect(bar).toHaveAttribute('aria-valuetext', /4 April 2025: 1 event, 20 killed/);
	await expect(timeline(page).getByRole('tooltip')).toContainText('20 killed');
	await page.waitForTimeout(600);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
	await open(page, '?measure=killed');
	await expect(shows(page)).toHaveValue('killed kind');
	await shows(page).selectOption('injured kind');
	await expect(timeline(page)).toContainText('Tallest: 119 injured');
	await shows(page).selectOption('events kind');
	await expect(page).not.toHaveURL(/measure/);
	await expect(marks).toHaveCount(many);
});

test('people stand in lanes of places, sources and actors as well, and a link says so', async ({ page }) => {
	await open(page);
	const names = timeline(page).locator('.names text');
	for (const [shown, name] of [
		['killed place', 'Sumy'],
		['injured actor', 'Russia'],
		['killed source', 'Rubio']
	] as const) {
		await shows(page).selectOption(shown);
		await expect(names.filter({ hasText: name }).first()).toBeVisible();
		await expect(names.filter({ hasText: 'Violence' })).toHaveCount(0);
	}
	await open(page, '?measure=killed&lanes=place');
	await expect(shows(page)).toHaveValue('killed place');
	await expect(timeline(page)).toContainText('Tallest: 35 killed');
	await expect(names.filter({ hasText: 'Sumy' })).toHaveCount(1);
	await shows(page).selectOption('events place');
	const strike = timeline(page).locator('[data-event]').filter({ hasText: /Sumy/ }).locator('.row').first();
	const start = await strike.evaluate((row) => getComputedStyle(row).getPropertyValue('--start'));
	expect(parseFloat(start), 'it rises from its bar').toBeGreaterThan(0);
});

test('marks rise from the bars that they take the place of', async ({ page }) => {
	await open(page, '?measure=killed');
	await expect(timeline(page)).toContainText('Tallest: 35 killed');
	await shows(page).selectOption('events kind');
	const strike = timeline(page).locator('[data-event]').filter({ hasText: /Sumy/ }).locator('.row');
	const start = await strike.evaluate((row) => getComputedStyle(row).getPropertyValue('--start'));
	expect(parseFloat(start)).toBeGreaterThan(0);
});

test('without motion nothing moves between bars and marks', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await shows(page).selectOption('killed kind');
	expect(await timeline(page).locator('[data-event]').count()).toBe(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('the bar of the timeline holds all its buttons', async ({ page }) => {
		await open(page, '?measure=injured');
		const fit = (await page.getByRole('button', { name: 'Fit the events' }).boundingBox())!;
		expect(fit.x + fit.width).toBeLessThanOrEqual(390);
		await expect(shows(page)).toHaveValue('injured kind');
	});
});
