import type { Place } from '$lib/model';
import { indexesFor, type Columns, type SetColumn, type Source } from '$lib/model/columns';
import { JoinedRows, type LeftOut } from './joined-rows';
import { atOnce } from './steps';

export interface Joined {
	readonly columns: Columns;
	readonly rows: JoinedRows;
}

const NOTHING: LeftOut = new Map();

/** Several columns as one, in the order of rows that all columns have. At most 255. */
export function joinColumns(parts: readonly Columns[], leftOut = NOTHING): Joined {
	return atOnce(joinSteps(parts, leftOut));
}

/**
 * The same, with pauses: who shows pictures meanwhile goes on when there is time. The longest part keeps its numbers
 * in all dictionaries, so that its rows are copied as they are.
 */
export function* joinSteps(parts: readonly Columns[], leftOut = NOTHING): Generator<void, Joined> {
	const rows = yield* JoinedRows.merge(parts, leftOut);
	const { length } = rows;
	const inOrder = [...parts.keys()].sort((a, b) => parts[b].length - parts[a].length);
	const places = new Dictionary<Place>(({ id }) => id);
	const actors = new Dictionary<string>((name) => name);
	const sources = new Dictionary<Source>(({ id }) => id);
	const placeOf: Table[] = [];
	const actorOf: Table[] = [];
	const sourceOf: Table[] = [];
	for (const part of inOrder) {
		placeOf[part] = places.numbers(parts[part].places);
		actorOf[part] = actors.numbers(parts[part].actors);
		sourceOf[part] = sources.numbers(parts[part].sources);
	}
	yield;

	/** A column whose numbers, if they are into a dictionary, are looked up in the table of their part. */
	function* column<N extends Numbers>(
		target: N,
		of: (columns: Columns) => Numbers | null,
		tables: readonly Table[] | null = null,
		without = 0
	): Generator<void, N> {
		const from = parts.map(of);
		for (const run of rows) {
			const own = from[run.part];
			if (own === null) target.fill(without, run.at, run.at + run.to - run.from);
			else copy(own, run.from, run.to, target, run.at, tables && tables[run.part]);
		}
		yield;
		return target;
	}
	function* sets(
		of: (columns: Columns) => SetColumn,
		numberOf: readonly Table[]
	): Generator<void, SetColumn> {
		const own = parts.map(of);
		const { offsets, values, tables } = joinSets(own, numberOf, inOrder);
		const target = indexesFor(length, offsets.length - 1);
		return { of: yield* column(target, (columns) => of(columns).of, tables), offsets, values };
	}

	const columns: Columns = {
		length,
		dated: datedIn(parts, rows),
		start: yield* column(new Int32Array(length), ({ start }) => start),
		end: yield* column(new Int32Array(length), ({ end }) => end),
		clock: parts.some(({ clock }) => clock !== null)
			? {
					start: yield* column(new Uint16Array(length), ({ clock }) => clock && clock.start),
					end: yield* column(new Uint16Array(length), ({ clock }) => clock && clock.end, null, DAY_MINUTES)
				}
			: null,
		precision: yield* column(new Uint8Array(length), ({ precision }) => precision),
		kind: yield* column(new Uint8Array(length), ({ kind }) => kind),
		status: yield* column(new Uint8Array(length), ({ status }) => status),
		flags: yield* column(new Uint8Array(length), ({ flags }) => flags),
		place: yield* column(new Int32Array(length), ({ place }) => place, placeOf),
		from: parts.some(({ from }) => from !== null)
			? yield* column(new Int32Array(length), ({ from }) => from, placeOf, -1)
			: null,
		within: yield* sets(({ within }) => within, placeOf),
		who: yield* sets(({ who }) => who, actorOf),
		told: yield* sets(({ told }) => told, sourceOf),
		toll: yield* tolls(),
		confidence: yield* column(new Float32Array(length), ({ confidence }) => confidence),
		places: places.values,
		actors: actors.values,
		sources: sources.values
	};
	return { columns, rows };

	function* tolls(): Generator<void, Columns['toll']> {
		const figures = (of: (toll: Columns['toll']) => Int32Array) =>
			Int32Array.from([-1, ...inOrder.flatMap((part) => [...of(parts[part].toll).subarray(1)])]);
		const killedLow = figures((toll) => toll.killedLow);
		const tables = numbered(
			parts.map(({ toll }) => toll.killedLow.length),
			inOrder
		);
		return {
			of: yield* column(indexesFor(length, killedLow.length), ({ toll }) => toll.of, tables),
			killedLow,
			killedHigh: figures((toll) => toll.killedHigh),
			injuredLow: figures((toll) => toll.injuredLow),
			injuredHigh: figures((toll) => toll.injuredHigh)
		};
	}
}

const DAY_MINUTES = 1440;

type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array;

/** New numbers for old ones; `null` where they stay as they are. Less than 0 is no number, and stays. */
type Table = Uint32Array | null;

/** Runs that are shorter are copied faster one by one. */
const SHORT = 24;

function copy(own: Numbers, from: number, to: number, target: Numbers, at: number, table: Table): void {
	if (table !== null)
		for (let row = from; row < to; row++) target[at++] = own[row] < 0 ? own[row] : table[own[row]];
	else if (to - from < SHORT) for (let row = from; row < to; row++) target[at++] = own[row];
	else target.set(own.subarray(from, to), at);
}

function datedIn(parts: readonly Columns[], rows: JoinedRows): number {
	let dated = 0;
	for (const { part, from, to } of rows) dated += Math.max(0, Math.min(to, parts[part].dated) - from);
	return dated;
}

/** Numbers each value once, by its key; the first with a key stands for all. */
class Dictionary<V> {
	readonly values: V[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #key: (value: V) => string;

	constructor(key: (value: V) => string) {
		this.#key = key;
	}

	numbers(values: readonly V[]): Table {
		const table = Uint32Array.from(values, (value) => this.#number(value));
		return table.every((number, at) => number === at) ? null : table;
	}

	#number(value: V): number {
		const key = this.#key(value);
		let number = this.#numbers.get(key);
		if (number === undefined) this.#numbers.set(key, (number = this.values.push(value) - 1));
		return number;
	}
}

/** One after the other, but for number 0, which all have in common. */
function numbered(lengths: readonly number[], inOrder: readonly number[]): readonly Table[] {
	const tables: Table[] = [];
	let known = 1;
	for (const part of inOrder) {
		const by = known - 1;
		tables[part] =
			by === 0 ? null : Uint32Array.from({ length: lengths[part] }, (_, at) => (at === 0 ? 0 : at + by));
		known += lengths[part] - 1;
	}
	return tables;
}

/** The sets of all columns one after the other: parts share values, and seldom sets. */
function joinSets(columns: readonly SetColumn[], numberOf: readonly Table[], inOrder: readonly number[]) {
	const sets = columns.reduce((sum, { offsets }) => sum + offsets.length - 2, 1);
	const offsets = new Uint32Array(sets + 1);
	const values = new Uint32Array(columns.reduce((sum, { values }) => sum + values.length, 0));
	let [set, value] = [1, 0];
	for (const part of inOrder) {
		const own = columns[part];
		copy(own.values, 0, own.values.length, values, value, numberOf[part]);
		for (let at = 1; at < own.offsets.length - 1; at++) offsets[++set] = value + own.offsets[at + 1];
		value += own.values.length;
	}
	const lengths = columns.map(({ offsets }) => offsets.length - 1);
	return { offsets, values, tables: numbered(lengths, inOrder) };
}
