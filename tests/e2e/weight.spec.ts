import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';

/** The program of a page, as it names it. */
const programOf = (page: string): readonly string[] =>
	JSON.parse(/afterPaint\((\[[^\]]*\])\)/.exec(page)![1]).map((address: string) =>
		address.replace(/^\./, '')
	);

test('comes to life with less than 150 kB of scripts; the map is drawn before its code comes', async ({
	request
}) => {
	const page = await (await request.get('/')).text();
	const scripts = programOf(page);
	expect(scripts.length).toBeGreaterThan(2);
	let gzipped = 0;
	for (const script of scripts) {
		const code = await (await request.get(script)).body();
		expect(code.toString(), `${script} is none of the map's`).not.toContain('dateline-ground');
		gzipped += gzipSync(code, { level: 9 }).length;
	}
	expect(gzipped).toBeLessThan(150_000);
	expect(page).toContain('class="dateline-ground');
});

test('is painted before its program is fetched, and then fetches all of it', async ({ page, request }) => {
	await page.goto('/');
	await expect(page.locator('.map canvas').first()).toBeAttached();
	const { painted, fetched } = await page.evaluate(() => ({
		painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
		fetched: performance
			.getEntriesByType('resource')
			.filter(({ name }) => /\.js$/.test(name))
			.map(({ name, startTime }) => ({ name: new URL(name).pathname, at: startTime }))
	}));
	for (const { name, at } of fetched) expect(at, name).toBeGreaterThan(painted);
	const program = programOf(await (await request.get('/')).text());
	expect(fetched.map(({ name }) => name)).toEqual(expect.arrayContaining(program as string[]));
});

test('waits for no style sheet, and sends itself packed', async ({ request }) => {
	const page = await request.get('/', { headers: { 'accept-encoding': 'br' } });
	expect(page.headers()['content-encoding']).toBe('br');
	expect(await page.text()).not.toMatch(/<link [^>]*rel="stylesheet"(?![^>]*disabled)[^>]*>/);
});

test('stands where it was drawn: nothing moves when the page comes to life', async ({ page }) => {
	await page.addInitScript(() => {
		const seen: number[] = ((window as { moved?: number[] }).moved = []);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const drawn = page.locator('.map [data-key]').first();
	await page.goto('/', { waitUntil: 'commit' });
	await expect(drawn).toBeVisible();
	const first = await drawn.elementHandle();
	await page.waitForLoadState('networkidle');
	await expect(page.locator('.map canvas').first()).toBeAttached();
	expect(await first?.evaluate((mark) => mark.isConnected), 'the map was taken over, not drawn anew').toBe(
		true
	);
	const moved = await page.evaluate(() => (window as { moved?: number[] }).moved ?? []);
	expect(moved.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});
