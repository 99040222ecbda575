import { EVENT_KINDS, PRECISIONS } from '$lib/model';
import { CERTAINTIES } from './certainty';
import { STATUSES, type Columns } from './columns';
import type { Counted, Counter, Rows } from './counter';
import type { DaySpan, HourCounts } from './engine';
import { SetCounts, type SetFacet } from './facets';
import { DAY_HOURS, hourMasksOf } from './hours';
import { MIXES, mixesOf, PARTS } from './mixes';
import { Bit } from './selection';

const PLACES = Bit.places | Bit.area | Bit.lasso | Bit.near | Bit.placed;

/** The facets whose rows have several values each. */
export interface SetFacets {
	readonly places: SetFacet<unknown>;
	readonly actors: SetFacet<unknown>;
	readonly sources: SetFacet<unknown>;
}

/** The facets with few values, and the sums, as counted by now. */
export interface Sums {
	readonly events: number;
	readonly killed: number;
	readonly injured: number;
	readonly unplaced: number;
	/** By number into `EVENT_KINDS`, and so on. */
	readonly kinds: Uint32Array;
	readonly statuses: Uint32Array;
	readonly precisions: Uint32Array;
	readonly certainties: Uint32Array;
	/** By number of figures, into `Columns.toll`. */
	readonly figures: Uint32Array;
	readonly hours: HourCounts;
}

/** What matches, counted for each facet. Each facet leaves its own clause out. */
export class Tally implements Counter, Counted {
	days: DaySpan | null | undefined = undefined;
	/** Whatever the days. */
	readonly undated: number;
	readonly places: SetCounts;
	readonly actors: SetCounts;
	readonly sources: SetCounts;
	readonly #columns: Columns;
	readonly #fails: Int32Array;
	readonly #mix: Uint16Array;
	readonly #occurring: Uint16Array;
	#sums: Sums | null = null;
	/** Rows that match, by mix and by number of figures. */
	readonly #mixes = new Uint32Array(MIXES);
	readonly #figures: Uint32Array;
	/** Rows that fail one clause alone: they count where that clause is left out. */
	readonly #aloneInKinds = new Uint32Array(MIXES);
	readonly #aloneInStatuses = new Uint32Array(MIXES);
	readonly #aloneInPrecisions = new Uint32Array(MIXES);
	readonly #aloneInCertainties = new Uint32Array(MIXES);
	readonly #aloneInKilled: Uint32Array;
	/** By hour, those that fail the clause of the hours alone as well. */
	readonly #hours = new Int32Array(DAY_HOURS);
	readonly #hourMasks: Int32Array | null;
	#timed = 0;
	#aloneInHours = 0;
	/** Without a place, and failing clauses about places alone. */
	#aloneUnplaced = 0;
	/** People by number of figures; nobody where none are given. */
	readonly #killed: Int32Array;
	readonly #injured: Int32Array;

	/** @param fails Says what the whole filter says, now and whenever rows come or go. */
	constructor(columns: Columns, facets: SetFacets, fails: Int32Array) {
		this.#columns = columns;
		this.#fails = fails;
		({ of: this.#mix, occurring: this.#occurring } = mixesOf(columns));
		this.#hourMasks = hourMasksOf(columns);
		this.#figures = new Uint32Array(columns.toll.killedLow.length);
		this.#aloneInKilled = new Uint32Array(columns.toll.killedLow.length);
		this.#killed = peopleOf(columns.toll.killedLow);
		this.#injured = peopleOf(columns.toll.injuredLow);
		this.places = new SetCounts(columns.within, facets.places);
		this.actors = new SetCounts(columns.who, facets.actors);
		this.sources = new SetCounts(columns.told, facets.sources);
		let undated = 0;
		for (let row = columns.dated; row < columns.length; row++) if ((fails[row] & ~Bit.dated) === 0) undated++;
		this.undated = undated;
	}

	/** As of now; made anew only when rows have come or gone. */
	get sums(): Sums {
		return (this.#sums ??= this.#add());
	}

	#add(): Sums {
		const mixes = this.#mixes;
		const kinds = new Uint32Array(EVENT_KINDS.length);
		const statuses = new Uint32Array(STATUSES.length);
		const precisions = new Uint32Array(PRECISIONS.length + 1);
		const certainties = new Uint32Array(CERTAINTIES.length);
		let events = 0;
		let unplaced = this.#aloneUnplaced;
		for (const mix of this.#occurring) {
			const rows = mixes[mix];
			events += rows;
			if (PARTS.unplaced[mix] === 1) unplaced += rows;
			kinds[PARTS.kind[mix]] += rows + this.#aloneInKinds[mix];
			statuses[PARTS.status[mix]] += rows + this.#aloneInStatuses[mix];
			precisions[PARTS.precision[mix]] += rows + this.#aloneInPrecisions[mix];
			certainties[PARTS.certainty[mix]] += rows + this.#aloneInCertainties[mix];
		}
		const [matching, alone] = [this.#figures, this.#aloneInKilled];
		const figures = new Uint32Array(matching.length);
		let killed = 0;
		let injured = 0;
		for (let at = 0; at < figures.length; at++) {
			figures[at] = matching[at] + alone[at];
			killed += matching[at] * this.#killed[at];
			injured += matching[at] * this.#injured[at];
		}
		const hours = { events: this.#hours.slice(), untimed: events + this.#aloneInHours - this.#timed };
		return { events, killed, injured, unplaced, kinds, statuses, precisions, certainties, figures, hours };
	}

	recount({ from, to }: Rows, rows: readonly number[]): void {
		this.#clear();
		// All that the loop reads is at hand outside of the object: over a million rows that halves its time.
		const [fails, mix, mixes, figures] = [this.#fails, this.#mix, this.#mixes, this.#figures];
		const figuresOf = this.#columns.toll.of;
		const { of: withinOf, bySet: within } = this.places;
		const { of: whoOf, bySet: who } = this.actors;
		const { of: toldOf, bySet: told } = this.sources;
		for (let row = from; row < to; row++) {
			const failed = fails[row];
			if (failed === 0) {
				mixes[mix[row]]++;
				figures[figuresOf[row]]++;
				within[withinOf[row]]++;
				who[whoOf[row]]++;
				told[toldOf[row]]++;
			} else this.#addAlone(row, failed, 1);
		}
		if (this.#hourMasks !== null)
			for (let row = from; row < to; row++) if (fails[row] === 0) this.#addHours(row, 1);
		for (const counts of [this.places, this.actors, this.sources]) counts.settle();
		this.listed(rows, 1);
	}

	/** A step of a brush passes some ten thousand rows of a million: so this loop, too, has all at hand. */
	range({ from, to }: Rows, one: 1 | -1): void {
		this.#sums = null;
		const [fails, mix, mixes, figures] = [this.#fails, this.#mix, this.#mixes, this.#figures];
		const figuresOf = this.#columns.toll.of;
		for (let row = from; row < to; row++) {
			const failed = fails[row];
			if (failed === 0) {
				mixes[mix[row]] += one;
				figures[figuresOf[row]] += one;
			} else this.#addAlone(row, failed, one);
		}
		for (const counts of [this.places, this.actors, this.sources]) counts.addRange(from, to, fails, one);
		if (this.#hourMasks !== null)
			for (let row = from; row < to; row++) if (fails[row] === 0) this.#addHours(row, one);
	}

	listed(rows: readonly number[], one: 1 | -1): void {
		this.#sums = null;
		for (let at = 0; at < rows.length; at++) this.#count(rows[at], one);
	}

	#clear(): void {
		this.#sums = null;
		this.#aloneUnplaced = this.#timed = this.#aloneInHours = 0;
		this.#hours.fill(0);
		this.#mixes.fill(0);
		this.#figures.fill(0);
		this.#aloneInKinds.fill(0);
		this.#aloneInStatuses.fill(0);
		this.#aloneInPrecisions.fill(0);
		this.#aloneInCertainties.fill(0);
		this.#aloneInKilled.fill(0);
		for (const counts of [this.places, this.actors, this.sources]) counts.clear();
	}

	#count(row: number, one: 1 | -1): void {
		const failed = this.#fails[row];
		if (failed !== 0) return this.#addAlone(row, failed, one);
		this.#mixes[this.#mix[row]] += one;
		this.#figures[this.#columns.toll.of[row]] += one;
		this.places.add(row, one);
		this.actors.add(row, one);
		this.sources.add(row, one);
		this.#addHours(row, one);
	}

	/** An event counts in each hour that it touches. */
	#addHours(row: number, one: 1 | -1): void {
		const mask = this.#hourMasks === null ? 0 : this.#hourMasks[row];
		if (mask === 0) return;
		this.#timed += one;
		for (let left = mask; left !== 0; left &= left - 1) this.#hours[31 - Math.clz32(left & -left)] += one;
	}

	#addAlone(row: number, failed: number, one: 1 | -1): void {
		if ((failed & ~PLACES) === 0 && this.#columns.place[row] < 0) this.#aloneUnplaced += one;
		switch (failed) {
			case Bit.kinds:
				this.#aloneInKinds[this.#mix[row]] += one;
				return;
			case Bit.statuses:
				this.#aloneInStatuses[this.#mix[row]] += one;
				return;
			case Bit.precisions:
				this.#aloneInPrecisions[this.#mix[row]] += one;
				return;
			case Bit.certainties:
				this.#aloneInCertainties[this.#mix[row]] += one;
				return;
			case Bit.killed:
				this.#aloneInKilled[this.#columns.toll.of[row]] += one;
				return;
			case Bit.hours:
				this.#aloneInHours += one;
				return this.#addHours(row, one);
			case Bit.places:
				return this.places.add(row, one);
			case Bit.actors:
				return this.actors.add(row, one);
			case Bit.sources:
				return this.sources.add(row, one);
		}
	}
}

/** Figures as people to add up: none where there is no figure. */
export function peopleOf(figures: Int32Array): Int32Array {
	return figures.map((figure) => Math.max(0, figure));
}
