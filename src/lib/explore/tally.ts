import { EVENT_KINDS, PRECISIONS } from '$lib/model';
import { NONE, STATUSES, type Columns, type SetColumn } from './columns';
import { bitsOf } from './selection';

const DATES = bitsOf('days', 'dated');
const PLACES = bitsOf('places', 'area', 'placed');

/** What matches, counted as rows come and go. Each facet leaves its own clause out. */
export class Tally {
	events = 0;
	killed = 0;
	injured = 0;
	undated = 0;
	unplaced = 0;
	readonly kinds = new Int32Array(EVENT_KINDS.length);
	readonly statuses = new Int32Array(STATUSES.length);
	readonly precisions = new Int32Array(PRECISIONS.length);
	/** By set. */
	readonly places: Int32Array;
	readonly actors: Int32Array;
	readonly sources: Int32Array;
	readonly #columns: Columns;

	constructor(columns: Columns) {
		this.#columns = columns;
		this.places = new Int32Array(columns.within.offsets.length - 1);
		this.actors = new Int32Array(columns.who.offsets.length - 1);
		this.sources = new Int32Array(columns.told.offsets.length - 1);
		for (let row = 0; row < columns.length; row++) this.#add(row, 0, 1);
	}

	change(row: number, before: number, after: number): void {
		this.#add(row, before, -1);
		this.#add(row, after, 1);
	}

	#add(row: number, fails: number, one: 1 | -1): void {
		const c = this.#columns;
		if (fails === 0) {
			this.events += one;
			const figures = c.toll.of[row];
			if (c.toll.killedLow[figures] > 0) this.killed += one * c.toll.killedLow[figures];
			if (c.toll.injuredLow[figures] > 0) this.injured += one * c.toll.injuredLow[figures];
		}
		if ((fails & ~KINDS) === 0) this.kinds[c.kind[row]] += one;
		if ((fails & ~STATUS) === 0) this.statuses[c.status[row]] += one;
		if ((fails & ~PRECISION) === 0 && c.precision[row] !== NONE) this.precisions[c.precision[row]] += one;
		if ((fails & ~PLACE) === 0) this.places[c.within.of[row]] += one;
		if ((fails & ~ACTOR) === 0) this.actors[c.who.of[row]] += one;
		if ((fails & ~SOURCE) === 0) this.sources[c.told.of[row]] += one;
		if (row >= c.dated && (fails & ~DATES) === 0) this.undated += one;
		if (c.place[row] < 0 && (fails & ~PLACES) === 0) this.unplaced += one;
	}
}

const KINDS = bitsOf('kinds');
const STATUS = bitsOf('statuses');
const PRECISION = bitsOf('precisions');
const PLACE = bitsOf('places');
const ACTOR = bitsOf('actors');
const SOURCE = bitsOf('sources');

/** Counts by set, spread over the values of the sets. */
export function spread(bySet: Int32Array, { offsets, values }: SetColumn, count: number): Uint32Array {
	const byValue = new Uint32Array(count);
	for (let set = 0; set < bySet.length; set++) {
		if (bySet[set] === 0) continue;
		for (let at = offsets[set]; at < offsets[set + 1]; at++) byValue[values[at]] += bySet[set];
	}
	return byValue;
}
