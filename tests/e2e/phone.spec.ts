import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('fits a phone: nothing sticks out, the map, the timeline and the list follow one another', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
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
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
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

/** Two fingers that part, level with each other, around a point. */
async function spread(page: Page, { x, y }: { x: number; y: number }) {
	const session = await page.context().newCDPSession(page);
	const fingers = (apart: number) => [
		{ x: x - apart, y, id: 0 },
		{ x: x + apart, y, id: 1 }
	];
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) });
	for (const apart of [30, 45, 60, 80])
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

for (const { part, changes, why } of [
	{ part: 'section[aria-label="Timeline"]', changes: /[?&]time=/, why: 'two fingers zoom time' },
	{ part: '[role="application"][aria-label="Map of events"]', changes: /[?&]map=/, why: 'and the map' }
])
	test(`is pinched: ${why}`, async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('[data-waiting]')).toHaveCount(0);
		await page.waitForLoadState('networkidle');
		const target = page.locator(part).first();
		await target.scrollIntoViewIfNeeded();
		const box = (await target.boundingBox())!;
		await spread(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
		await expect(page).toHaveURL(changes);
	});
