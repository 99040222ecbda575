import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');
const map = (page: Page) => page.getByRole('application', { name: 'Map of events' });
const sumy = (page: Page) => map(page).getByRole('button', { name: /^Sumy/ }).first();

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
	const box = (await sumy(page).boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a lasso drawn by hand filters, is moved whole, and is taken away', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	const { x, y } = await middleOf(page);
	await page.getByRole('button', { name: 'Draw shape' }).click();
	await page.mouse.move(x - 45, y - 40);
	await page.mouse.down();
	for (const [dx, dy] of [
		[45, -40],
		[45, 40],
		[-45, 40]
	])
		await page.mouse.move(x + dx, y + dy, { steps: 8 });
	await page.mouse.up();
	await expect(page).toHaveURL(/lasso=/);
	const inside = await rows(page).count();
	expect(inside).toBeGreaterThan(0);
	expect(inside).toBeLessThan(all);
	await page.reload();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await expect(rows(page)).toHaveCount(inside);

	const before = page.url();
	const handle = map(page).getByRole('button', { name: 'Move the shape' });
	const box = (await handle.boundingBox())!;
	await page.mouse.move(box.x + 12, box.y + 12);
	await page.mouse.down();
	await page.mouse.move(box.x + 150, box.y + 40, { steps: 6 });
	await page.mouse.up();
	await expect(page).not.toHaveURL(before);
	await expect(page).toHaveURL(/lasso=/);
	await page.getByRole('button', { name: /Remove filter Shape on the map/ }).click();
	await expect(rows(page)).toHaveCount(all);
});

test('a lasso can be drawn by keys alone', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Draw shape' }).press('Enter');
	await expect(page.getByRole('application', { name: 'Draw a shape on the map' })).toBeFocused();
	for (const [key, times] of [
		['ArrowLeft', 6],
		['ArrowDown', 8],
		['ArrowRight', 8]
	] as const) {
		for (let i = 0; i < times; i++) await page.keyboard.press(key);
		await page.keyboard.press('Enter');
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/lasso=/);
	await expect(page.getByRole('button', { name: /Remove filter Shape on the map/ })).toBeVisible();
});

test('an area is moved and resized by pointer and by keys', async ({ page }) => {
	await open(page);
	const { x, y } = await middleOf(page);
	await page.getByRole('button', { name: 'Draw area' }).click();
	await page.mouse.move(x - 60, y - 50);
	await page.mouse.down();
	await page.mouse.move(x + 60, y + 50, { steps: 5 });
	await page.mouse.up();
	await expect(page).toHaveURL(/area=/);
	const sides = () => new URL(page.url()).searchParams.get('area')!.split(',').map(Number);
	const [west, south, east, north] = sides();

	await map(page).getByRole('button', { name: 'Move the area', exact: true }).press('ArrowRight');
	await expect.poll(() => sides()[0]).toBeGreaterThan(west);
	expect(sides()[2] - sides()[0]).toBeCloseTo(east - west, 2);

	const corner = map(page).getByRole('button', { name: /Resize .* south-east/ });
	await corner.press('ArrowDown');
	await expect.poll(() => sides()[1]).toBeLessThan(south);
	expect(sides()[3]).toBeCloseTo(north, 3);

	const last = sides();
	const box = (await corner.boundingBox())!;
	await page.mouse.move(box.x + 12, box.y + 12);
	await page.mouse.down();
	await page.mouse.move(box.x + 52, box.y + 12, { steps: 5 });
	await page.mouse.up();
	await expect.poll(() => sides()[2]).toBeGreaterThan(last[2]);
	expect(sides()[0]).toBeCloseTo(last[0], 3);
	await corner.press('Delete');
	await expect(page).not.toHaveURL(/area=/);
});

test('a card narrows to what is near a place, and leaves a place out', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await sumy(page).press('Enter');
	const card = page.getByRole('dialog', { name: /Sumy/ });
	await card.getByRole('combobox', { name: 'Distance' }).selectOption('100');
	await card.getByRole('button', { name: /Only within 100 km of Sumy/ }).press('Enter');
	await expect(page).toHaveURL(/near=/);
	// The event at Sumy is open, where the list was.
	const summary = page.locator('header p');
	await expect(summary).toContainText(`1 of ${all} events`);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
	await page.getByRole('button', { name: /Remove filter Within 100 km of Sumy/ }).click();
	await expect(summary).toContainText(new RegExp(`^${all} events`));
	if (!(await card.isVisible())) await sumy(page).press('Enter');
	await card.getByRole('button', { name: /Leave out Sumy/ }).press('Enter');
	await expect(page).toHaveURL(/not=/);
	await expect(page.getByRole('button', { name: /Remove filter Not in Sumy/ })).toBeVisible();
	await expect(summary).toContainText(`${all - 1} of ${all} events`);
});

test('the tree of places leaves a country out, by keys', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	const leave = page.locator('#filters').getByRole('button', { name: 'Leave out Ukraine' });
	await leave.press('Enter');
	await expect(leave).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveURL(/not=/);
	expect(await rows(page).count()).toBeLessThan(all);
	await leave.press('Enter');
	await expect(rows(page)).toHaveCount(all);
});
