import { EVENT_KINDS, PRECISIONS, type Problem } from '$lib/model';
import { indexesFor, NONE, type Columns, type Indexes, type SetColumn } from '$lib/model/columns';
import type { Kept } from './block';
import { DatasetDetails } from './details';
import type { Mapping } from './fields';
import { Growing } from './grow';
import { onItsOwn } from './on-its-own';
import type { OpenedDataset } from './open';
import { PlaceBook } from './places';
import { RowReader } from './read-row';

/** A data set that was read. */
export interface Dataset {
	readonly columns: Columns;
	readonly details: DatasetDetails;
	readonly report: DatasetReport;
}

export interface DatasetReport {
	readonly name: string;
	readonly what: string;
	/** Rows of the file, used or not; blank lines are none. */
	readonly rows: number;
	readonly used: number;
	readonly faulty: number;
	readonly undated: number;
	readonly unplaced: number;
	/** The first faulty rows, and what is wrong with the file as a whole. */
	readonly problems: readonly Problem[];
}

export interface Reading {
	/** Told after each piece of the file. */
	readonly onprogress?: (progress: { readonly done: number; readonly rows: number }) => void;
	/** Told of every row that is left out, and of what is wrong with the whole. */
	readonly onproblem?: (problem: Problem) => void;
	/** Asked after each piece. */
	readonly cancelled?: () => boolean;
}

/** Problems that a report lists; all of them go to `onproblem`. */
const PROBLEMS_LISTED = 1000;
const DAY_MINUTES = 1440;
/** Figures below this are kept apart from the greater, which are few. */
const EXACT_KEPT = 1000;
const KIND_NUMBERS = new Map(EVENT_KINDS.map((kind, number) => [kind, number]));
const PRECISION_NUMBERS = new Map(PRECISIONS.map((precision, number) => [precision, number]));

/**
 * Reads a data set into columns, a piece at a time. Rows at fault are told and left out.
 *
 * @returns `null` if it was cancelled.
 */
export async function readDataset(
	opened: OpenedDataset,
	mapping: Mapping,
	{ onprogress, onproblem, cancelled }: Reading = {}
): Promise<Dataset | null> {
	const { name, profile, head } = opened;
	const reader = new RowReader(mapping, profile);
	const collector = new Collector();
	const problems: Problem[] = [];
	let faulty = 0;
	const tell = (field: string | null, message: string) => {
		const problem = { source: name, field, message };
		onproblem?.(problem);
		if (problems.length < PROBLEMS_LISTED) problems.push(problem);
	};
	for await (const piece of opened.pieces((message) => tell(null, message))) {
		if (cancelled?.()) return null;
		for (const { line, reason } of piece.faults) {
			faulty++;
			tell(`line ${line}`, reason);
		}
		const { rows } = piece;
		for (let row = 0; row < rows.rows; row++) {
			if (reader.read(rows, row)) collector.add(reader, row);
			else {
				faulty++;
				const column = reader.faultColumn >= 0 ? `, ${head[reader.faultColumn]}` : '';
				tell(`line ${rows.line(row)}${column}`, reader.faultReason);
			}
		}
		collector.keep(piece.keep());
		onprogress?.({ done: piece.done, rows: collector.length + faulty });
	}
	const { columns, order } = collector.finish({ id: idOf(name), title: name });
	const details = new DatasetDetails({
		source: columns.sources[0],
		what: opened.what,
		head,
		mapping,
		profile,
		codec: opened.codec,
		kept: collector.kept,
		rows: collector.at.ordered(order)
	});
	let unplaced = 0;
	for (let row = 0; row < columns.length; row++) if (columns.place[row] < 0) unplaced++;
	const used = columns.length;
	const undated = used - columns.dated;
	return {
		columns,
		details,
		report: { name, what: opened.what, rows: used + faulty, used, faulty, undated, unplaced, problems }
	};
}

/** The id of a data set as a source: its file's name. */
export function idOf(name: string): string {
	return `data:${name}`;
}

/** Gathers rows as they come, and sets them out in columns at the end. */
class Collector {
	readonly kept: Kept[] = [];
	/** The number of each row among all that are kept. */
	readonly at = new Growing<Uint32Array<ArrayBuffer>>((length) => new Uint32Array(length));
	#keptRows = 0;
	#dated = 0;
	#clocked = false;
	readonly #start = new Growing<Int32Array<ArrayBuffer>>((length) => new Int32Array(length));
	readonly #end = new Growing<Int32Array<ArrayBuffer>>((length) => new Int32Array(length));
	readonly #minutes = new Growing<Int16Array<ArrayBuffer>>((length) => new Int16Array(length));
	/** `NONE` marks the undated. */
	readonly #precision = new Growing<Uint8Array<ArrayBuffer>>((length) => new Uint8Array(length));
	readonly #kind = new Growing<Uint8Array<ArrayBuffer>>((length) => new Uint8Array(length));
	readonly #place = new Growing<Int32Array<ArrayBuffer>>((length) => new Int32Array(length));
	readonly #who = new Growing<Uint32Array<ArrayBuffer>>((length) => new Uint32Array(length));
	readonly #toll = new Growing<Uint32Array<ArrayBuffer>>((length) => new Uint32Array(length));
	readonly #places = new PlaceBook();
	readonly #actors = new Map<string, number>();
	readonly #actorSets = new Map<string, number>([['', 0]]);
	readonly #actorValues: number[][] = [[]];
	/** Of each actor, the set that holds nobody else; 0 until there is one. */
	readonly #alone: number[] = [];
	readonly #tolls = new Map<string, number>([['-1 -1 -1', 0]]);
	/** Of each figure that is told exactly, and of killed only: the number of that toll; most tolls are such. */
	readonly #exact: number[] = [];
	readonly #figures: (readonly [number, number, number])[] = [[-1, -1, -1]];

	get length(): number {
		return this.at.length;
	}

	/** @param row Among those of the piece that is kept next. */
	add(read: RowReader, row: number): void {
		this.at.push(this.#keptRows + row);
		this.#start.push(read.dated ? read.start : 0);
		this.#end.push(read.dated ? read.end : 0);
		this.#precision.push(read.dated ? PRECISION_NUMBERS.get(read.precision)! : NONE);
		const minutes = read.dated ? read.minutes : -1;
		this.#minutes.push(minutes);
		if (minutes >= 0) this.#clocked = true;
		if (read.dated) this.#dated++;
		this.#kind.push(KIND_NUMBERS.get(read.kind)!);
		this.#place.push(read.placed ? this.#places.number(read) : -1);
		this.#who.push(this.#actorSet(read));
		this.#toll.push(this.#tollNumber(read));
	}

	keep(kept: Kept): void {
		this.kept.push(kept);
		this.#keptRows += kept.rows;
	}

	#actorSet({ actors }: RowReader): number {
		if (actors.length === 0) return 0;
		const first = this.#actorNumber(actors[0].name);
		if (actors.length === 1 && this.#alone[first] > 0) return this.#alone[first];
		const numbers = actors.map(({ name }, at) => (at === 0 ? first : this.#actorNumber(name)));
		const key = numbers.join();
		let set = this.#actorSets.get(key);
		if (set === undefined) {
			this.#actorSets.set(key, (set = this.#actorSets.size));
			this.#actorValues.push(numbers);
			if (numbers.length === 1) this.#alone[first] = set;
		}
		return set;
	}

	#actorNumber(name: string): number {
		let number = this.#actors.get(name);
		if (number === undefined) {
			number = this.#alone.push(0) - 1;
			this.#actors.set(onItsOwn(name), number);
		}
		return number;
	}

	#tollNumber({ killedLow, killedHigh, injured }: RowReader): number {
		if (killedLow < 0 && injured < 0) return 0;
		const exact = injured < 0 && killedLow === killedHigh && killedLow < EXACT_KEPT;
		if (exact && this.#exact[killedLow] > 0) return this.#exact[killedLow];
		const key = `${killedLow} ${killedHigh} ${injured}`;
		let number = this.#tolls.get(key);
		if (number === undefined) {
			this.#tolls.set(key, (number = this.#tolls.size));
			this.#figures.push([killedLow, killedHigh, injured]);
		}
		if (exact) this.#exact[killedLow] = number;
		return number;
	}

	finish(source: { readonly id: string; readonly title: string }): { columns: Columns; order: Uint32Array } {
		const { length } = this;
		const order = this.#order();
		const places = this.#places;
		const place = this.#place.ordered(order);
		const figure = (part: 0 | 1 | 2) => Int32Array.from(this.#figures, (figures) => figures[part]);
		const told = indexesFor(length, 2).fill(1);
		const columns: Columns = {
			length,
			dated: this.#dated,
			start: this.#start.ordered(order),
			end: this.#end.ordered(order),
			clock: this.#clocked ? this.#clock(order) : null,
			precision: this.#precision.ordered(order),
			kind: this.#kind.ordered(order),
			// What a data set lists has been reported.
			status: new Uint8Array(length),
			flags: new Uint8Array(length),
			place,
			from: null,
			// Set 0 is empty; the set of a place comes after it.
			within: setsOf(narrow(place, places.places.length + 1, 1), [[], ...places.paths]),
			who: setsOf(narrow(this.#who.ordered(order), this.#actorValues.length, 0), this.#actorValues),
			told: setsOf(told, [[], [0]]),
			toll: {
				of: narrow(this.#toll.ordered(order), this.#figures.length, 0),
				killedLow: figure(0),
				killedHigh: figure(1),
				injuredLow: figure(2),
				injuredHigh: figure(2)
			},
			confidence: new Float32Array(length).fill(1),
			places: places.places,
			actors: [...this.#actors.keys()],
			sources: [source]
		};
		return { columns, order };
	}

	#clock(order: Uint32Array): Columns['clock'] {
		const minutes = this.#minutes.ordered(order);
		return {
			start: Uint16Array.from(minutes, (minute) => Math.max(0, minute)),
			end: Uint16Array.from(minutes, (minute) => (minute < 0 ? DAY_MINUTES : minute + 1))
		};
	}

	/** Rows by start, then end, then as they came; the undated last. */
	#order(): Uint32Array {
		const { length } = this;
		const [start, end, minutes] = [this.#start.array, this.#end.array, this.#minutes.array];
		const precision = this.#precision.array;
		// Numbers sort ten times faster than a comparison: the day counts most, the row least.
		const keys = new Float64Array(this.#dated);
		const undated: number[] = [];
		const rows = 2 ** Math.ceil(Math.log2(Math.max(2, length)));
		let dated = 0;
		for (let row = 0; row < length; row++) {
			if (precision[row] === NONE) undated.push(row);
			else keys[dated++] = start[row] * rows + row;
		}
		keys.sort();
		const order = new Uint32Array(length);
		for (let at = 0; at < dated; at++) order[at] = keys[at] - Math.floor(keys[at] / rows) * rows;
		order.set(undated, dated);
		const begins = (row: number) => Math.max(0, minutes[row]);
		const ends = (row: number) =>
			end[row] * DAY_MINUTES + (minutes[row] < 0 ? 0 : minutes[row] + 1 - DAY_MINUTES);
		for (let from = 0; from < dated;) {
			let to = from + 1;
			let alike = true;
			const first = order[from];
			while (to < dated && start[order[to]] === start[first]) {
				if (end[order[to]] !== end[first] || minutes[order[to]] !== minutes[first]) alike = false;
				to++;
			}
			if (!alike)
				order.subarray(from, to).sort((a, b) => begins(a) - begins(b) || ends(a) - ends(b) || a - b);
			from = to;
		}
		return order;
	}
}

function setsOf(of: Indexes, values: readonly (readonly number[])[]): SetColumn {
	const offsets = new Uint32Array(values.length + 1);
	for (const [at, { length }] of values.entries()) offsets[at + 1] = offsets[at] + length;
	const flat = new Uint32Array(offsets[values.length]);
	for (const [at, list] of values.entries()) flat.set(list, offsets[at]);
	return { of, offsets, values: flat };
}

/** Numbers, each raised by `by`, as narrow as their limit allows. */
function narrow(numbers: ArrayLike<number>, limit: number, by: number): Indexes {
	const narrowed = indexesFor(numbers.length, limit);
	for (let at = 0; at < numbers.length; at++) narrowed[at] = numbers[at] + by;
	return narrowed;
}
