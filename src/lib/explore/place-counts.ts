import type { Columns } from './columns';
import type { Counted, Counter, Rows } from './counter';
import type { DaySpan } from './engine';
import { EVERY_CLAUSE } from './selection';
import { peopleOf } from './tally';

/** What matches, counted by place. */
export class PlaceCounts implements Counter, Counted {
	days: DaySpan | null | undefined = undefined;
	/** The clauses that count, as bits of `fails`. */
	bits = EVERY_CLAUSE;
	/** By number of place, one up: 0 is for rows without one. */
	readonly events: Uint32Array;
	readonly killed: Float64Array;
	readonly injured: Float64Array;
	#all = 0;
	readonly #columns: Columns;
	readonly #fails: Int32Array;
	readonly #killedIn: Int32Array;
	readonly #injuredIn: Int32Array;

	constructor(columns: Columns, fails: Int32Array) {
		this.#columns = columns;
		this.#fails = fails;
		this.#killedIn = peopleOf(columns.toll.killedLow);
		this.#injuredIn = peopleOf(columns.toll.injuredLow);
		this.events = new Uint32Array(columns.places.length + 1);
		this.killed = new Float64Array(columns.places.length + 1);
		this.injured = new Float64Array(columns.places.length + 1);
	}

	get unplaced(): number {
		return this.events[0];
	}

	get placed(): number {
		return this.#all - this.unplaced;
	}

	recount(range: Rows, rows: readonly number[]): void {
		this.#all = 0;
		for (const counts of [this.events, this.killed, this.injured]) counts.fill(0);
		this.range(range, 1);
		this.listed(rows, 1);
	}

	range({ from, to }: Rows, one: 1 | -1): void {
		for (let row = from; row < to; row++) this.#add(row, one);
	}

	listed(rows: readonly number[], one: 1 | -1): void {
		for (let at = 0; at < rows.length; at++) this.#add(rows[at], one);
	}

	#add(row: number, one: 1 | -1): void {
		if ((this.#fails[row] & this.bits) !== 0) return;
		const at = this.#columns.place[row] + 1;
		const figures = this.#columns.toll.of[row];
		this.#all += one;
		this.events[at] += one;
		if (figures === 0) return;
		this.killed[at] += one * this.#killedIn[figures];
		this.injured[at] += one * this.#injuredIn[figures];
	}
}
