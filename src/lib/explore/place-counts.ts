import type { KindFamily } from '$lib/model';
import type { Columns } from './columns';
import type { Counted, Counter, Rows } from './counter';
import type { DaySpan } from './engine';
import { familyOfGravity, GRAVITY_OF_KIND, GRAVITY_OF_ONE } from './gravity';
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
	/** The gravity of the gravest event, or more where `#left` says so. */
	readonly #gravest: Float64Array;
	/** 1 where the gravest event may have gone. */
	readonly #left: Uint8Array;
	#all = 0;
	/** How many entries of `events` are not 0. */
	#occupied = 0;
	readonly #columns: Columns;
	readonly #fails: Int32Array;
	readonly #killedIn: Int32Array;
	readonly #injuredIn: Int32Array;

	constructor(columns: Columns, fails: Int32Array) {
		const places = columns.places.length + 1;
		this.#columns = columns;
		this.#fails = fails;
		this.#killedIn = peopleOf(columns.toll.killedLow);
		this.#injuredIn = peopleOf(columns.toll.injuredLow);
		this.events = new Uint32Array(places);
		this.killed = new Float64Array(places);
		this.injured = new Float64Array(places);
		this.#gravest = new Float64Array(places);
		this.#left = new Uint8Array(places);
	}

	get unplaced(): number {
		return this.events[0];
	}

	get placed(): number {
		return this.#all - this.unplaced;
	}

	/** How many places have events. */
	get places(): number {
		return this.#occupied - (this.unplaced > 0 ? 1 : 0);
	}

	passes(row: number): boolean {
		return (this.#fails[row] & this.bits) === 0;
	}

	/**
	 * Of the deadliest event at a place, or else of the gravest kind.
	 *
	 * @param rows The rows at the place that are in the days; looked at if the gravest has gone since.
	 */
	family(place: number, rows: () => Iterable<number>): KindFamily {
		const at = place + 1;
		if (this.#left[at] === 1) {
			const { kind, toll } = this.#columns;
			let gravest = 0;
			for (const row of rows()) {
				if (!this.passes(row)) continue;
				const gravity = GRAVITY_OF_KIND[kind[row]] + this.#killedIn[toll.of[row]] * GRAVITY_OF_ONE;
				if (gravity > gravest) gravest = gravity;
			}
			this.#gravest[at] = gravest;
			this.#left[at] = 0;
		}
		return familyOfGravity(this.#gravest[at]);
	}

	recount(range: Rows, rows: readonly number[]): void {
		this.#all = this.#occupied = 0;
		for (const counts of [this.events, this.killed, this.injured, this.#gravest, this.#left]) counts.fill(0);
		this.#countIn(range);
		this.listed(rows, 1);
	}

	/** All that the loop reads is at hand outside of the object: over a million rows that halves its time. */
	#countIn({ from, to }: Rows): void {
		const [events, killed, injured] = [this.events, this.killed, this.injured];
		const [gravest, left] = [this.#gravest, this.#left];
		const [fails, bits, killedIn, injuredIn] = [this.#fails, this.bits, this.#killedIn, this.#injuredIn];
		const { place, kind, toll } = this.#columns;
		const figuresOf = toll.of;
		let all = 0;
		let occupied = 0;
		for (let row = from; row < to; row++) {
			if ((fails[row] & bits) !== 0) continue;
			const at = place[row] + 1;
			const figures = figuresOf[row];
			let gravity = GRAVITY_OF_KIND[kind[row]];
			all++;
			if (events[at]++ === 0) occupied++;
			if (figures !== 0) {
				killed[at] += killedIn[figures];
				injured[at] += injuredIn[figures];
				gravity += killedIn[figures] * GRAVITY_OF_ONE;
			}
			if (gravity >= gravest[at]) {
				gravest[at] = gravity;
				left[at] = 0;
			}
		}
		this.#all += all;
		this.#occupied += occupied;
	}

	range(rows: Rows, one: 1 | -1): void {
		if (one === 1) this.#countIn(rows);
		else this.#countOut(rows);
	}

	#countOut({ from, to }: Rows): void {
		const [events, killed, injured] = [this.events, this.killed, this.injured];
		const [gravest, left] = [this.#gravest, this.#left];
		const [fails, bits, killedIn, injuredIn] = [this.#fails, this.bits, this.#killedIn, this.#injuredIn];
		const { place, kind, toll } = this.#columns;
		const figuresOf = toll.of;
		let all = 0;
		let emptied = 0;
		for (let row = from; row < to; row++) {
			if ((fails[row] & bits) !== 0) continue;
			const at = place[row] + 1;
			const figures = figuresOf[row];
			let gravity = GRAVITY_OF_KIND[kind[row]];
			all++;
			if (figures !== 0) {
				killed[at] -= killedIn[figures];
				injured[at] -= injuredIn[figures];
				gravity += killedIn[figures] * GRAVITY_OF_ONE;
			}
			if (--events[at] === 0) {
				gravest[at] = left[at] = 0;
				emptied++;
			} else if (gravity === gravest[at]) left[at] = 1;
		}
		this.#all -= all;
		this.#occupied -= emptied;
	}

	listed(rows: readonly number[], one: 1 | -1): void {
		for (let at = 0; at < rows.length; at++) this.#add(rows[at], one);
	}

	#add(row: number, one: 1 | -1): void {
		if (!this.passes(row)) return;
		const { place, kind, toll } = this.#columns;
		const at = place[row] + 1;
		const figures = toll.of[row];
		const gravity = GRAVITY_OF_KIND[kind[row]] + this.#killedIn[figures] * GRAVITY_OF_ONE;
		this.#all += one;
		if (this.events[at] === 0) this.#occupied++;
		this.events[at] += one;
		if (this.events[at] === 0) this.#occupied--;
		this.killed[at] += one * this.#killedIn[figures];
		this.injured[at] += one * this.#injuredIn[figures];
		if (one === 1 && gravity >= this.#gravest[at]) {
			this.#gravest[at] = gravity;
			this.#left[at] = 0;
		} else if (one === -1 && this.events[at] === 0) {
			this.#gravest[at] = 0;
			this.#left[at] = 0;
		} else if (one === -1 && gravity === this.#gravest[at]) this.#left[at] = 1;
	}
}
