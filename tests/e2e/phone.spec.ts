import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('fits a phone: nothing sticks out, the map, the timeline and the list follow one another', async ({
	page
}) => {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	const tops = [];
	for (const part of [
		page.getByRole('application', { name: 'Map of events' }),
		page.locator('section[aria-label="Timeline"]').first(),
		page.getByRole('region', { name: 'Events', exact: true })
	])
		tops.push((await part.boundingBox())!.y);
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('opens the detail as a sheet and the filters as a panel', async ({ page }) => {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await page.locator('a[data-event]').filter({ hasText: 'Sumy' }).first().tap();
	const detail = page.getByRole('region', { name: 'What the reports say' });
	await expect(detail).toBeInViewport();
	await page.getByRole('button', { name: 'Close' }).tap();
	await expect(detail).toBeHidden();
	await page.evaluate(() => scrollTo(0, 0));
	await page.getByRole('button', { name: 'Filters' }).tap();
	await page.getByRole('checkbox', { name: /^Attack/ }).tap();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('checkbox', { name: /^Attack/ })).toBeHidden();
	await expect(page.locator('a[data-event]')).toHaveCount(2);
	await page.waitForTimeout(600);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
});
