/**
 * Makes values that came from a thread hold each text and each place once, in place. On the way every text was
 * copied as often as it is pointed at, and the same few thousand names, ids and places stand in the events of any
 * archive.
 */
export class Once {
	readonly #texts = new Map<string, string>();
	readonly #places = new Map<string, object>();

	/** @param value Plain data that nobody else holds. */
	hold<T>(value: T): T {
		return this.#held(value) as T;
	}

	#held(value: unknown): unknown {
		if (typeof value === 'string') return this.#text(value);
		if (typeof value !== 'object' || value === null) return value;
		if (Array.isArray(value)) {
			for (let i = 0; i < value.length; i++) value[i] = this.#held(value[i]);
			return value;
		}
		const fields = value as Record<string, unknown>;
		if (!('path' in fields)) return this.#fields(fields);
		// A place: what has its id, name and point is told alike everywhere.
		const key = `${fields.id as string}|${fields.name as string}|${String(fields.point)}`;
		const known = this.#places.get(key);
		if (known) return known;
		this.#places.set(key, fields);
		return this.#fields(fields);
	}

	#fields(fields: Record<string, unknown>): unknown {
		for (const name in fields) {
			const value = fields[name];
			if (typeof value === 'string' || typeof value === 'object') fields[name] = this.#held(value);
		}
		return fields;
	}

	#text(text: string): string {
		const known = this.#texts.get(text);
		if (known !== undefined) return known;
		this.#texts.set(text, text);
		return text;
	}
}
