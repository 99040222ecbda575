import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');

/**
 * What moves or changes colour is seen, the edges of letters are not: another browser draws them otherwise. After a
 * change that is meant: `npx playwright test screens --update-snapshots`, and look at the pictures.
 */
const SHOT = {
	scale: 'css',
	animations: 'disabled',
	caret: 'hide',
	maxDiffPixelRatio: 0.02,
	threshold: 0.25
} as const;

/** What stands in the documents and is shown to others; the map's ground is drawn in time of its own. */
const STATES: readonly { state: string; query?: string; reach?: (page: Page) => Promise<void> }[] = [
	{ state: 'overview' },
	{
		state: 'detail',
		reach: async (page) => {
			await rows(page).filter({ hasText: /Sumy/ }).first().click();
			await expect(page.getByRole('region', { name: 'What the reports say' })).toBeVisible();
		}
	},
	{ state: 'table', query: '?view=table' },
	{ state: 'nothing', query: '?q=no+such+word' }
];

/** The page stands still: fonts are there, and two pictures of the ground of the map are alike. */
async function settled(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	await page.mouse.move(0, 0);
	await page.waitForTimeout(800);
}

for (const { size, viewport, states } of [
	{ size: 'desktop', viewport: { width: 1280, height: 800 }, states: STATES },
	{ size: 'phone', viewport: { width: 390, height: 844 }, states: STATES.slice(0, 2) }
])
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`${size}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme, reducedMotion: 'reduce' });

			for (const { state, query = '', reach } of states)
				test(`the picture of ${state} is as it was`, async ({ page }) => {
					await page.goto(`/${query}`);
					await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
					await expect(page.locator('[data-waiting]')).toHaveCount(0);
					await settled(page);
					await reach?.(page);
					await settled(page);
					await expect(page).toHaveScreenshot(`${state}-${size}-${colorScheme}.png`, SHOT);
				});
		});
