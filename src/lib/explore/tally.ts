import { EVENT_KINDS } from '$lib/model';
import { CERTAINTIES, certaintiesOf } from './certainty';
import { NONE, STATUSES, type Columns } from './columns';
import type { Counted, Counter, Rows } from './counter';
import type { DaySpan } from './engine';
import { SetCounts, type SetFacet } from './facets';
import { DAY_HOURS, hourMasksOf } from './hours';
import { Bit } from './selection';

const PLACES = Bit.places | Bit.area | Bit.lasso | Bit.near | Bit.placed;

/** The facets whose rows have several values each. */
export interface SetFacets {
	readonly places: SetFacet<unknown>;
	readonly actors: SetFacet<unknown>;
	readonly sources: SetFacet<unknown>;
}

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
	readonly certainties = new Int32Array(CERTAINTIES.length);
	readonly hours = new Int32Array(DAY_HOURS);
	#timed = 0;
	/** Those that fail the clause of the hours alone. */
	#besideHours = 0;
	/** By number of figures, into `Columns.toll`. */
	readonly figures: Int32Array;
	/** With a last number for rows without a date. */
	readonly precisions = new Int32Array(NONE + 1);
	readonly places: SetCounts;
	readonly actors: SetCounts;
	readonly sources: SetCounts;
	readonly #columns: Columns;
	readonly #fails: Int32Array;
	readonly #certainty: Uint8Array;
	readonly #hourMasks: Int32Array | null;
	/** People by number of figures; nobody where none are given. */
	readonly #killed: Int32Array;
	readonly #injured: Int32Array;

	/** @param fails Says what the whole filter says, now and whenever rows come or go. */
	constructor(columns: Columns, facets: SetFacets, fails: Int32Array) {
		this.#columns = columns;
		this.#fails = fails;
		this.#certainty = certaintiesOf(columns);
		this.#hourMasks = hourMasksOf(columns);
		this.figures = new Int32Array(columns.toll.killedLow.length);
		this.#killed = peopleOf(columns.toll.killedLow);
		this.#injured = peopleOf(columns.toll.injuredLow);
		this.places = new SetCounts(columns.within, facets.places);
		this.actors = new SetCounts(columns.who, facets.actors);
		this.sources = new SetCounts(columns.told, facets.sources);
		let undated = 0;
		for (let row = columns.dated; row < columns.length; row++) if ((fails[row] & ~Bit.dated) === 0) undated++;
		this.undated = undated;
	}

	/** What matches, hours aside, and tells no time of day. */
	get untimed(): number {
		return this.events + this.#besideHours - this.#timed;
	}

	recount({ from, to }: Rows, rows: readonly number[]): void {
		this.events = this.killed = this.injured = this.unplaced = this.#timed = this.#besideHours = 0;
		for (const counts of [
			this.kinds,
			this.statuses,
			this.precisions,
			this.certainties,
			this.figures,
			this.hours
		])
			counts.fill(0);
		for (const counts of [this.places, this.actors, this.sources]) counts.clear();
		for (let row = from; row < to; row++) this.#addFirst(row);
		for (const row of rows) this.#addFirst(row);
		for (const counts of [this.places, this.actors, this.sources]) counts.settle();
	}

	range({ from, to }: Rows, one: 1 | -1): void {
		for (let row = from; row < to; row++) this.#add(row, one);
	}

	listed(rows: readonly number[], one: 1 | -1): void {
		for (let at = 0; at < rows.length; at++) this.#add(rows[at], one);
	}

	#addFirst(row: number): void {
		const fails = this.#fails[row];
		this.#addPlain(row, fails, 1);
		// A row that fails one clause alone counts where that clause is left out.
		if (fails === 0 || fails === Bit.places) this.places.addLater(row);
		if (fails === 0 || fails === Bit.actors) this.actors.addLater(row);
		if (fails === 0 || fails === Bit.sources) this.sources.addLater(row);
	}

	#add(row: number, one: 1 | -1): void {
		const fails = this.#fails[row];
		this.#addPlain(row, fails, one);
		if (fails === 0 || fails === Bit.places) this.places.add(row, one);
		if (fails === 0 || fails === Bit.actors) this.actors.add(row, one);
		if (fails === 0 || fails === Bit.sources) this.sources.add(row, one);
	}

	#addPlain(row: number, fails: number, one: 1 | -1): void {
		const c = this.#columns;
		if (fails === 0) {
			const figures = c.toll.of[row];
			this.events += one;
			this.figures[figures] += one;
			this.killed += one * this.#killed[figures];
			this.injured += one * this.#injured[figures];
			this.kinds[c.kind[row]] += one;
			this.statuses[c.status[row]] += one;
			this.precisions[c.precision[row]] += one;
			this.certainties[this.#certainty[row]] += one;
			if (c.place[row] < 0) this.unplaced += one;
			if (this.#hourMasks !== null && this.#hourMasks[row] !== 0) this.#addHours(this.#hourMasks[row], one);
			return;
		}
		if ((fails & ~PLACES) === 0 && c.place[row] < 0) this.unplaced += one;
		if (fails === Bit.kinds) this.kinds[c.kind[row]] += one;
		else if (fails === Bit.statuses) this.statuses[c.status[row]] += one;
		else if (fails === Bit.precisions) this.precisions[c.precision[row]] += one;
		else if (fails === Bit.killed) this.figures[c.toll.of[row]] += one;
		else if (fails === Bit.certainties) this.certainties[this.#certainty[row]] += one;
		else if (fails === Bit.hours) {
			this.#besideHours += one;
			if (this.#hourMasks !== null && this.#hourMasks[row] !== 0) this.#addHours(this.#hourMasks[row], one);
		}
	}

	/** An event counts in each hour that it touches. */
	#addHours(mask: number, one: 1 | -1): void {
		this.#timed += one;
		for (let left = mask; left !== 0; left &= left - 1) this.hours[31 - Math.clz32(left & -left)] += one;
	}
}

/** Figures as people to add up: none where there is no figure. */
export function peopleOf(figures: Int32Array): Int32Array {
	return figures.map((figure) => Math.max(0, figure));
}
