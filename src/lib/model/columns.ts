import type { Count, EventStatus } from './event';
import type { Place } from './place';

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

/** Numbers into a dictionary, as narrow as the dictionary is short. */
export type Indexes = Uint16Array | Uint32Array;

/**
 * Several values a row. Rows with the same values share a set, so that a filter tests each set once and a count is
 * made by set and then spread over its values. Set 0 is empty.
 */
export interface SetColumn {
	/** The set of each row. */
	readonly of: Indexes;
	/** The values of set `s` are `values[offsets[s]]` up to `values[offsets[s + 1]]`. */
	readonly offsets: Uint32Array;
	readonly values: Uint32Array;
}

/**
 * The latest figures of killed and injured. Few combinations occur, so rows point to them; 0 is the one without any.
 * -1 where no figure was given, and in `…High` where it is open.
 */
export interface TollColumn {
	/** The figures of each row. */
	readonly of: Indexes;
	readonly killedLow: Int32Array;
	readonly killedHigh: Int32Array;
	readonly injuredLow: Int32Array;
	readonly injuredHigh: Int32Array;
}

/** Minutes that times of day add to whole days: to `start`, and to the day before `end`. */
export interface ClockColumns {
	/** 0 to 1439; 0 where no time is told. */
	readonly start: Uint16Array;
	/** 1 to 1440; 1440 where no time is told. */
	readonly end: Uint16Array;
}

/** An article, or another source that reports events. */
export interface Source {
	readonly id: string;
	readonly title: string;
}

/**
 * Events as columns, a row an event: first the dated in order of their start, then of their end, then the undated.
 * Texts are numbers into dictionaries; ids, titles and evidence are left to `Details`.
 */
export interface Columns {
	readonly length: number;
	/** Rows before this one have a date. */
	readonly dated: number;
	/** Day numbers, half-open; 0 where there is no date. */
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** `null` if no row tells a time of day. */
	readonly clock: ClockColumns | null;
	/** Into `PRECISIONS`, or `NONE`. */
	readonly precision: Uint8Array;
	/** Into `EVENT_KINDS`. */
	readonly kind: Uint8Array;
	/** Into `STATUSES`. */
	readonly status: Uint8Array;
	readonly flags: Uint8Array;
	/** Into `places`, or -1. */
	readonly place: Int32Array;
	/** Where a journey began, into `places`, or -1; `null` if no row tells of one. */
	readonly from: Int32Array | null;
	/** Everything that the event's places lie in, themselves included; into `places`. */
	readonly within: SetColumn;
	/** Into `actors`. */
	readonly who: SetColumn;
	/** Into `sources`. */
	readonly told: SetColumn;
	readonly toll: TollColumn;
	readonly confidence: Float32Array;
	readonly places: readonly Place[];
	readonly actors: readonly string[];
	readonly sources: readonly Source[];
}

/** The narrowest array that holds as many rows, and numbers below a limit. */
export function indexesFor(rows: number, limit: number): Indexes {
	return limit <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** Writes a set column row by row. */
export class SetWriter {
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
			of: narrowed(this.#of, this.#sets.size),
			offsets: Uint32Array.from(this.#offsets),
			values: Uint32Array.from(this.#values)
		};
	}
}

type Figures = Pick<Count, 'low' | 'high'>;

/** Writes a toll column row by row. */
export class TollWriter {
	readonly #of: Uint32Array;
	readonly #known = new Map<string, number>();
	readonly #figures: number[][] = [];

	constructor(rows: number) {
		this.#of = new Uint32Array(rows);
		this.#number(null, null);
	}

	write(row: number, killed: Figures | null, injured: Figures | null): void {
		if (killed || injured) this.#of[row] = this.#number(killed, injured);
	}

	#number(killed: Figures | null, injured: Figures | null): number {
		const figures = [killed?.low ?? -1, killed?.high ?? -1, injured?.low ?? -1, injured?.high ?? -1];
		const key = figures.join();
		let number = this.#known.get(key);
		if (number === undefined) {
			number = this.#figures.push(figures) - 1;
			this.#known.set(key, number);
		}
		return number;
	}

	column(): TollColumn {
		const [killedLow, killedHigh, injuredLow, injuredHigh] = [0, 1, 2, 3].map((part) =>
			Int32Array.from(this.#figures, (figures) => figures[part])
		);
		return {
			of: narrowed(this.#of, this.#figures.length),
			killedLow,
			killedHigh,
			injuredLow,
			injuredHigh
		};
	}
}

function narrowed(of: Uint32Array, limit: number): Indexes {
	return limit <= 0x10000 ? Uint16Array.from(of) : of;
}
