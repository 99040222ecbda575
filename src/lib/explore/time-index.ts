import type { Columns } from './columns';

/** So many rows that last longer than a day are passed over at once where none reaches far enough. */
const BLOCK = 256;

/** Where in the columns a day begins, and which earlier rows still last by then. */
export class TimeIndex {
	/** The days that some row starts in, ascending. */
	readonly days: Int32Array;
	/** The rows that start in `days[slot]` are `rows[slot]` up to `rows[slot + 1]`. */
	readonly rows: Uint32Array;
	readonly #columns: Columns;
	/** Rows that last longer than the day they start in: few, as events go, so they are kept apart. */
	readonly #long: Uint32Array;
	/** The last end in each block of them. */
	readonly #latest: Int32Array;

	constructor(columns: Columns) {
		const { start, end, dated } = columns;
		let slots = 0;
		let long = 0;
		for (let row = 0; row < dated; row++) {
			if (row === 0 || start[row] !== start[row - 1]) slots++;
			if (end[row] - start[row] > 1) long++;
		}
		this.#columns = columns;
		this.days = new Int32Array(slots);
		this.rows = new Uint32Array(slots + 1);
		this.#long = new Uint32Array(long);
		this.#latest = new Int32Array(Math.ceil(long / BLOCK)).fill(-0x80000000);
		let slot = 0;
		let at = 0;
		for (let row = 0; row < dated; row++) {
			if (row === 0 || start[row] !== start[row - 1]) {
				this.days[slot] = start[row];
				this.rows[slot++] = row;
			}
			if (end[row] - start[row] > 1) {
				const block = (at / BLOCK) | 0;
				if (end[row] > this.#latest[block]) this.#latest[block] = end[row];
				this.#long[at++] = row;
			}
		}
		this.rows[slots] = dated;
	}

	/** The first slot whose day is not before `day`. */
	slotAt(day: number): number {
		return lowerBound(this.days, day);
	}

	/** The first dated row that does not start before `day`. */
	rowAt(day: number): number {
		return this.rows[this.slotAt(day)];
	}

	/** Rows before a row that still last after `day`, in order; `day` is not before the day the row starts in. */
	lasting(before: number, day: number): number[] {
		const found: number[] = [];
		const { end } = this.#columns;
		const until = lowerBound(this.#long, before);
		for (let block = 0; block * BLOCK < until; block++) {
			if (this.#latest[block] <= day) continue;
			const last = Math.min(until, (block + 1) * BLOCK);
			for (let at = block * BLOCK; at < last; at++) if (end[this.#long[at]] > day) found.push(this.#long[at]);
		}
		return found;
	}
}

/** The first position whose value is not below `limit`; values ascend. */
export function lowerBound(values: ArrayLike<number>, limit: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle] < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
