import { EVENT_KINDS } from '$lib/model';
import { NONE, STATUSES, type Columns } from './columns';
import type { Counted, Counter } from './counter';
import type { DaySpan } from './engine';
import { Bit } from './selection';

const PLACES = Bit.places | Bit.area | Bit.placed;

/** What matches, counted for each facet. Each facet leaves its own clause out. */
export class Tally implements Counter, Counted {
	days: DaySpan | null | undefined = undefined;
	events = 0;
	killed = 0;
	injured = 0;
	unplaced = 0;
	/** Whatever the days. */
	readonly undated: number;
	readonly kinds = new Int32Array(EVENT_KINDS.length);
	readonly statuses = new Int32Array(STATUSES.length);
	/** With a last number for rows without a date. */
	readonly precisions = new Int32Array(NONE + 1);
	/** By set. */
	readonly places: Int32Array;
	readonly actors: Int32Array;
	readonly sources: Int32Array;
	readonly #columns: Columns;
	readonly #fails: Uint16Array;
	/** People by number of figures; nobody where none are given. */
	readonly #killed: Int32Array;
	readonly #injured: Int32Array;

	/** @param fails Says what the whole filter says, now and whenever rows come or go. */
	constructor(columns: Columns, fails: Uint16Array) {
		this.#columns = columns;
		this.#fails = fails;
		this.#killed = peopleOf(columns.toll.killedLow);
		this.#injured = peopleOf(columns.toll.injuredLow);
		this.places = new Int32Array(columns.within.offsets.length - 1);
		this.actors = new Int32Array(columns.who.offsets.length - 1);
		this.sources = new Int32Array(columns.told.offsets.length - 1);
		let undated = 0;
		for (let row = columns.dated; row < columns.length; row++) if ((fails[row] & ~Bit.dated) === 0) undated++;
		this.undated = undated;
	}

	clear(): void {
		this.events = this.killed = this.injured = this.unplaced = 0;
		const { kinds, statuses, precisions, places, actors, sources } = this;
		for (const counts of [kinds, statuses, precisions, places, actors, sources]) counts.fill(0);
	}

	range(from: number, to: number, one: 1 | -1): void {
		for (let row = from; row < to; row++) this.#add(row, one);
	}

	listed(rows: readonly number[], one: 1 | -1): void {
		for (let at = 0; at < rows.length; at++) this.#add(rows[at], one);
	}

	#add(row: number, one: 1 | -1): void {
		const fails = this.#fails[row];
		const c = this.#columns;
		if (fails === 0) {
			const figures = c.toll.of[row];
			this.events += one;
			this.killed += one * this.#killed[figures];
			this.injured += one * this.#injured[figures];
			this.kinds[c.kind[row]] += one;
			this.statuses[c.status[row]] += one;
			this.precisions[c.precision[row]] += one;
			this.places[c.within.of[row]] += one;
			this.actors[c.who.of[row]] += one;
			this.sources[c.told.of[row]] += one;
			if (c.place[row] < 0) this.unplaced += one;
			return;
		}
		if ((fails & ~PLACES) === 0 && c.place[row] < 0) this.unplaced += one;
		// A row that fails one clause alone counts where that clause is left out.
		if (fails === Bit.kinds) this.kinds[c.kind[row]] += one;
		else if (fails === Bit.places) this.places[c.within.of[row]] += one;
		else if (fails === Bit.actors) this.actors[c.who.of[row]] += one;
		else if (fails === Bit.sources) this.sources[c.told.of[row]] += one;
		else if (fails === Bit.statuses) this.statuses[c.status[row]] += one;
		else if (fails === Bit.precisions) this.precisions[c.precision[row]] += one;
	}
}

/** Figures as people to add up: none where there is no figure. */
export function peopleOf(figures: Int32Array): Int32Array {
	return figures.map((figure) => Math.max(0, figure));
}
