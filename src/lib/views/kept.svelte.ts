/**
 * A choice of how things are shown that lasts as long as the tab: links do not carry it. A reader who forbids
 * storage has it for the visit.
 *
 * @param read What was kept, as a value; `null` if it makes no sense.
 */
export class Kept<T> {
	#value: T;
	readonly #key: string;

	constructor(key: string, first: T, read: (text: string) => T | null) {
		this.#key = key;
		this.#value = $state.raw(first);
		$effect(() => {
			try {
				const text = sessionStorage.getItem(key);
				const kept = text === null ? null : read(text);
				if (kept !== null) this.#value = kept;
			} catch {
				// Nothing is kept, then.
			}
		});
	}

	get current(): T {
		return this.#value;
	}

	set current(value: T) {
		this.#value = value;
		try {
			sessionStorage.setItem(this.#key, String(value));
		} catch {
			// Nothing is kept, then.
		}
	}
}
