/** Code that the first picture does without: fetched when it is first needed, and at hand from then on. */
export class Later<T> {
	/** `null` until it has come. */
	current: T | null = $state.raw(null);
	/** It could not be fetched; it is asked for again at the next occasion. */
	failed = $state(false);
	readonly #fetch: () => Promise<{ readonly default: T }>;
	#coming: Promise<T> | null = null;

	constructor(fetch: () => Promise<{ readonly default: T }>) {
		this.#fetch = fetch;
	}

	/** @throws What `fetch` throws. */
	async load(): Promise<T> {
		this.#coming ??= this.#fetch().then(({ default: part }) => part);
		try {
			this.current = await this.#coming;
			this.failed = false;
			return this.current;
		} catch (error) {
			this.#coming = null;
			this.failed = true;
			throw error;
		}
	}

	/** Begins to fetch it, if nobody has; whether that went well stands in `failed`. */
	want(): void {
		if (!this.current) this.load().catch(() => {});
	}
}
