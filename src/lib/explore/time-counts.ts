import { EVENT_KINDS, familyOf, KIND_FAMILIES, type KindFamily } from '$lib/model';
import { endOf, type Columns } from './columns';
import { peopleOf } from './tally';
import type { Measure } from './engine';
import type { TimeIndex } from './time-index';

export const FAMILIES = Object.keys(KIND_FAMILIES) as KindFamily[];
/** The number of a kind's family. */
export const FAMILY_OF_KIND = Uint8Array.from(EVENT_KINDS, (kind) => FAMILIES.indexOf(familyOf(kind)));

const EARLIEST = -0x80000000;

/** What matches, whatever the days, counted by the day it starts in: windows are then answered from days, not rows. */
export class TimeCounts {
	/** By slot of the time index. */
	readonly events: Uint32Array;
	readonly killed: Float64Array;
	/** When the last of them ends. */
	readonly latest: Float64Array;
	/** A number a family, slot by slot: of events, or of people. */
	readonly families: Uint32Array;
	readonly undated: number;

	/** @param bits The clauses that count, as bits of `fails`. */
	constructor(
		columns: Columns,
		index: TimeIndex,
		fails: Int32Array,
		bits: number,
		readonly measure: Measure = 'events'
	) {
		const { dated, length, end, clock, kind, toll } = columns;
		const { rows } = index;
		const slots = index.days.length;
		const killedIn = peopleOf(toll.killedLow);
		const weights = weightsOf(columns, measure);
		const figuresOf = toll.of;
		const eventsIn = (this.events = new Uint32Array(slots));
		const killedOn = (this.killed = new Float64Array(slots));
		const latest = (this.latest = new Float64Array(slots).fill(-Infinity));
		const families = (this.families = new Uint32Array(slots * FAMILIES.length));
		for (let slot = 0; slot < slots; slot++) {
			const base = slot * FAMILIES.length;
			const beyond = rows[slot + 1];
			let events = 0;
			let killed = 0;
			let last = EARLIEST;
			for (let row = rows[slot]; row < beyond; row++) {
				if ((fails[row] & bits) !== 0) continue;
				events++;
				killed += killedIn[figuresOf[row]];
				families[base + FAMILY_OF_KIND[kind[row]]] += weights === null ? 1 : weights[figuresOf[row]];
				if (end[row] > last) last = end[row];
			}
			eventsIn[slot] = events;
			killedOn[slot] = killed;
			if (events > 0)
				latest[slot] = clock === null ? last : this.#latestIn(slot, columns, index, fails, bits);
		}
		let undated = 0;
		for (let row = dated; row < length; row++) if ((fails[row] & bits) === 0) undated++;
		this.undated = undated;
	}

	/** With times of day, the last to end is not the one with the last day. */
	#latestIn(slot: number, columns: Columns, { rows }: TimeIndex, fails: Int32Array, bits: number): number {
		let latest = -Infinity;
		for (let row = rows[slot]; row < rows[slot + 1]; row++)
			if ((fails[row] & bits) === 0) latest = Math.max(latest, endOf(columns, row));
		return latest;
	}
}

/** What a row counts for, by number of its figures; `null` where each is one event. */
export function weightsOf({ toll }: Columns, measure: Measure): Int32Array | null {
	if (measure === 'events') return null;
	return peopleOf(measure === 'killed' ? toll.killedLow : toll.injuredLow);
}
