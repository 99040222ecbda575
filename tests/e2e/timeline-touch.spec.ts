import { expect, test, type Page } from '@playwright/test';
import { Fingers, type Point } from './fingers';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const plot = (page: Page) => page.locator('section[aria-label="Timeline"] svg.stage');
const mark = (page: Page, name: RegExp) => plot(page).getByRole('button', { name }).first();
const pinned = (page: Page) =>
	page.locator('section[aria-label="Timeline"]').getByRole('button', { name: 'Unpin' });

async function middleOf(page: Page, name: RegExp): Promise<Point> {
	const { x, y, width, height } = (await mark(page, name).locator('.hit').boundingBox())!;
	return [x + width / 2, y + height / 2];
}

/** Opens the page with the timeline in view. */
async function open(page: Page): Promise<{ fingers: Fingers; middle: Point }> {
	await page.goto('/');
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
	await plot(page).evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
	await page.waitForTimeout(300);
	const { x, y, width, height } = (await plot(page).boundingBox())!;
	return { fingers: await Fingers.on(page), middle: [x + width / 2, y + height / 2] };
}

const windowOf = (page: Page) => {
	const days = new URL(page.url()).searchParams.get('time');
	return days?.split(/[,~/]|\.\./) ?? null;
};

const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('one finger sideways carries time along, and the page stays', async ({ page }) => {
	const { fingers, middle } = await open(page);
	const before = await middleOf(page, /Sumy/);
	const top = await scrolled(page);
	fingers.press(middle);
	fingers.move([middle], [[middle[0] - 80, middle[1] + 6]]);
	await fingers.lift();
	await expect.poll(() => windowOf(page)).not.toBeNull();
	const after = await middleOf(page, /Sumy/);
	expect(Math.abs(after[0] - before[0] + 80)).toBeLessThan(12);
	expect(await scrolled(page)).toBe(top);
});

test('one finger upwards scrolls the page, and time stays', async ({ page }) => {
	const { fingers, middle } = await open(page);
	const before = await middleOf(page, /Sumy/);
	const top = await scrolled(page);
	fingers.press(middle);
	fingers.move([middle], [[middle[0] + 4, middle[1] - 160]]);
	// Once it is lifted the page comes to rest at the nearest of its three heights, which may be the one it left.
	await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 60);
	await fingers.lift();
	await page.waitForTimeout(500);
	expect(windowOf(page)).toBeNull();
	expect(Math.abs((await middleOf(page, /Sumy/))[0] - before[0])).toBeLessThan(1);
});

test('two fingers that part zoom in, and the day between them stays there', async ({ page }) => {
	const { fingers } = await open(page);
	const [x, y] = await middleOf(page, /Sumy/);
	const other = await middleOf(page, /about 20 people/);
	const from: Point[] = [
		[x - 20, y],
		[x + 20, y]
	];
	fingers.press(...from);
	fingers.move(from, [
		[x - 50, y],
		[x + 50, y]
	]);
	await fingers.lift();
	await expect.poll(() => windowOf(page)).not.toBeNull();
	const after = await middleOf(page, /Sumy/);
	expect(Math.abs(after[0] - x)).toBeLessThan(6);
	await expect(mark(page, /about 20 people/)).toHaveCount(0);
	expect(other[0]).toBeLessThan(x);
});

test('two fingers side by side carry time along, and do not zoom it', async ({ page }) => {
	const { fingers, middle } = await open(page);
	const before = [await middleOf(page, /Sumy/), await middleOf(page, /Odesa/)];
	const from: Point[] = [
		[middle[0] - 40, middle[1]],
		[middle[0] + 40, middle[1]]
	];
	fingers.press(...from);
	fingers.move(
		from,
		from.map(([x, y]) => [x - 60, y] as const)
	);
	await fingers.lift();
	await expect.poll(() => windowOf(page)).not.toBeNull();
	const after = [await middleOf(page, /Sumy/), await middleOf(page, /Odesa/)];
	expect(Math.abs(after[0][0] - before[0][0] + 60)).toBeLessThan(12);
	expect(Math.abs(after[1][0] - after[0][0] - (before[1][0] - before[0][0]))).toBeLessThan(3);
});

test('a tap on a mark opens its event', async ({ page }) => {
	const { fingers } = await open(page);
	fingers.press(await middleOf(page, /Sumy/));
	await fingers.lift();
	await expect(page.getByRole('region', { name: 'What the reports say' })).toBeInViewport();
});

test('a finger that rests on a mark pins what it tells, and opens nothing', async ({ page }) => {
	const { fingers } = await open(page);
	fingers.press(await middleOf(page, /Sumy/));
	await expect(pinned(page)).toBeVisible();
	await fingers.lift();
	await page.waitForTimeout(600);
	await expect(pinned(page)).toBeVisible();
	expect(new URL(page.url()).searchParams.get('event')).toBeNull();
	await pinned(page).tap();
	await expect(pinned(page)).toHaveCount(0);
});

test('a finger that moves on before that means time, not the mark', async ({ page }) => {
	const { fingers } = await open(page);
	const at = await middleOf(page, /Sumy/);
	fingers.press(at);
	fingers.move([at], [[at[0] - 60, at[1]]]);
	await page.waitForTimeout(700);
	await fingers.lift();
	await expect.poll(() => windowOf(page)).not.toBeNull();
	await expect(pinned(page)).toHaveCount(0);
	expect(new URL(page.url()).searchParams.get('event')).toBeNull();
});

test('the days of a filter are drawn with a finger on the overview', async ({ page }) => {
	const { fingers } = await open(page);
	const overview = page.locator('section[aria-label="Timeline"] .overview svg').first();
	await overview.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
	const { x, y, width, height } = (await overview.boundingBox())!;
	const from: Point = [x + width * 0.45, y + height * 0.7];
	fingers.press(from);
	fingers.move([from], [[x + width * 0.85, from[1]]]);
	await fingers.lift();
	await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
});
