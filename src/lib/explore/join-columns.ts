import type { Place } from '$lib/model';
import { indexesFor, TollWriter, type Columns, type SetColumn, type Source } from '$lib/model/columns';
import { endOf, startOf } from './columns';

/** Which part a row of joined columns comes from, and which row of it. */
export interface JoinedRows {
	readonly part: Uint8Array;
	readonly row: Uint32Array;
	/** The joined row of a part's row. */
	at(part: number, row: number): number;
}

/** Several columns as one, in the order of rows that all columns have. At most 255. */
export function joinColumns(parts: readonly Columns[]): { columns: Columns; rows: JoinedRows } {
	const rows = joinRows(parts);
	const length = rows.part.length;
	const places = new Dictionary<Place>(({ id }) => id);
	const actors = new Dictionary<string>((name) => name);
	const sources = new Dictionary<Source>(({ id }) => id);
	const placeOf = parts.map((columns) => columns.places.map((place) => places.number(place)));
	const actorOf = parts.map((columns) => columns.actors.map((actor) => actors.number(actor)));
	const sourceOf = parts.map((columns) => columns.sources.map((source) => sources.number(source)));

	const pick = <N extends { [row: number]: number }>(
		target: N,
		of: (columns: Columns) => ArrayLike<number>
	): N => {
		const from = parts.map(of);
		for (let at = 0; at < length; at++) target[at] = from[rows.part[at]][rows.row[at]];
		return target;
	};
	const pickPlace = (of: (columns: Columns) => Int32Array | null): Int32Array => {
		const from = parts.map(of);
		return Int32Array.from({ length }, (_, at) => {
			const place = from[rows.part[at]]?.[rows.row[at]] ?? -1;
			return place < 0 ? -1 : placeOf[rows.part[at]][place];
		});
	};
	const noClock = parts.map(({ length, clock }) =>
		clock ? clock : { start: new Uint16Array(length), end: new Uint16Array(length).fill(1440) }
	);

	const columns: Columns = {
		length,
		dated: parts.reduce((sum, { dated }) => sum + dated, 0),
		start: pick(new Int32Array(length), ({ start }) => start),
		end: pick(new Int32Array(length), ({ end }) => end),
		clock: parts.some(({ clock }) => clock !== null)
			? {
					start: pick(new Uint16Array(length), (columns) => noClock[parts.indexOf(columns)].start),
					end: pick(new Uint16Array(length), (columns) => noClock[parts.indexOf(columns)].end)
				}
			: null,
		precision: pick(new Uint8Array(length), ({ precision }) => precision),
		kind: pick(new Uint8Array(length), ({ kind }) => kind),
		status: pick(new Uint8Array(length), ({ status }) => status),
		flags: pick(new Uint8Array(length), ({ flags }) => flags),
		place: pickPlace(({ place }) => place),
		from: parts.some(({ from }) => from !== null) ? pickPlace(({ from }) => from) : null,
		within: joinSets(
			parts.map(({ within }) => within),
			placeOf,
			rows
		),
		who: joinSets(
			parts.map(({ who }) => who),
			actorOf,
			rows
		),
		told: joinSets(
			parts.map(({ told }) => told),
			sourceOf,
			rows
		),
		toll: joinTolls(parts, rows),
		confidence: pick(new Float32Array(length), ({ confidence }) => confidence),
		places: places.values,
		actors: actors.values,
		sources: sources.values
	};
	return { columns, rows };
}

function joinRows(parts: readonly Columns[]): JoinedRows {
	const length = parts.reduce((sum, columns) => sum + columns.length, 0);
	const part = new Uint8Array(length);
	const row = new Uint32Array(length);
	const joined = parts.map((columns) => new Uint32Array(columns.length));
	const next = parts.map(() => 0);
	for (let at = 0; at < length; at++) {
		let first = -1;
		for (let candidate = 0; candidate < parts.length; candidate++) {
			if (next[candidate] === parts[candidate].length) continue;
			if (first < 0 || isBefore(parts[candidate], next[candidate], parts[first], next[first]))
				first = candidate;
		}
		part[at] = first;
		row[at] = next[first];
		joined[first][next[first]++] = at;
	}
	return { part, row, at: (part, row) => joined[part][row] };
}

function isBefore(a: Columns, row: number, b: Columns, other: number): boolean {
	if (row >= a.dated || other >= b.dated) return row < a.dated && other >= b.dated;
	const [start, otherStart] = [startOf(a, row), startOf(b, other)];
	return start < otherStart || (start === otherStart && endOf(a, row) < endOf(b, other));
}

/** Numbers each value once, by its key; the first with a key stands for all. */
class Dictionary<V> {
	readonly values: V[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #key: (value: V) => string;

	constructor(key: (value: V) => string) {
		this.#key = key;
	}

	number(value: V): number {
		const key = this.#key(value);
		let number = this.#numbers.get(key);
		if (number === undefined) this.#numbers.set(key, (number = this.values.push(value) - 1));
		return number;
	}
}

function joinSets(
	columns: readonly SetColumn[],
	numberOf: readonly (readonly number[])[],
	{ part, row }: JoinedRows
): SetColumn {
	const known = new Map<string, number>([['', 0]]);
	const offsets = [0, 0];
	const values: number[] = [];
	const setOf = columns.map((column, k) =>
		Uint32Array.from({ length: column.offsets.length - 1 }, (_, set) => {
			const own = Array.from(
				column.values.subarray(column.offsets[set], column.offsets[set + 1]),
				(value) => numberOf[k][value]
			);
			const key = own.join();
			let number = known.get(key);
			if (number === undefined) {
				known.set(key, (number = known.size));
				for (const value of own) values.push(value);
				offsets.push(values.length);
			}
			return number;
		})
	);
	const of = indexesFor(part.length, known.size);
	for (let at = 0; at < part.length; at++) of[at] = setOf[part[at]][columns[part[at]].of[row[at]]];
	return { of, offsets: Uint32Array.from(offsets), values: Uint32Array.from(values) };
}

function joinTolls(parts: readonly Columns[], { part, row }: JoinedRows): Columns['toll'] {
	const writer = new TollWriter(part.length);
	const figures = (low: number, high: number) => (low < 0 ? null : { low, high: high < 0 ? null : high });
	for (let at = 0; at < part.length; at++) {
		const { toll } = parts[part[at]];
		const of = toll.of[row[at]];
		if (of === 0) continue;
		writer.write(
			at,
			figures(toll.killedLow[of], toll.killedHigh[of]),
			figures(toll.injuredLow[of], toll.injuredHigh[of])
		);
	}
	return writer.column();
}
