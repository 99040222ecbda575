import type { Columns } from './columns';
import type { DaySpan } from './engine';
import type { TimeIndex } from './time-index';

/** Rows from one up to another. */
export interface Rows {
	readonly from: number;
	readonly to: number;
}

/** Counts over the rows that overlap some days, kept up to date as rows come and go. */
export interface Counter {
	/** Counts afresh. */
	recount(range: Rows, rows: readonly number[]): void;
	/** Counts rows in (`1`) or out (`-1`). */
	range(rows: Rows, one: 1 | -1): void;
	listed(rows: readonly number[], one: 1 | -1): void;
}

/** The days that a counter counts; with `null` all rows, the undated too. `undefined` before it has counted any. */
export interface Counted {
	days: DaySpan | null | undefined;
}

/**
 * Makes a counter count other days: only rows between the old edges and the new come or go, unless counting afresh
 * touches fewer.
 *
 * @param days Whole days.
 */
export function countDays(
	counter: Counter & Counted,
	columns: Columns,
	index: TimeIndex,
	days: DaySpan | null
): void {
	const old = counter.days;
	if (old === days || (old && days && old.from === days.from && old.to === days.to)) return;
	counter.days = days;
	if (!days) return counter.recount({ from: 0, to: columns.length }, []);
	const low = index.rowAt(days.from);
	const high = index.rowAt(days.to);
	const oldLow = old ? index.rowAt(old.from) : 0;
	const oldHigh = old ? index.rowAt(old.to) : columns.length;
	if (!old || Math.abs(low - oldLow) + Math.abs(high - oldHigh) >= high - low) {
		return counter.recount({ from: low, to: high }, index.lasting(Math.min(low, high), days.from));
	}
	if (old.from !== days.from) moveStart(counter, columns, index, old.from, days.from);
	if (high > oldHigh) counter.range({ from: oldHigh, to: high }, 1);
	else counter.range({ from: high, to: oldHigh }, -1);
}

/** Rows that end between two starts of the days go, or come where the start moves back. */
function moveStart(counter: Counter, { end }: Columns, index: TimeIndex, from: number, to: number): void {
	const [first, last] = [Math.min(from, to), Math.max(from, to)];
	const [low, high] = [index.rowAt(first), index.rowAt(last)];
	const rows = index.lasting(low, first).filter((row) => end[row] <= last);
	for (let row = low; row < high; row++) if (end[row] <= last) rows.push(row);
	counter.listed(rows, to > from ? -1 : 1);
}
