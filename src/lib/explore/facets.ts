import type { Indexes, SetColumn } from './columns';
import type { Facet } from './engine';

/** A facet whose rows have several values each, and so many values that their order is settled once. */
export class SetFacet<V> {
	readonly values: readonly V[];
	/** The values of set `s` are `values[at]` for each `at` in `inSets` from `offsets[s]` up to `offsets[s + 1]`. */
	readonly offsets: Uint32Array;
	readonly inSets: Uint32Array;

	/** @param before Which of two values with as many events comes first; negative for the first. */
	constructor(
		{ of, offsets, values: inSets }: SetColumn,
		values: readonly V[],
		before: (a: V, b: V) => number
	) {
		const rows = new Uint32Array(offsets.length - 1);
		for (let row = 0; row < of.length; row++) rows[of[row]]++;
		const events = new Uint32Array(values.length);
		addBySet(events, rows, offsets, inSets);
		const order = Array.from(values.keys()).sort(
			(a, b) => events[b] - events[a] || before(values[a], values[b])
		);
		const placeOf = new Uint32Array(values.length);
		order.forEach((value, place) => (placeOf[value] = place));
		this.values = order.map((value) => values[value]);
		this.offsets = offsets;
		this.inSets = inSets.map((value) => placeOf[value]);
	}
}

/** Counts of a facet's values, kept up to date: few rows one by one, many by set. */
export class SetCounts {
	/** By value. */
	readonly events: Uint32Array;
	/** The set of each row. */
	readonly of: Indexes;
	/** Rows whose values are only needed once `settle` has been called, by set. */
	readonly bySet: Uint32Array;
	readonly #offsets: Uint32Array;
	readonly #inSets: Uint32Array;

	constructor({ of }: SetColumn, { values, offsets, inSets }: SetFacet<unknown>) {
		this.events = new Uint32Array(values.length);
		this.of = of;
		this.#offsets = offsets;
		this.#inSets = inSets;
		this.bySet = new Uint32Array(offsets.length - 1);
	}

	clear(): void {
		this.events.fill(0);
		this.bySet.fill(0);
	}

	add(row: number, one: 1 | -1): void {
		const set = this.of[row];
		const last = this.#offsets[set + 1];
		for (let at = this.#offsets[set]; at < last; at++) this.events[this.#inSets[at]] += one;
	}

	/** Rows that match, from one up to another. */
	addRange(from: number, to: number, fails: Int32Array, one: 1 | -1): void {
		const [of, offsets, inSets, events] = [this.of, this.#offsets, this.#inSets, this.events];
		for (let row = from; row < to; row++) {
			if (fails[row] !== 0) continue;
			const set = of[row];
			const last = offsets[set + 1];
			for (let at = offsets[set]; at < last; at++) events[inSets[at]] += one;
		}
	}

	settle(): void {
		addBySet(this.events, this.bySet, this.#offsets, this.#inSets);
		this.bySet.fill(0);
	}

	answer<V>({ values }: SetFacet<V>): Facet<V> {
		return { values, events: this.events.slice() };
	}
}

function addBySet(events: Uint32Array, bySet: Uint32Array, offsets: Uint32Array, inSets: Uint32Array): void {
	for (let set = 0; set < bySet.length; set++) {
		const rows = bySet[set];
		if (rows === 0) continue;
		for (let at = offsets[set]; at < offsets[set + 1]; at++) events[inSets[at]] += rows;
	}
}
