import { EVENT_KINDS, kilometres, PRECISIONS, type DayNumber, type LonLat } from '$lib/model';
import { CERTAINTIES, certaintiesOf } from './certainty';
import { NONE, STATUSES, type Columns, type Indexes, type SetColumn } from './columns';
import type { Bitmap } from './details';
import { contains, EVERYTHING, type Clause, type Filter } from './filter';
import { hourMasksOf, maskOf } from './hours';
import { encloses } from './lasso';

/** A bit for each clause but the days, which rows stand in the order of. */
export const Bit = {
	dated: 1,
	places: 2,
	area: 4,
	placed: 8,
	kinds: 16,
	actors: 32,
	sources: 64,
	precisions: 128,
	statuses: 256,
	killed: 512,
	text: 1024,
	certainties: 2048,
	weekdays: 4096,
	notPlaces: 8192,
	lasso: 16384,
	near: 32768,
	hours: 65536
} as const satisfies Record<Exclude<Clause, 'days'>, number>;

/** All bits, for `fails & bits`. */
export const EVERY_CLAUSE = -1;
const CLAUSES = Object.keys(Bit) as (keyof typeof Bit)[];

/**
 * Which clauses of the filter each row fails, a bit a clause. So one column answers for the whole filter and for
 * the filter without any of its clauses, and a changed clause rewrites only its own bit.
 */
export class Selection {
	/** 0 for a row that matches, its days aside. */
	readonly fails: Int32Array;
	#filter: Filter = EVERYTHING;
	readonly #columns: Columns;

	constructor(columns: Columns) {
		this.#columns = columns;
		this.fails = new Int32Array(columns.length);
	}

	/**
	 * Makes `fails` say what the filter says.
	 *
	 * @param found Rows that hold the words of the filter; `null` if it has none.
	 */
	apply(filter: Filter, found: Bitmap | null): void {
		for (const clause of CLAUSES)
			if (!same(filter[clause], this.#filter[clause])) this.#rewrite(clause, filter, found);
		this.#filter = filter;
	}

	/**
	 * The same, but clauses that the filter leaves empty are passed over rather than rewritten: views ask by turns
	 * with and without their own.
	 *
	 * @returns The bits that count: a row matches if `fails & bits` is 0.
	 */
	applyLoosely(filter: Filter, found: Bitmap | null): number {
		let bits = EVERY_CLAUSE;
		const kept: Partial<Record<Clause, unknown>> = {};
		for (const clause of CLAUSES) {
			if (!same(filter[clause], EVERYTHING[clause]) || same(this.#filter[clause], EVERYTHING[clause]))
				continue;
			bits &= ~Bit[clause];
			kept[clause] = this.#filter[clause];
		}
		this.apply({ ...filter, ...kept } as Filter, found);
		return bits;
	}

	/** A pass a clause: each row's bit is looked up by the row's value in one column. */
	#rewrite(clause: keyof typeof Bit, filter: Filter, found: Bitmap | null): void {
		const { fails } = this;
		const c = this.#columns;
		const bit = Bit[clause];
		if (same(filter[clause], EVERYTHING[clause])) {
			for (let row = 0; row < fails.length; row++) fails[row] &= ~bit;
			return;
		}
		switch (clause) {
			case 'dated':
				for (let row = 0; row < fails.length; row++)
					fails[row] = (fails[row] & ~bit) | (row < c.dated === filter.dated ? 0 : bit);
				return;
			case 'placed':
				return byPlace(
					fails,
					bit,
					c.place,
					new Int32Array(c.places.length).fill(filter.placed ? 0 : bit),
					filter.placed ? bit : 0
				);
			case 'area':
			case 'lasso':
			case 'near': {
				const inside = insideOf(clause, filter);
				const outside = Int32Array.from(c.places, ({ point }) => (inside(point) ? 0 : bit));
				return byPlace(fails, bit, c.place, outside, bit);
			}
			case 'kinds':
				return byCode(fails, bit, c.kind, failing(bit, EVENT_KINDS, filter.kinds));
			case 'statuses':
				return byCode(fails, bit, c.status, failing(bit, STATUSES, filter.statuses));
			case 'precisions':
				return byCode(fails, bit, c.precision, failing(bit, PRECISIONS, filter.precisions));
			case 'places': {
				const asked = new Set(filter.places);
				return byIndex(
					fails,
					bit,
					c.within.of,
					failingSets(bit, c.within, (at) => asked.has(c.places[at].id))
				);
			}
			case 'notPlaces': {
				const refused = new Set(filter.notPlaces);
				const within = failingSets(bit, c.within, (at) => refused.has(c.places[at].id));
				return byIndex(
					fails,
					bit,
					c.within.of,
					within.map((failed) => bit - failed)
				);
			}
			case 'actors': {
				const asked = new Set(filter.actors);
				return byIndex(
					fails,
					bit,
					c.who.of,
					failingSets(bit, c.who, (at) => asked.has(c.actors[at]))
				);
			}
			case 'sources': {
				const asked = new Set(filter.sources);
				return byIndex(
					fails,
					bit,
					c.told.of,
					failingSets(bit, c.told, (at) => asked.has(c.sources[at].id))
				);
			}
			case 'killed': {
				const { least, most } = filter.killed!;
				const beyond = most ?? Infinity;
				return byIndex(
					fails,
					bit,
					c.toll.of,
					Int32Array.from(c.toll.killedLow, (low) => (low >= Math.max(0, least) && low <= beyond ? 0 : bit))
				);
			}
			case 'certainties':
				return byCode(fails, bit, certaintiesOf(c), failing(bit, CERTAINTIES, filter.certainties));
			case 'weekdays': {
				const asked = new Set(filter.weekdays);
				for (let row = 0; row < fails.length; row++) {
					const toTheDay = row < c.dated && DAILY[c.precision[row]];
					fails[row] = (fails[row] & ~bit) | (toTheDay && asked.has(isoWeekday(c.start[row])) ? 0 : bit);
				}
				return;
			}
			case 'hours': {
				const masks = hourMasksOf(c);
				const asked = maskOf(filter.hours!);
				for (let row = 0; row < fails.length; row++)
					fails[row] = (fails[row] & ~bit) | (masks !== null && (masks[row] & asked) !== 0 ? 0 : bit);
				return;
			}
			case 'text':
				for (let row = 0; row < fails.length; row++)
					fails[row] = (fails[row] & ~bit) | (found && (found[row >> 3] & (1 << (row & 7))) === 0 ? bit : 0);
		}
	}
}

/** Tells which points a clause that is a shape on the map lets through. */
function insideOf(clause: 'area' | 'lasso' | 'near', filter: Filter): (point: LonLat) => boolean {
	if (clause === 'area') return (point) => contains(filter.area!, point);
	if (clause === 'lasso') return encloses(filter.lasso!);
	const near = filter.near!;
	return (point) => kilometres(point, near.point) <= near.kilometres;
}

/** By number into `PRECISIONS`: the day of the start is known. */
const DAILY = PRECISIONS.map((precision) => ['time', 'day', 'span'].includes(precision));

/** 1 for a Monday, 7 for a Sunday. */
function isoWeekday(day: DayNumber): number {
	// Day 0, 1 January 1970, was a Thursday.
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

function byCode(fails: Int32Array, bit: number, column: Uint8Array, failing: Int32Array): void {
	for (let row = 0; row < fails.length; row++) fails[row] = (fails[row] & ~bit) | failing[column[row]];
}

function byIndex(fails: Int32Array, bit: number, column: Indexes, failing: Int32Array): void {
	for (let row = 0; row < fails.length; row++) fails[row] = (fails[row] & ~bit) | failing[column[row]];
}

function byPlace(
	fails: Int32Array,
	bit: number,
	column: Int32Array,
	failing: Int32Array,
	nowhere: number
): void {
	for (let row = 0; row < fails.length; row++) {
		const place = column[row];
		fails[row] = (fails[row] & ~bit) | (place < 0 ? nowhere : failing[place]);
	}
}

function failing<V>(bit: number, values: readonly V[], asked: readonly V[]): Int32Array {
	const table = new Int32Array(NONE + 1).fill(bit);
	for (const value of asked) if (values.includes(value)) table[values.indexOf(value)] = 0;
	return table;
}

function failingSets(
	bit: number,
	{ offsets, values }: SetColumn,
	asked: (value: number) => boolean
): Int32Array {
	const table = new Int32Array(offsets.length - 1).fill(bit);
	for (let set = 0; set < table.length; set++)
		for (let at = offsets[set]; at < offsets[set + 1]; at++) if (asked(values[at])) table[set] = 0;
	return table;
}

function same(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
