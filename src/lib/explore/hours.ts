import { PRECISIONS } from '$lib/model';
import type { Columns } from './columns';

/** Whole hours of the day, half-open: 6 to 12 is the morning, 22 to 4 goes over midnight. Never as long as nothing. */
export interface Hours {
	/** 0 to 23. */
	readonly from: number;
	/** 1 to 24. */
	readonly to: number;
}

export const DAY_HOURS = 24;
const DAY_MINUTES = 1440;
const ALL = 2 ** DAY_HOURS - 1;
const TIME = PRECISIONS.indexOf('time');

/** The hours, a bit an hour. */
export function maskOf({ from, to }: Hours): number {
	return from < to ? bitsIn(from, to) : bitsIn(from, DAY_HOURS) | bitsIn(0, to);
}

/** Whether an hour of the day is among them. */
export function inHours({ from, to }: Hours, hour: number): boolean {
	return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

const known = new WeakMap<Columns, Int32Array>();

/**
 * The hours that each row touches, a bit an hour; 0 for a row that tells no time of day. `null` if none tells one.
 * Made once for the columns.
 */
export function hourMasksOf(columns: Columns): Int32Array | null {
	const { clock, start, end, precision, dated, length } = columns;
	if (clock === null) return null;
	let masks = known.get(columns);
	if (!masks) {
		masks = new Int32Array(length);
		for (let row = 0; row < dated; row++) {
			if (precision[row] !== TIME) continue;
			const from = clock.start[row];
			const minutes = (end[row] - 1 - start[row]) * DAY_MINUTES + clock.end[row] - from;
			// From midnight to midnight no time is told.
			if (from === 0 && clock.end[row] === DAY_MINUTES) continue;
			masks[row] = touched(from, minutes);
		}
		known.set(columns, masks);
	}
	return masks;
}

function touched(from: number, minutes: number): number {
	if (minutes >= DAY_MINUTES) return ALL;
	const first = Math.floor(from / 60);
	const beyond = Math.ceil((from + minutes) / 60);
	if (beyond - first >= DAY_HOURS) return ALL;
	return beyond <= DAY_HOURS
		? bitsIn(first, beyond)
		: bitsIn(first, DAY_HOURS) | bitsIn(0, beyond - DAY_HOURS);
}

function bitsIn(from: number, to: number): number {
	return (2 ** to - 1) & ~(2 ** from - 1);
}
