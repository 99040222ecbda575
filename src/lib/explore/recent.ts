/** The values asked for last, by key; the rest is forgotten. */
export class Recent<V> {
	readonly #most: number;
	readonly #values = new Map<string, V>();

	constructor(most: number) {
		this.#most = most;
	}

	get(key: string, make: () => V): V {
		const value = this.#values.get(key) ?? make();
		this.#values.delete(key);
		this.#values.set(key, value);
		for (const oldest of this.#values.keys()) {
			if (this.#values.size <= this.#most) break;
			this.#values.delete(oldest);
		}
		return value;
	}
}
