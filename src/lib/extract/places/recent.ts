/**
 * What was worked out lately, so that it need not be worked out again; what nobody has asked for in a while goes, so
 * that an archive of any size stays within a few megabytes.
 */
export class Recent<K, V> {
	readonly #limit: number;
	#young = new Map<K, V>();
	#old = new Map<K, V>();

	/** @param limit Up to twice as many are kept. */
	constructor(limit: number) {
		this.#limit = limit;
	}

	get(key: K): V | undefined {
		const ready = this.#young.get(key);
		if (ready !== undefined) return ready;
		const older = this.#old.get(key);
		if (older !== undefined) this.set(key, older);
		return older;
	}

	set(key: K, value: V): void {
		if (this.#young.size >= this.#limit) {
			this.#old = this.#young;
			this.#young = new Map();
		}
		this.#young.set(key, value);
	}
}

/** A text that stands by itself: a piece cut from an article keeps the whole article in memory for as long as it is kept. */
export function detached(text: string): string {
	return ` ${text}`.slice(1);
}
