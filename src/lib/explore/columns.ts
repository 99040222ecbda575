import {
	EVENT_KINDS,
	PRECISIONS,
	toDayNumber,
	type Article,
	type Cited,
	type Count,
	type EventRecord,
	type EventStatus,
	type Place,
	type When
} from '$lib/model';
import type { DaySpan } from './engine';

export const STATUSES: readonly EventStatus[] = ['reported', 'planned', 'denied', 'doubtful'];
/** In a column of small numbers: no value. */
export const NONE = 255;

/** Bits of `Columns.flags`. */
export const Flag = {
	approximate: 1,
	openStart: 2,
	openEnd: 4,
	killedApproximate: 8,
	killedDisputed: 16,
	injuredApproximate: 32,
	injuredDisputed: 64
} as const;

/**
 * Several values a row. Rows with the same values share a set, so that a filter tests each set once and a count is
 * made by set and then spread over its values. Set 0 is empty.
 */
export interface SetColumn {
	/** The set of each row. */
	readonly of: Uint32Array;
	/** The values of set `s` are `values[offsets[s]]` up to `values[offsets[s + 1]]`. */
	readonly offsets: Uint32Array;
	readonly values: Uint32Array;
}

/**
 * Events as columns, a row an event: first the dated in order of their start, then the undated. Texts are numbers
 * into dictionaries.
 */
export interface Columns {
	readonly length: number;
	/** Rows before this one have a date. */
	readonly dated: number;
	readonly ids: readonly string[];
	readonly titles: readonly string[];
	/** Day numbers, half-open; `NaN` where there is no date. */
	readonly start: Float64Array;
	readonly end: Float64Array;
	/** Into `PRECISIONS`, or `NONE`. */
	readonly precision: Uint8Array;
	/** Into `EVENT_KINDS`. */
	readonly kind: Uint8Array;
	/** Into `STATUSES`. */
	readonly status: Uint8Array;
	readonly flags: Uint8Array;
	/** Into `places`, or -1. */
	readonly place: Int32Array;
	readonly from: Int32Array;
	/** Everything that the event's places lie in, themselves included; into `places`. */
	readonly within: SetColumn;
	/** Into `actors`. */
	readonly who: SetColumn;
	/** Articles that report it; into `sources`. */
	readonly told: SetColumn;
	/** The latest figures; -1 where none was given, and in `high` where it is open. */
	readonly killedLow: Int32Array;
	readonly killedHigh: Int32Array;
	readonly injuredLow: Int32Array;
	readonly injuredHigh: Int32Array;
	readonly confidence: Float32Array;
	readonly places: readonly Place[];
	readonly actors: readonly string[];
	/** Ids of articles. */
	readonly sources: readonly string[];
}

/** The days that a reading covers, to the minute where a time of day is told. */
export function spanOf({ range, precision, clock }: When): DaySpan {
	const from = toDayNumber(range.start);
	if (precision !== 'time' || !clock) return { from, to: toDayNumber(range.end) };
	return { from: from + clock.from / 1440, to: from + Math.max(clock.to, clock.from + 1) / 1440 };
}

/** Articles that an event is told in. */
export function sourcesOf(event: EventRecord): string[] {
	return Array.from(new Set(event.evidence.map(({ articleId }) => articleId)));
}

/** The order of rows: by start, then end; undated last; then as they came. Indexes into `events`. */
export function rowOrder(events: readonly EventRecord[]): Uint32Array {
	const spans = events.map(({ when }) => when && spanOf(when.value));
	return Uint32Array.from(events.keys()).sort((a, b) => {
		const [x, y] = [spans[a], spans[b]];
		if (x && y) return x.from - y.from || x.to - y.to || a - b;
		if (!x && !y) return a - b;
		return x ? -1 : 1;
	});
}

/** Sets events out in columns; `events` are taken in the given order of rows. */
export function toColumns(
	events: readonly EventRecord[],
	articles: readonly Pick<Article, 'id'>[],
	order: Uint32Array = rowOrder(events)
): Columns {
	const length = events.length;
	const places = new PlaceDictionary();
	const actors = new Dictionary();
	const sources = new Dictionary();
	for (const { id } of articles) sources.number(id);
	const within = new SetWriter(length);
	const who = new SetWriter(length);
	const told = new SetWriter(length);
	const columns = {
		start: new Float64Array(length),
		end: new Float64Array(length),
		precision: new Uint8Array(length),
		kind: new Uint8Array(length),
		status: new Uint8Array(length),
		flags: new Uint8Array(length),
		place: new Int32Array(length),
		from: new Int32Array(length),
		killedLow: new Int32Array(length),
		killedHigh: new Int32Array(length),
		injuredLow: new Int32Array(length),
		injuredHigh: new Int32Array(length),
		confidence: new Float32Array(length)
	};
	const ids: string[] = [];
	const titles: string[] = [];
	let dated = 0;

	for (let row = 0; row < length; row++) {
		const event = events[order[row]];
		const when = event.when?.value ?? null;
		const span = when && spanOf(when);
		if (span) dated++;
		ids.push(event.id);
		titles.push(event.title);
		columns.start[row] = span ? span.from : NaN;
		columns.end[row] = span ? span.to : NaN;
		columns.precision[row] = when ? PRECISIONS.indexOf(when.precision) : NONE;
		columns.kind[row] = EVENT_KINDS.indexOf(event.kind);
		columns.status[row] = STATUSES.indexOf(event.status);
		columns.flags[row] = flagsOf(event);
		columns.place[row] = event.where ? places.number(event.where.value) : -1;
		columns.from[row] = event.from ? places.number(event.from.value) : -1;
		columns.killedLow[row] = event.killed[0]?.value.low ?? -1;
		columns.killedHigh[row] = event.killed[0]?.value.high ?? -1;
		columns.injuredLow[row] = event.injured[0]?.value.low ?? -1;
		columns.injuredHigh[row] = event.injured[0]?.value.high ?? -1;
		columns.confidence[row] = event.confidence;
		const wheres = event.where ? [event.where, ...event.otherWheres] : event.otherWheres;
		within.write(
			row,
			wheres.flatMap(({ value }) => places.path(value))
		);
		who.write(
			row,
			event.actors.map(({ value }) => actors.number(value))
		);
		told.write(
			row,
			sourcesOf(event).map((id) => sources.number(id))
		);
	}

	return {
		length,
		dated,
		ids,
		titles,
		...columns,
		within: within.column(),
		who: who.column(),
		told: told.column(),
		places: places.values,
		actors: actors.values,
		sources: sources.values
	};
}

function flagsOf({ when, killed, injured }: EventRecord): number {
	return (
		(when?.value.approximate ? Flag.approximate : 0) |
		(when?.value.open === 'start' ? Flag.openStart : 0) |
		(when?.value.open === 'end' ? Flag.openEnd : 0) |
		(killed[0]?.value.approximate ? Flag.killedApproximate : 0) |
		(disputed(killed) ? Flag.killedDisputed : 0) |
		(injured[0]?.value.approximate ? Flag.injuredApproximate : 0) |
		(disputed(injured) ? Flag.injuredDisputed : 0)
	);
}

function disputed(figures: readonly Cited<Count>[]): boolean {
	return figures.some(
		({ value }) => value.low !== figures[0].value.low || value.high !== figures[0].value.high
	);
}

class Dictionary {
	readonly values: string[] = [];
	readonly #numbers = new Map<string, number>();

	number(value: string): number {
		let number = this.#numbers.get(value);
		if (number === undefined) {
			number = this.values.push(value) - 1;
			this.#numbers.set(value, number);
		}
		return number;
	}
}

/** Places by id. What contains a place is listed too, known only by reference until an event lies in it itself. */
class PlaceDictionary {
	readonly values: Place[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #known = new Set<number>();

	number(place: Place): number {
		const number = this.#enter(place.id, place);
		if (!this.#known.has(number)) {
			this.#known.add(number);
			this.values[number] = place;
		}
		return number;
	}

	path(place: Place): number[] {
		const self = this.number(place);
		const above = place.path
			.filter(({ id }) => id !== place.id)
			.map((ref, i, refs) => this.#enter(ref.id, { ...place, ...ref, path: refs.slice(i), population: 0 }));
		return [self, ...above];
	}

	#enter(id: string, place: Place): number {
		let number = this.#numbers.get(id);
		if (number === undefined) {
			number = this.values.push(place) - 1;
			this.#numbers.set(id, number);
		}
		return number;
	}
}

class SetWriter {
	readonly #of: Uint32Array;
	readonly #sets = new Map<string, number>([['', 0]]);
	readonly #offsets: number[] = [0, 0];
	readonly #values: number[] = [];

	constructor(rows: number) {
		this.#of = new Uint32Array(rows);
	}

	write(row: number, values: readonly number[]): void {
		const distinct = Array.from(new Set(values));
		const key = distinct.join();
		let set = this.#sets.get(key);
		if (set === undefined) {
			set = this.#sets.size;
			this.#sets.set(key, set);
			for (const value of distinct) this.#values.push(value);
			this.#offsets.push(this.#values.length);
		}
		this.#of[row] = set;
	}

	column(): SetColumn {
		return {
			of: this.#of,
			offsets: Uint32Array.from(this.#offsets),
			values: Uint32Array.from(this.#values)
		};
	}
}
