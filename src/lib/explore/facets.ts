import type { SetColumn } from './columns';
import type { Facet } from './engine';

/** A facet whose rows have several values each, and so many values that their order is settled once. */
export class SetFacet<V> {
	readonly values: readonly V[];
	readonly #offsets: Uint32Array;
	/** Values of sets, by their place in `values`. */
	readonly #places: Uint32Array;

	/** @param before Which of two values with as many events comes first; negative for the first. */
	constructor(
		{ of, offsets, values: inSets }: SetColumn,
		values: readonly V[],
		before: (a: V, b: V) => number
	) {
		const rows = new Int32Array(offsets.length - 1);
		for (let row = 0; row < of.length; row++) rows[of[row]]++;
		this.#offsets = offsets;
		this.#places = inSets;
		const events = this.count(rows, values.length);
		const order = Array.from(values.keys()).sort(
			(a, b) => events[b] - events[a] || before(values[a], values[b])
		);
		const placeOf = new Uint32Array(values.length);
		order.forEach((value, place) => (placeOf[value] = place));
		this.values = order.map((value) => values[value]);
		this.#places = inSets.map((value) => placeOf[value]);
	}

	/** Counts by set, spread over the values of the sets. */
	count(bySet: Int32Array, length = this.values.length): Uint32Array {
		const events = new Uint32Array(length);
		for (let set = 0; set < bySet.length; set++) {
			if (bySet[set] === 0) continue;
			for (let at = this.#offsets[set]; at < this.#offsets[set + 1]; at++)
				events[this.#places[at]] += bySet[set];
		}
		return events;
	}

	facet(bySet: Int32Array): Facet<V> {
		return { values: this.values, events: this.count(bySet) };
	}
}
