import type { CDPSession, Page } from '@playwright/test';

export type Point = readonly [x: number, y: number];

/** Fingers on the screen, moved together in a few steps. They go the browser's own way, with all that it makes of them. */
export class Fingers {
	readonly #session: CDPSession;
	constructor(session: CDPSession) {
		this.#session = session;
	}

	static async on(page: Page): Promise<Fingers> {
		return new Fingers(await page.context().newCDPSession(page));
	}

	async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) {
		const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
		await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
	}

	async press(...points: readonly Point[]) {
		await this.#send('touchStart', points);
	}

	async move(from: readonly Point[], to: readonly Point[]) {
		const STEPS = 6;
		for (let step = 1; step <= STEPS; step++)
			await this.#send(
				'touchMove',
				from.map(([x, y], i) => [x + ((to[i][0] - x) * step) / STEPS, y + ((to[i][1] - y) * step) / STEPS])
			);
	}

	async lift() {
		await this.#send('touchEnd', []);
	}
}
