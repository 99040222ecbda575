import { expect, test, type Page } from '@playwright/test';

const map = (page: Page) => page.getByRole('application', { name: 'Map of events' });

interface Line {
	readonly dashed: boolean;
	readonly alpha: number;
	readonly points: number;
}

/** Notes every line that the page draws on a canvas: how it is drawn, and how much of it. */
async function noteLines(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const lines: Line[] = ((window as unknown as { lines: Line[] }).lines = []);
		const { prototype } = CanvasRenderingContext2D;
		const { beginPath, lineTo, stroke } = prototype;
		const counts = new WeakMap<object, number>();
		prototype.beginPath = function () {
			counts.set(this, 0);
			return beginPath.call(this);
		};
		prototype.lineTo = function (x, y) {
			counts.set(this, (counts.get(this) ?? 0) + 1);
			return lineTo.call(this, x, y);
		};
		prototype.stroke = function (this: CanvasRenderingContext2D, path?: Path2D) {
			// The whole world is painted as well, at leisure and on a canvas that is not shown.
			if (this.canvas.isConnected)
				lines.push({
					dashed: this.getLineDash().length > 0,
					alpha: this.globalAlpha,
					points: counts.get(this) ?? 0
				});
			return Reflect.apply(stroke, this, path ? [path] : []);
		} as typeof stroke;
	});
}

/** Opens the map at a place and returns what was drawn there. */
async function drawnAt(page: Page, view: string): Promise<readonly Line[]> {
	await page.goto(`/?map=${view}`);
	await page.waitForLoadState('networkidle');
	await expect(map(page).locator('canvas:visible').first()).toBeVisible();
	await page.waitForTimeout(800);
	return page.evaluate(() =>
		(window as unknown as { lines: Line[] }).lines.filter(({ points }) => points > 0)
	);
}

/** What stands on the map, a name a label. */
async function names(page: Page): Promise<string> {
	const texts = await map(page).locator('text').allTextContents();
	return texts.join('\n').replace(/\s+/g, ' ').toLowerCase();
}

for (const { view, dashed, why } of [
	{ view: '34.5,76,5', dashed: true, why: 'the line of control in Kashmir' },
	{ view: '45.6,34.2,6', dashed: true, why: 'the way to Crimea' },
	{ view: '47,2,6', dashed: false, why: 'nobody contests the middle of France' }
])
	test(`a border that is contested is dashed, others are not: ${why}`, async ({ page }) => {
		await noteLines(page);
		const lines = await drawnAt(page, view);
		expect(lines.some((line) => line.dashed)).toBe(dashed);
		expect(lines.some((line) => !line.dashed)).toBe(true);
	});

test('divisions of countries come up with zoom: first none, then faint lines, then their names', async ({
	page
}) => {
	await noteLines(page);
	const faint = (lines: readonly Line[]) => lines.filter(({ alpha }) => alpha > 0 && alpha <= 0.5);
	expect(faint(await drawnAt(page, '49,11,3'))).toEqual([]);
	expect(await names(page)).not.toContain('bavaria');
	const [near] = faint(await drawnAt(page, '49,11,5.2'));
	expect(near.points).toBeGreaterThan(50);
	const [nearer] = faint(await drawnAt(page, '49,11,6.5'));
	expect(nearer.alpha).toBeGreaterThan(near.alpha);
	await expect.poll(() => names(page)).toContain('bavaria');
});

test('the larger a country, the sooner its name stands on the map', async ({ page }) => {
	const WIDELY_KNOWN = ['russia', 'china', 'brazil'];
	const SMALL = ['slovenia', 'montenegro', 'luxembourg'];
	await page.goto('/?map=30,15,1');
	await page.waitForLoadState('networkidle');
	// Names are set anew when the map has come to rest: those of one moment are not yet all.
	const known = async () => {
		const now = await names(page);
		return WIDELY_KNOWN.filter((name) => now.includes(name)).length;
	};
	await expect.poll(known).toBeGreaterThan(1);
	const far = await names(page);
	expect(SMALL.filter((name) => far.includes(name))).toEqual([]);
	await page.goto('/?map=46.1,14.8,6');
	await page.waitForLoadState('networkidle');
	await expect.poll(() => names(page)).toContain('slovenia');
});
