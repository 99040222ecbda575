import { expect, test, type Page } from '@playwright/test';
import { Fingers, type Point } from './fingers';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const map = (page: Page) => page.getByRole('application', { name: 'Map of events' });
const mark = (page: Page, name: RegExp) => map(page).getByRole('button', { name }).first();

/** Opens the page with the map in view. */
async function open(page: Page): Promise<{ fingers: Fingers; middle: Point }> {
	await page.goto('/');
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
	await map(page).scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await map(page).boundingBox())!;
	return { fingers: await Fingers.on(page), middle: [x + width / 2, y + height / 2] };
}

async function middleOf(page: Page, name: RegExp): Promise<Point> {
	const { x, y, width, height } = (await mark(page, name).boundingBox())!;
	return [x + width / 2, y + height / 2];
}

const viewOf = (page: Page) => new URL(page.url()).searchParams.get('map')?.split(',').map(Number) ?? null;

/** Zooms out until Kryvyi Rih and Odesa are drawn as one. */
async function gathered(page: Page): Promise<void> {
	const together = mark(page, /Kryvyi Rih and/);
	for (let i = 0; i < 5 && (await together.count()) === 0; i++) {
		await map(page).getByRole('button', { name: 'Zoom out' }).tap();
		await page.waitForTimeout(500);
	}
	await expect(together).toBeVisible();
}

test('two fingers that part zoom in, and what lies between them stays there', async ({ page }) => {
	const { fingers } = await open(page);
	const [x, y] = await middleOf(page, /^Kryvyi Rih/);
	const from: Point[] = [
		[x - 20, y],
		[x + 20, y]
	];
	fingers.press(...from);
	fingers.move(from, [
		[x - 60, y],
		[x + 60, y]
	]);
	await fingers.lift();
	await expect.poll(() => viewOf(page)).not.toBeNull();
	const [nowX, nowY] = await middleOf(page, /^Kryvyi Rih/);
	expect(Math.hypot(nowX - x, nowY - y)).toBeLessThan(4);
});

test('two fingers side by side carry the map along, and do not zoom it', async ({ page }) => {
	const { fingers, middle } = await open(page);
	const before = await middleOf(page, /^Odesa/);
	const from: Point[] = [
		[middle[0] - 40, middle[1]],
		[middle[0] + 40, middle[1]]
	];
	fingers.press(...from);
	fingers.move(
		from,
		from.map(([x, y]) => [x - 50, y + 30] as const)
	);
	await fingers.lift();
	await expect.poll(() => viewOf(page)).not.toBeNull();
	const after = await middleOf(page, /^Odesa/);
	expect(Math.abs(after[0] - before[0] + 50)).toBeLessThan(6);
	expect(Math.abs(after[1] - before[1] - 30)).toBeLessThan(6);
});

test('a tap on marks drawn as one comes nearer until they part', async ({ page }) => {
	await open(page);
	await gathered(page);
	await mark(page, /Kryvyi Rih and/).tap();
	await expect(mark(page, /Kryvyi Rih and/)).toHaveCount(0);
	await expect(mark(page, /^Kryvyi Rih,/)).toBeVisible();
	await expect(map(page).getByRole('dialog')).toHaveCount(0);
});

test('a finger that rests on them opens what they hold, and the map stays', async ({ page }) => {
	const { fingers } = await open(page);
	await gathered(page);
	await expect.poll(() => viewOf(page)).not.toBeNull();
	const view = viewOf(page);
	fingers.press(await middleOf(page, /Kryvyi Rih and/));
	const card = map(page).getByRole('dialog', { name: /Kryvyi Rih and/ });
	await expect(card).toBeVisible();
	await fingers.lift();
	await page.waitForTimeout(500);
	await expect(card).toBeVisible();
	expect(await card.getByRole('listitem').count()).toBeGreaterThan(1);
	expect(viewOf(page)).toEqual(view);
});

test('a finger that moves on means the map, not the mark', async ({ page }) => {
	const { fingers } = await open(page);
	const at = await middleOf(page, /^Odesa/);
	fingers.press(at);
	fingers.move([at], [[at[0] - 60, at[1]]]);
	await page.waitForTimeout(700);
	await fingers.lift();
	await expect.poll(() => viewOf(page)).not.toBeNull();
	await expect(map(page).getByRole('dialog')).toHaveCount(0);
});

test('no name runs under the controls', async ({ page }) => {
	await open(page);
	const covered = await map(page).evaluate((root) => {
		const boxes = [...root.querySelectorAll('.corner')].map((corner) => corner.getBoundingClientRect());
		return [...root.querySelectorAll('.marks .label text')]
			.filter((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return boxes.some(
					(box) => left < box.right && right > box.left && top < box.bottom && bottom > box.top
				);
			})
			.map(({ textContent }) => textContent);
	});
	expect(covered).toEqual([]);
});
