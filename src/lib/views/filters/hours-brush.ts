import { DAY_HOURS, type Hours } from '$lib/explore/hours';
import { strings } from '../strings';

const { partsOfDay } = strings.filters;

/** The part of the day that is named by one word; nights begin it, so that the strip runs from midnight to midnight. */
export const PARTS_OF_DAY: readonly { readonly name: string; readonly hours: Hours }[] = [
	{ name: partsOfDay.night, hours: { from: 0, to: 6 } },
	{ name: partsOfDay.morning, hours: { from: 6, to: 12 } },
	{ name: partsOfDay.afternoon, hours: { from: 12, to: 18 } },
	{ name: partsOfDay.evening, hours: { from: 18, to: 24 } }
];

/** How long hours last, over midnight too. */
export function lengthOf({ from, to }: Hours): number {
	return from < to ? to - from : to + DAY_HOURS - from;
}

/** From the hour where a stroke began to the one where it is, both included. */
export function strokeOf(first: number, last: number): Hours {
	return { from: Math.min(first, last), to: Math.max(first, last) + 1 };
}

/** As many hours later, or earlier: over midnight where they have to. */
export function shifted(hours: Hours, by: number): Hours {
	const from = hourOf(hours.from + by);
	return { from, to: endOf(from + lengthOf(hours)) };
}

/** With one end an hour or more later or earlier; a day at most and an hour at least. */
export function withEnd(hours: Hours, end: 'from' | 'to', by: number): Hours {
	const length = lengthOf(hours) + (end === 'from' ? -by : by);
	if (length < 1 || length > DAY_HOURS) return hours;
	const from = end === 'from' ? hourOf(hours.from + by) : hours.from;
	// All hours are told from midnight on: from and to must differ.
	return length === DAY_HOURS ? { from: 0, to: DAY_HOURS } : { from, to: endOf(from + length) };
}

function hourOf(hour: number): number {
	return ((hour % DAY_HOURS) + DAY_HOURS) % DAY_HOURS;
}

function endOf(hour: number): number {
	return hourOf(hour - 1) + 1;
}
