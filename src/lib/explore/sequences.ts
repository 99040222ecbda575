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
	const { length, dated, kind, confidence, place, places, toll, told, sources } = columns;
	switch (order) {
		case 'date':
			return null;
		case 'latest':
			return numbers(length, (at) => (at < dated ? dated - 1 - at : length - 1 - (at - dated)));
		case 'kind':
			return sortedByKey(numbers(length, (row) => kind[row]));
		case 'title':
			return sortedByKey(titles!);
		case 'doubt': {
			// Floats that are not negative stand in the order of their bits.
			const bits = new Uint32Array(confidence.buffer, confidence.byteOffset, length);
			return sortedByKey(numbers(length, (row) => (confidence[row] > 0 ? bits[row] : 0)));
		}
		case 'place': {
			const rank = ranksOf(places.map(({ name }) => name));
			return sortedByKey(numbers(length, (row) => (place[row] < 0 ? places.length : rank[place[row]])));
		}
		case 'source': {
			const { of, offsets, values } = told;
			// The empty set comes last.
			const first = Uint32Array.from({ length: offsets.length - 1 }, (_, set) =>
				offsets[set] < offsets[set + 1] ? values[offsets[set]] : sources.length
			);
			return sortedByKey(numbers(length, (row) => first[of[row]]));
		}
		case 'killed': {
			// Few figures occur: rows are dealt out by them.
			const lows = Array.from(new Set(toll.killedLow)).sort((a, b) => b - a);
			const rank = new Map(lows.map((low, at) => [low, at]));
			return dealt(
				toll.of,
				Uint32Array.from(toll.killedLow, (low) => rank.get(low)!),
				lows.length
			);
		}
	}
}

function numbers(length: number, number: (at: number) => number): Uint32Array {
	const all = new Uint32Array(length);
	for (let at = 0; at < length; at++) all[at] = number(at);
	return all;
}

/** Rows in order of the ranks of their codes, of which there are few. */
function dealt(codes: ArrayLike<number>, rankOf: Uint32Array, ranks: number): Uint32Array {
	const next = new Uint32Array(ranks + 1);
	for (let row = 0; row < codes.length; row++) next[rankOf[codes[row]] + 1]++;
	for (let rank = 1; rank <= ranks; rank++) next[rank] += next[rank - 1];
	const rows = new Uint32Array(codes.length);
	for (let row = 0; row < codes.length; row++) rows[next[rankOf[codes[row]]]++] = row;
	return rows;
}

const DIGIT = 0x10000;
/** For so few, dealing them out takes longer than comparing them. */
const FEW = 2000;

/** Positions in ascending order of their keys, by radix: a million take milliseconds. */
export function sortedByKey(keys: Uint32Array): Uint32Array {
	let rows = numbers(keys.length, (row) => row);
	if (keys.length <= FEW) return rows.sort((a, b) => keys[a] - keys[b] || a - b);
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
