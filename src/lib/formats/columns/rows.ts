import { indexesFor, NONE, STATUSES, type Columns } from '$lib/model/columns';
import { EVENT_KINDS, PRECISIONS } from '$lib/model';
import { readDictionaries, type Dictionaries, type Sets } from './dictionaries';
import { ColumnsFault } from './fault';
import type { Head } from './head';
import { fromPlanes, type Numbers } from './planes';
import { beyond, checkBelow, wrongCount, type Table } from './table';
import type { Batch, TableShape } from './arrow';

/** The table of rows, with the dictionaries that came before it. */
export class Rows {
	count = 0;
	readonly #head: Head;
	readonly #shape: TableShape;
	readonly #dictionaries: Dictionaries;
	readonly #numbers: Record<string, Numbers>;
	readonly #lengths: Int32Array;
	readonly #scratch: { within: Uint32Array; confidence: Uint32Array };
	readonly #confidence: Float32Array;
	/** What the numbers of a column are below, and from where on they count. */
	readonly #limits: Record<string, readonly [least: number, below: number]>;

	constructor(head: Head, tables: readonly Table[], shape: TableShape) {
		this.#head = head;
		this.#shape = shape;
		if (shape.rows !== head.rows) throw wrongCount(shape, head.rows);
		const d = (this.#dictionaries = readDictionaries(tables));
		const { rows } = head;
		const sets = ({ offsets }: Sets) => offsets.length - 1;
		this.#numbers = {
			start: new Int32Array(rows),
			precision: new Uint8Array(rows),
			kind: new Uint8Array(rows),
			status: new Uint8Array(rows),
			flags: new Uint8Array(rows),
			place: new Int32Array(rows),
			who: indexesFor(rows, sets(d.who)),
			told: indexesFor(rows, sets(d.told)),
			toll: indexesFor(rows, d.toll.killedLow.length),
			...('clockStart' in shape.packed
				? { clockStart: new Uint16Array(rows), clockEnd: new Uint16Array(rows) }
				: {}),
			...('from' in shape.packed ? { from: new Int32Array(rows) } : {})
		};
		this.#lengths = new Int32Array(rows);
		this.#scratch = {
			within: indexesFor(rows, sets(d.within)) as Uint32Array,
			confidence: new Uint32Array(0)
		};
		this.#confidence = new Float32Array(rows);
		this.#limits = {
			kind: [0, EVENT_KINDS.length],
			status: [0, STATUSES.length],
			place: [-1, d.places.length],
			from: [-1, d.places.length],
			who: [0, sets(d.who)],
			told: [0, sets(d.told)],
			toll: [0, d.toll.killedLow.length],
			clockStart: [0, 1440],
			clockEnd: [1, 1441]
		};
		for (const key of [...Object.keys(this.#numbers), 'length', 'within', 'confidence'])
			if (!(key in shape.packed)) throw new ColumnsFault(`The table rows has no column ${key}.`);
	}

	add(batch: Batch): void {
		if (this.count + batch.rows > this.#head.rows) throw wrongCount(this.#shape, this.count + batch.rows);
		this.#fill(batch.rows, (key) => batch.planes(key));
	}

	finish(): void {
		// Where all rows are alike, nothing was sent.
		const constant = Object.values(this.#shape.packed).every(({ bytes }) => bytes === 0);
		if (constant && this.count === 0) this.#fill(this.#head.rows, () => []);
		if (this.count !== this.#head.rows) throw wrongCount(this.#shape, this.count);
	}

	#fill(rows: number, planes: (key: string) => Uint8Array[]): void {
		const from = this.count;
		const { packed } = this.#shape;
		for (const [key, numbers] of Object.entries(this.#numbers)) {
			fromPlanes(planes(key), packed[key].base, numbers, from, rows);
			const limits = this.#limits[key];
			if (limits) checkBelow(numbers, from, from + rows, ...limits, `rows.${key}`);
		}
		this.#checkPrecision(from, from + rows);
		this.#fillEnd(from, rows, planes('length'));
		this.#fillWithin(from, rows, planes('within'));
		this.#fillConfidence(from, rows, planes('confidence'));
		this.count += rows;
	}

	#checkPrecision(from: number, to: number): void {
		const { precision } = this.#numbers;
		for (let row = from; row < to; row++)
			if (precision[row] >= PRECISIONS.length && precision[row] !== NONE) throw beyond('rows.precision', row);
	}

	#fillEnd(from: number, rows: number, planes: Uint8Array[]): void {
		const { start } = this.#numbers;
		const { base } = this.#shape.packed.length;
		const end = this.#lengths;
		fromPlanes(planes, base, end, from, rows);
		for (let row = from; row < from + rows; row++) end[row] += start[row];
	}

	#fillWithin(from: number, rows: number, planes: Uint8Array[]): void {
		const { usual, within } = this.#dictionaries;
		const { place } = this.#numbers;
		const told = new Uint32Array(rows);
		fromPlanes(planes, this.#shape.packed.within.base, told, 0, rows);
		checkBelow(told, 0, rows, 0, within.offsets.length, 'rows.within');
		const of = this.#scratch.within;
		for (let at = 0; at < rows; at++)
			of[from + at] = told[at] === 0 ? usual[place[from + at] + 1] : told[at] - 1;
	}

	#fillConfidence(from: number, rows: number, planes: Uint8Array[]): void {
		const { confidences } = this.#dictionaries;
		const of = new Uint32Array(rows);
		fromPlanes(planes, this.#shape.packed.confidence.base, of, 0, rows);
		checkBelow(of, 0, rows, 0, confidences.length, 'rows.confidence');
		for (let at = 0; at < rows; at++) this.#confidence[from + at] = confidences[of[at]];
	}

	columns(): Columns {
		const { count } = this;
		const d = this.#dictionaries;
		const upTo = <N extends Numbers>(numbers: N) => numbers.subarray(0, count) as N;
		const n = this.#numbers as unknown as {
			[K in 'start' | 'place' | 'from']: Int32Array;
		} & { [K in 'precision' | 'kind' | 'status' | 'flags']: Uint8Array } & {
			[K in 'who' | 'told' | 'toll' | 'clockStart' | 'clockEnd']: Uint16Array;
		};
		return {
			length: count,
			dated: Math.min(count, this.#head.dated),
			start: upTo(n.start),
			end: upTo(this.#lengths),
			clock: n.clockStart ? { start: upTo(n.clockStart), end: upTo(n.clockEnd) } : null,
			precision: upTo(n.precision),
			kind: upTo(n.kind),
			status: upTo(n.status),
			flags: upTo(n.flags),
			place: upTo(n.place),
			from: n.from ? upTo(n.from) : null,
			within: { of: upTo(this.#scratch.within), ...d.within },
			who: { of: upTo(n.who), ...d.who },
			told: { of: upTo(n.told), ...d.told },
			toll: { of: upTo(n.toll), ...d.toll },
			confidence: this.#confidence.subarray(0, count),
			places: d.places,
			actors: d.actors,
			sources: d.sources
		};
	}
}
