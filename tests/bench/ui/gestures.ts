import type { Locator, Page } from 'playwright';
import type { Cost, Gauge } from './gauge';

const STEPS = 60;

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Presses within a box, moves to and fro, and lets go; all in shares of the box. */
export async function dragCost(gauge: Gauge, box: Box, from: number, to: number, y = 0.6): Promise<Cost> {
	const { mouse } = gauge.page;
	const x = (share: number) => box.x + box.width * share;
	const height = box.y + box.height * y;
	await mouse.move(x(from), height);
	await mouse.down();
	// The first move of a gesture builds what the others use.
	await mouse.move(x(from + (to - from) / 10), height);
	const cost = await gauge.cost(STEPS, (at) =>
		mouse.move(x(from + (to - from) * (0.5 - Math.cos((at / STEPS) * 2 * Math.PI) / 2)), height)
	);
	await mouse.up();
	return cost;
}

/** Zooms in and out again around the middle. */
export async function wheelCost(gauge: Gauge, box: Box): Promise<Cost> {
	const { mouse } = gauge.page;
	await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	return gauge.cost(STEPS, (at) => mouse.wheel(0, at < STEPS / 2 ? -60 : 60));
}

/** Draws a brush in one jump, so that all days in it are new. */
export async function jump(gauge: Gauge, box: Box, from: number, to: number): Promise<number> {
	const { mouse } = gauge.page;
	const height = box.y + box.height * 0.6;
	await mouse.move(box.x + box.width * from, height);
	await mouse.down();
	return gauge.answer(async () => {
		await mouse.move(box.x + box.width * to, height);
		await mouse.up();
	});
}

export async function boxOf(locator: Locator): Promise<Box> {
	const box = await locator.boundingBox();
	if (!box) throw new Error(`Not on the page: ${locator}`);
	return box;
}

/** Waits until the page has nothing more to do. */
export async function rest(page: Page): Promise<void> {
	await page.waitForTimeout(700);
	await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 2000 })));
}
