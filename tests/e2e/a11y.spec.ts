import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Events', exact: true }).locator('a[data-event]');
const sumy = (page: Page) => rows(page).filter({ hasText: /Sumy/ }).first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.getByRole('button', { name: /theme/ })).toHaveText(/Light|Dark/);
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
}

const fault = ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
	`${id}: ${nodes.map(({ html }) => html).join('\n')}`;

/**
 * Everything that WCAG 2.2 AA asks and a machine can tell, and what axe holds to be good practice; then the colours
 * of the other theme, in which all else is the same.
 */
async function expectNoViolations(page: Page, state: string): Promise<void> {
	const axe = () => new AxeBuilder({ page });
	// Colours are judged at rest, not while they fade in.
	await page.waitForTimeout(500);
	const light = await axe()
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(light.violations.map(fault), state).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.waitForTimeout(500);
	const dark = await axe().withRules(['color-contrast']).analyze();
	expect(dark.violations.map(fault), `${state}, in dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

async function showFilters(page: Page): Promise<void> {
	const filters = button(page, 'Filters');
	if (await filters.isVisible()) await filters.click();
}

/** What a reader can be looking at, by name: where it is, and how one gets there. */
const STATES: readonly { state: string; query?: string; reach?: (page: Page) => Promise<void> }[] = [
	{ state: 'the overview' },
	{ state: 'the table', query: '?view=table' },
	{
		state: 'the columns of the table',
		query: '?view=table',
		reach: (page) => button(page, 'Columns').click()
	},
	{ state: 'nothing found', query: '?q=no+such+word' },
	{ state: 'a filter', query: '?kind=attack&from=2025-04-01&to=2025-04-30' },
	{ state: 'no such page', query: 'nowhere' },
	{ state: 'the filters', reach: showFilters },
	{
		state: 'a calendar',
		reach: async (page) => {
			await showFilters(page);
			await button(page, 'First day: open the calendar').click();
		}
	},
	{ state: 'the commands', reach: (page) => page.keyboard.press('Control+k') },
	{ state: 'the keys', reach: (page) => page.keyboard.press('?') },
	{ state: 'the detail', reach: (page) => sumy(page).click() },
	{
		state: 'the form of a correction',
		reach: async (page) => {
			await sumy(page).click();
			await button(page, 'Edit').click();
		}
	},
	{
		state: 'a merge',
		reach: async (page) => {
			await sumy(page).click();
			await button(page, 'Merge…').click();
		}
	},
	{
		state: 'a split',
		reach: async (page) => {
			await sumy(page).click();
			await button(page, 'Split…').click();
		}
	},
	{
		state: 'the history of corrections',
		reach: async (page) => {
			await sumy(page).click();
			await button(page, 'Accept').click();
			// On a phone the sheet lies over it.
			await page.keyboard.press('Escape');
			await button(page, '1 correction').click();
		}
	},
	{ state: 'a review', reach: (page) => button(page, 'Review').click() },
	{ state: 'the menu of exports', reach: (page) => button(page, 'Export').click() },
	{
		state: 'the playback',
		reach: async (page) => {
			await button(page, 'Play').click();
			await button(page, 'Pause').click();
		}
	},
	{ state: 'adding an article', reach: (page) => button(page, 'Add article').click() },
	{ state: 'opening data', reach: (page) => button(page, 'Open…').click() }
];

/** A few to a test: to open the page takes longer than to look at it. */
const GROUPS = [0, 5, 10, 15].map((at) => STATES.slice(at, at + 5));

for (const { on, use } of [
	{ on: 'on a desktop', use: {} },
	{
		on: 'on a phone',
		use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' }
	}
] as const)
	test.describe(on, () => {
		test.use({ ...use });

		for (const states of GROUPS)
			test(`axe finds nothing wrong with ${states.map(({ state }) => state).join(', ')}`, async ({
				page
			}) => {
				test.setTimeout(240_000);
				for (const { state, query, reach } of states)
					await test.step(state, async () => {
						if (query === 'nowhere') await page.goto('/nowhere');
						else await open(page, query);
						await reach?.(page);
						await expectNoViolations(page, state);
					});
			});
	});

test.describe('focus', () => {
	/** Opened with the keyboard from what has the focus, closed with Escape: the focus is where it was. */
	for (const { what, from, shown } of [
		{
			what: 'a form of correction',
			from: 'Edit',
			shown: (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
		},
		{
			what: 'the dialog of articles',
			from: 'Add article',
			shown: (page: Page) => page.getByRole('dialog', { name: 'Add an article' })
		},
		{
			what: 'the dialog of data',
			from: 'Open…',
			shown: (page: Page) => page.getByRole('dialog', { name: /Open/ })
		},
		{
			what: 'the commands',
			from: 'Commands',
			shown: (page: Page) => page.getByRole('dialog', { name: 'Commands' })
		}
	] as { what: string; from: string; shown: (page: Page) => Locator }[])
		test(`comes back from ${what}`, async ({ page }) => {
			await open(page);
			if (from === 'Edit') await sumy(page).click();
			await button(page, from).focus();
			await page.keyboard.press('Enter');
			await expect(shown(page)).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(shown(page)).toBeHidden();
			await expect(button(page, from)).toBeFocused();
		});

	test('comes back from the keys to the row it was at', async ({ page }) => {
		await open(page);
		await page.keyboard.press('j');
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(rows(page).first()).toBeFocused();
	});

	test('goes to the event that is opened, and back to its row', async ({ page }) => {
		await open(page);
		await page.keyboard.press('j');
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
		await expect(page.locator('#detail-title')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(rows(page).nth(1)).toBeFocused();
	});

	test('comes back from the sheet of a phone', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		await open(page);
		await rows(page).nth(2).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('region', { name: 'What the reports say' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(rows(page).nth(2)).toBeFocused();
		await context.close();
	});

	test('is seen on whatever Tab comes to, and is never on nothing', async ({ page }) => {
		test.setTimeout(120_000);
		await open(page);
		for (let step = 0; step < 40; step++) {
			await page.keyboard.press('Tab');
			const unseen = await page.evaluate(() => {
				const at = document.activeElement;
				if (!at || at === document.body) return step0();
				const { width, height } = at.getBoundingClientRect();
				const { outlineStyle, outlineWidth } = getComputedStyle(at);
				const drawn = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
				// A mark in a picture is ringed by a shape of its own.
				if (width > 0 && height > 0 && (drawn || at.closest('svg, [role="application"]'))) return '';
				return at.outerHTML.slice(0, 120);

				function step0() {
					return 'the focus is on nothing';
				}
			});
			expect(unseen, `after ${step + 1} steps`).toBe('');
		}
	});
});

test('every mark of the pictures has a name that tells the event', async ({ page }) => {
	await open(page);
	for (const part of [
		page.locator('section[aria-label="Timeline"]').first(),
		page.getByRole('application', { name: 'Map of events' })
	]) {
		const marks = part.getByRole('button', { name: /Sumy/ });
		await expect(marks.first()).toHaveAccessibleName(/35 killed/);
		const nameless = await part
			.locator('[role="button"], [role="option"], [role="slider"], button')
			.evaluateAll((all) =>
				all
					.filter(
						(one) =>
							!(one.getAttribute('aria-label') ?? one.getAttribute('title') ?? one.textContent ?? '').trim()
					)
					.map((one) => one.outerHTML.slice(0, 120))
			);
		expect(nameless).toEqual([]);
	}
});

test.describe('forced colours', () => {
	test.use({ forcedColors: 'active' });

	test('pressed buttons and ticked boxes can be told from the others', async ({ page }) => {
		await open(page, '?view=table&kind=attack');
		const looks = (one: Locator) =>
			one.evaluate((node) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(node);
				return `${outlineStyle} ${outlineWidth}`;
			});
		expect(await looks(button(page, 'Table'))).not.toBe(await looks(button(page, 'Review')));
		const tick = (name: RegExp) =>
			page.getByRole('checkbox', { name }).evaluate((node) => getComputedStyle(node, '::before').opacity);
		expect(await tick(/^Attack/)).toBe('1');
		expect(await tick(/^Military/)).toBe('0');
	});
});

test.describe('reduced motion', () => {
	test.use({ reducedMotion: 'reduce' });

	test('nothing is drawn on its way: what a filter moves is there at once', async ({ page }) => {
		await open(page);
		await page.getByRole('checkbox', { name: /^Attack/ }).check();
		await page.evaluate(() => new Promise(requestAnimationFrame));
		const running = await page.evaluate(
			() =>
				document
					.getAnimations()
					.filter((one) => one.playState === 'running' && Number(one.effect?.getTiming().duration) > 20)
					.length
		);
		expect(running).toBe(0);
	});
});

test.describe('at 200 %', () => {
	test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

	test('nothing is cut off sideways, and each part can be reached', async ({ page }) => {
		await open(page);
		for (const reach of [
			() => Promise.resolve(),
			() => sumy(page).click(),
			() => button(page, 'Edit').click()
		]) {
			await reach();
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			).toBeLessThanOrEqual(0);
		}
		const save = button(page, 'Save');
		await save.scrollIntoViewIfNeeded();
		await expect(save).toBeInViewport();
	});
});
