import type { Columns, SetColumn } from './columns';
import type { LanesBy, Measure } from './engine';
import type { TimeIndex } from './time-index';
import { weightsOf } from './time-counts';

/** Lanes with a name of their own, at most; what is in none of them is in a last one. */
export const MOST_LANES = 6;

/** Values that rows have, each row a set of them. */
interface Valued {
	/** The set of a row. */
	readonly setOf: (row: number) => number;
	readonly sets: number;
	/** The values of a set. */
	readonly inSet: (set: number) => Iterable<number>;
	readonly values: readonly { readonly value: string; readonly name: string }[];
}

/**
 * What matches, whatever the days, counted by the day it starts in and by what the fullest lanes are of. An event that
 * belongs in several lanes counts in the fullest, so that bars add up.
 */
export class LaneCounts {
	/** The fullest first; the last one, without a value, holds all others. */
	readonly lanes: readonly { readonly value: string | null; readonly name: string }[];
	/** A number a lane, slot by slot of the time index. */
	readonly counts: Uint32Array;
	readonly #setOf: (row: number) => number;
	readonly #laneOf: Uint8Array;

	/** @param bits The clauses that count, as bits of `fails`. */
	constructor(
		columns: Columns,
		index: TimeIndex,
		fails: Int32Array,
		bits: number,
		by: LanesBy,
		measure: Measure
	) {
		const { setOf, sets, inSet, values } = valuedBy(columns, by);
		const weights = weightsOf(columns, measure);
		const weightOf = (row: number) => (weights === null ? 1 : weights[columns.toll.of[row]]);
		const [events, measured] = [new Float64Array(values.length), new Float64Array(values.length)];
		const [eventsIn, measuredIn] = [new Float64Array(sets), new Float64Array(sets)];
		for (let row = 0; row < columns.dated; row++) {
			if ((fails[row] & bits) !== 0) continue;
			const set = setOf(row);
			eventsIn[set]++;
			measuredIn[set] += weightOf(row);
		}
		for (let set = 0; set < sets; set++) {
			if (eventsIn[set] === 0) continue;
			for (const value of inSet(set)) {
				events[value] += eventsIn[set];
				measured[value] += measuredIn[set];
			}
		}
		const fullest = Array.from(values.keys())
			.filter((value) => measured[value] > 0)
			.sort(
				(a, b) =>
					measured[b] - measured[a] || events[b] - events[a] || (values[a].value < values[b].value ? -1 : 1)
			)
			.slice(0, MOST_LANES);
		this.lanes = [...fullest.map((value) => values[value]), { value: null, name: '' }];
		const rank = new Map(fullest.map((value, lane) => [value, lane]));
		const laneOf = (this.#laneOf = new Uint8Array(sets).fill(fullest.length));
		for (let set = 0; set < sets; set++)
			for (const value of inSet(set)) laneOf[set] = Math.min(laneOf[set], rank.get(value) ?? fullest.length);
		this.#setOf = setOf;

		const slots = index.days.length;
		this.counts = new Uint32Array(slots * this.lanes.length);
		for (let slot = 0; slot < slots; slot++)
			for (let row = index.rows[slot]; row < index.rows[slot + 1]; row++)
				if ((fails[row] & bits) === 0)
					this.counts[slot * this.lanes.length + laneOf[setOf(row)]] += weightOf(row);
	}

	/** Which of the lanes a row is in. */
	of(row: number): number {
		return this.#laneOf[this.#setOf(row)];
	}
}

function valuedBy({ place, places, actors, who, sources, told }: Columns, by: LanesBy): Valued {
	if (by === 'place')
		return {
			setOf: (row) => place[row] + 1,
			sets: places.length + 1,
			inSet: (set) => (set === 0 ? [] : [set - 1]),
			values: places.map(({ id, name }) => ({ value: id, name }))
		};
	const [column, values] =
		by === 'actor'
			? [who, actors.map((name) => ({ value: name, name }))]
			: [told, sources.map(({ id, title }) => ({ value: id, name: title }))];
	return { ...setsOf(column), values };
}

function setsOf({ of, offsets, values }: SetColumn): Omit<Valued, 'values'> {
	return {
		setOf: (row) => of[row],
		sets: offsets.length - 1,
		inSet: (set) => values.subarray(offsets[set], offsets[set + 1])
	};
}
