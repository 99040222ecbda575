import type { Columns } from './columns';
import type { Order } from './engine';
import { ranksOf } from './ranks';

/**
 * All rows in an order; rows that are alike in it stand as in the columns. `null` for the order of the columns
 * themselves.
 *
 * @param titles Where each row comes by title.
 */
export function sequenceOf(columns: Columns, order: Order, titles: Uint32Array | null): Uint32Array | null {
	const { length, dated, kind, confidence, place, places, toll } = columns;
	switch (order) {
		case 'date':
			return null;
		case 'latest':
			return Uint32Array.from({ length }, (_, at) =>
				at < dated ? dated - 1 - at : length - 1 - (at - dated)
			);
		case 'kind':
			return sortedByKey(Uint32Array.from(kind));
		case 'title':
			return sortedByKey(titles!);
		case 'doubt':
			// Floats that are not negative stand in the order of their bits.
			return sortedByKey(
				new Uint32Array(Float32Array.from(confidence, (share) => Math.max(0, share)).buffer)
			);
		case 'place': {
			const rank = ranksOf(places.map(({ name }) => name));
			return sortedByKey(Uint32Array.from(place, (at) => (at < 0 ? places.length : rank[at])));
		}
		case 'killed': {
			const most = toll.killedLow.reduce((a, b) => Math.max(a, b), 0);
			const key = Uint32Array.from(toll.killedLow, (low) => most - low);
			return sortedByKey(Uint32Array.from(toll.of, (figures) => key[figures]));
		}
	}
}

const DIGIT = 0x10000;

/** Positions in ascending order of their keys, by radix: a million take milliseconds. */
export function sortedByKey(keys: Uint32Array): Uint32Array {
	let rows = Uint32Array.from(keys, (_, row) => row);
	for (const shift of [0, 16]) {
		const starts = new Uint32Array(DIGIT + 1);
		for (let row = 0; row < keys.length; row++) starts[((keys[row] >>> shift) & 0xffff) + 1]++;
		if (starts.includes(keys.length)) continue;
		for (let digit = 1; digit <= DIGIT; digit++) starts[digit] += starts[digit - 1];
		const sorted = new Uint32Array(keys.length);
		for (let at = 0; at < rows.length; at++) sorted[starts[(keys[rows[at]] >>> shift) & 0xffff]++] = rows[at];
		rows = sorted;
	}
	return rows;
}
