import { EVENT_KINDS, PRECISIONS, toDayNumber } from '$lib/model';
import { endOf, NONE, startOf, STATUSES, type Columns, type SetColumn } from './columns';
import type { Bitmap } from './details';
import { contains, EVERYTHING, type Clause, type Filter } from './filter';
import { queryWords } from './fold';

/** A bit for each clause. The days have two, one for each end, so that moving an end touches few rows. */
export const Bit = {
	startsBefore: 1,
	endsAfter: 2,
	dated: 4,
	places: 8,
	area: 16,
	placed: 32,
	kinds: 64,
	actors: 128,
	sources: 256,
	precisions: 512,
	statuses: 1024,
	killed: 2048,
	text: 4096
} as const;
const DAYS = Bit.startsBefore | Bit.endsAfter;
const BITS_OF: Record<Clause, number> = {
	days: DAYS,
	dated: Bit.dated,
	places: Bit.places,
	area: Bit.area,
	placed: Bit.placed,
	kinds: Bit.kinds,
	actors: Bit.actors,
	sources: Bit.sources,
	precisions: Bit.precisions,
	statuses: Bit.statuses,
	killed: Bit.killed,
	text: Bit.text
};
const CLAUSES = Object.keys(BITS_OF) as Clause[];

export function bitsOf(...clauses: readonly Clause[]): number {
	return clauses.reduce((bits, clause) => bits | BITS_OF[clause], 0);
}

/** Told when a row begins or ceases to fail clauses. */
export type RowChange = (row: number, before: number, after: number) => void;

/**
 * Which clauses of the filter each row fails, a bit a clause. So one column answers for the whole filter and for
 * the filter without any of its clauses, and a changed clause rewrites only its own bit.
 */
export class Selection {
	/** 0 for a row that matches. */
	readonly fails: Uint16Array;
	#filter: Filter = EVERYTHING;
	readonly #columns: Columns;
	readonly #search: (words: readonly string[]) => Bitmap;
	readonly #changed: RowChange;
	/** Edges of the days, as positions in the order of start (rows from there fail) and of end (rows up to there do). */
	readonly #edges: { above: number; below: number };
	/** Rows with a date in order of their end. */
	#byEnd: Uint32Array | null = null;

	constructor(columns: Columns, search: (words: readonly string[]) => Bitmap, changed: RowChange) {
		this.#columns = columns;
		this.#search = search;
		this.#changed = changed;
		this.fails = new Uint16Array(columns.length);
		this.#edges = { above: columns.dated, below: 0 };
	}

	/** Makes `fails` say what the filter says. */
	apply(filter: Filter): void {
		for (const clause of CLAUSES)
			if (!same(filter[clause], this.#filter[clause])) this.#rewrite(clause, filter);
		this.#filter = filter;
	}

	/**
	 * Makes `fails & ignoring`'s complement say what the filter says, where `ignoring` is the bits returned. Clauses
	 * that the filter leaves empty are passed over rather than rewritten: views ask by turns with and without
	 * their own.
	 */
	applyLoosely(filter: Filter): number {
		let ignoring = 0;
		const kept: Partial<Record<Clause, unknown>> = {};
		for (const clause of CLAUSES) {
			if (same(filter[clause], this.#filter[clause])) continue;
			if (same(filter[clause], EVERYTHING[clause])) {
				ignoring |= BITS_OF[clause];
				kept[clause] = this.#filter[clause];
			}
		}
		this.apply({ ...filter, ...kept } as Filter);
		return ignoring;
	}

	#rewrite(clause: Clause, filter: Filter): void {
		if (clause === 'days') return this.#rewriteDays(filter);
		const bit = BITS_OF[clause];
		const passes = this.#test(clause, filter);
		const { fails } = this;
		for (let row = 0; row < fails.length; row++) {
			const before = fails[row];
			const after = passes === null || passes(row) ? before & ~bit : before | bit;
			if (after === before) continue;
			fails[row] = after;
			this.#changed(row, before, after);
		}
	}

	/** What a row must hold to; `null` if anything will do. */
	#test(clause: Exclude<Clause, 'days'>, filter: Filter): ((row: number) => boolean) | null {
		const c = this.#columns;
		if (same(filter[clause], EVERYTHING[clause])) return null;
		switch (clause) {
			case 'dated':
				return (row) => row < c.dated === filter.dated;
			case 'placed':
				return (row) => c.place[row] >= 0 === filter.placed;
			case 'places': {
				const asked = new Set(filter.places);
				return inSets(c.within, (place) => asked.has(c.places[place].id));
			}
			case 'area': {
				const inside = Uint8Array.from(c.places, ({ point }) => Number(contains(filter.area!, point)));
				return (row) => c.place[row] >= 0 && inside[c.place[row]] === 1;
			}
			case 'kinds':
				return inTable(c.kind, EVENT_KINDS, filter.kinds);
			case 'statuses':
				return inTable(c.status, STATUSES, filter.statuses);
			case 'precisions':
				return inTable(c.precision, PRECISIONS, filter.precisions);
			case 'actors': {
				const asked = new Set(filter.actors);
				return inSets(c.who, (actor) => asked.has(c.actors[actor]));
			}
			case 'sources': {
				const asked = new Set(filter.sources);
				return inSets(c.told, (source) => asked.has(c.sources[source].id));
			}
			case 'killed': {
				const least = filter.killed!;
				return (row) => c.toll.killedLow[c.toll.of[row]] >= Math.max(0, least);
			}
			case 'text': {
				const found = this.#search(queryWords(filter.text));
				return (row) => (found[row >> 3] & (1 << (row & 7))) !== 0;
			}
		}
	}

	#rewriteDays({ days }: Filter): void {
		const { dated, length } = this.#columns;
		const { startsBefore, endsAfter } = Bit;
		const starts = days
			? lowerBound(dated, (row) => startOf(this.#columns, row), toDayNumber(days.end))
			: dated;
		this.#move((at) => at, starts, startsBefore, 'above');
		const byEnd = (this.#byEnd ??= endOrder(this.#columns));
		const from = days ? toDayNumber(days.start) : -Infinity;
		const ends = days ? upperBound(dated, (at) => endOf(this.#columns, byEnd[at]), from) : 0;
		this.#move((at) => byEnd[at], ends, endsAfter, 'below');
		for (let row = dated; row < length; row++) this.#set(row, startsBefore, days !== null);
	}

	/** Rewrites a bit for the rows between an edge's old position and its new one. */
	#move(rowAt: (position: number) => number, edge: number, bit: number, failing: 'above' | 'below'): void {
		const old = this.#edges[failing];
		for (let at = Math.min(old, edge); at < Math.max(old, edge); at++)
			this.#set(rowAt(at), bit, failing === 'above' ? at >= edge : at < edge);
		this.#edges[failing] = edge;
	}

	#set(row: number, bit: number, fails: boolean): void {
		const before = this.fails[row];
		const after = fails ? before | bit : before & ~bit;
		if (after === before) return;
		this.fails[row] = after;
		this.#changed(row, before, after);
	}
}

function inTable<V>(column: Uint8Array, values: readonly V[], asked: readonly V[]): (row: number) => boolean {
	const table = new Uint8Array(NONE + 1);
	for (const value of asked) if (values.includes(value)) table[values.indexOf(value)] = 1;
	return (row) => table[column[row]] === 1;
}

function inSets(
	{ of, offsets, values }: SetColumn,
	asked: (value: number) => boolean
): (row: number) => boolean {
	const passes = new Uint8Array(offsets.length - 1);
	for (let set = 0; set < passes.length; set++)
		for (let at = offsets[set]; at < offsets[set + 1]; at++) if (asked(values[at])) passes[set] = 1;
	return (row) => passes[of[row]] === 1;
}

function endOrder(columns: Columns): Uint32Array {
	const rows = Uint32Array.from({ length: columns.dated }, (_, row) => row);
	return rows.sort((a, b) => endOf(columns, a) - endOf(columns, b) || a - b);
}

/** The first position whose value is not below `limit`; values ascend. */
function lowerBound(count: number, valueAt: (position: number) => number, limit: number): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (valueAt(middle) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The first position whose value is above `limit`; values ascend. */
function upperBound(count: number, valueAt: (position: number) => number, limit: number): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (valueAt(middle) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

function same(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
