import type { CDPSession, Page } from 'playwright';

/** What a gesture cost. */
export interface Cost {
	/** Between pictures, in milliseconds. */
	readonly p50: number;
	readonly p95: number;
	/** Of the page's main thread, in milliseconds a step; time that the thread waited for a core is not in it. */
	readonly cpu: number;
}

/** Takes the measure of one page in a real browser. */
export class Gauge {
	readonly page: Page;
	readonly #session: CDPSession;

	private constructor(page: Page, session: CDPSession) {
		this.page = page;
		this.#session = session;
	}

	static async on(page: Page): Promise<Gauge> {
		// What is run in the page comes from a compiler that names functions by a helper of its own.
		await page.addInitScript('globalThis.__name = (named) => named;');
		page.on('pageerror', ({ message }) => process.stderr.write(`${message}\n`));
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		return new Gauge(page, session);
	}

	/** @param step Real input, each of it awaited; the next goes out when the page has taken the last. */
	async cost(steps: number, step: (at: number) => Promise<void>): Promise<Cost> {
		await this.page.evaluate(() => {
			const frames: number[] = [];
			const watched = window as unknown as { frames: number[]; watching: boolean };
			Object.assign(watched, { frames, watching: true });
			requestAnimationFrame(function seen(now) {
				frames.push(now);
				if (watched.watching) requestAnimationFrame(seen);
			});
		});
		const before = await this.#taskSeconds();
		for (let at = 0; at < steps; at++) await step(at);
		const after = await this.#taskSeconds();
		const frames = await this.page.evaluate(() => {
			const watched = window as unknown as { frames: number[]; watching: boolean };
			watched.watching = false;
			return watched.frames;
		});
		const gaps = frames
			.slice(1)
			.map((now, at) => now - frames[at])
			.sort((a, b) => a - b);
		const quantile = (q: number) => gaps[Math.min(gaps.length - 1, Math.floor(q * gaps.length))] ?? NaN;
		return { p50: quantile(0.5), p95: quantile(0.95), cpu: ((after - before) * 1000) / steps };
	}

	/** Milliseconds from an input to the end of the first picture after it. */
	async answer(input: () => Promise<void>): Promise<number> {
		await this.page.evaluate(() => {
			const watched = window as unknown as { answered: Promise<number> };
			watched.answered = new Promise((resolve) => {
				const types = ['pointerup', 'click'];
				const begin = ({ timeStamp }: Event) => {
					for (const type of types) removeEventListener(type, begin, { capture: true });
					requestAnimationFrame(() => {
						const painted = new MessageChannel();
						painted.port1.onmessage = () => resolve(performance.now() - timeStamp);
						painted.port2.postMessage(null);
					});
				};
				for (const type of types) addEventListener(type, begin, { capture: true });
			});
		});
		await input();
		return this.page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered);
	}

	/** Megabytes in use after a collection, the memory of typed arrays included. */
	async heap(): Promise<number> {
		await this.#session.send('HeapProfiler.collectGarbage');
		const usage = (await this.#session.send('Runtime.getHeapUsage')) as {
			usedSize: number;
			backingStorageSize?: number;
		};
		return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
	}

	async #taskSeconds(): Promise<number> {
		const { metrics } = await this.#session.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration')!.value;
	}
}
