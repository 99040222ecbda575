import type { CDPSession, Page } from '@playwright/test';

export type Point = readonly [x: number, y: number];

/**
 * Fingers on the screen, moved together in a few steps. They go the browser's own way, with all that it makes of them.
 * No step waits for the page's answer to the one before, as fingers do not: where a page is busy that took longer
 * than a finger may rest before the browser takes it for a long press.
 */
export class Fingers {
	readonly #session: CDPSession;
	#answers: Promise<unknown>[] = [];
	constructor(session: CDPSession) {
		this.#session = session;
	}

	static async on(page: Page): Promise<Fingers> {
		return new Fingers(await page.context().newCDPSession(page));
	}

	#send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) {
		const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
		this.#answers.push(this.#session.send('Input.dispatchTouchEvent', { type, touchPoints }));
	}

	press(...points: readonly Point[]) {
		this.#send('touchStart', points);
	}

	move(from: readonly Point[], to: readonly Point[]) {
		const STEPS = 6;
		for (let step = 1; step <= STEPS; step++)
			this.#send(
				'touchMove',
				from.map(([x, y], i) => [x + ((to[i][0] - x) * step) / STEPS, y + ((to[i][1] - y) * step) / STEPS])
			);
	}

	/** Lifts them, and waits until the page has heard of all that they did. */
	async lift() {
		this.#send('touchEnd', []);
		await Promise.all(this.#answers.splice(0));
	}
}
