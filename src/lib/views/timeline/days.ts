import { toDayNumber, toIsoDay, type DayNumber, type DayRange } from '$lib/model';
import type { DaySpan } from '$lib/explore/engine';
import { FIRST_DAY, LAST_DAY } from './ticks';

/** Of a day range as the filter holds it. */
export function spanOf({ start, end }: DayRange): DaySpan {
	return { from: toDayNumber(start), to: toDayNumber(end) };
}

export function rangeOf({ from, to }: DaySpan): DayRange {
	return { start: toIsoDay(from), end: toIsoDay(to) };
}

/** The whole day that a place on a scale falls on, kept within the days shown. */
export function dayWithin(day: number, shown: DaySpan): DayNumber {
	return Math.min(Math.max(Math.floor(day), shown.from, FIRST_DAY), Math.min(shown.to, LAST_DAY) - 1);
}

/** From the earlier to the later of two days, both included. */
export function spanning(a: DayNumber, b: DayNumber): DaySpan {
	return { from: Math.min(a, b), to: Math.max(a, b) + 1 };
}

/** Moved by whole days, as long as before, and kept within the days shown. */
export function shifted({ from, to }: DaySpan, by: number, shown: DaySpan): DaySpan {
	const step = Math.max(Math.min(by, shown.to - to), shown.from - from);
	return { from: from + step, to: to + step };
}

/** With one end on another day; the ends never cross, and one day at least remains. */
export function resized({ from, to }: DaySpan, end: 'from' | 'to', day: DayNumber, shown: DaySpan): DaySpan {
	return end === 'from'
		? { from: Math.max(shown.from, Math.min(day, to - 1)), to }
		: { from, to: Math.min(shown.to, Math.max(day, from + 1)) };
}

/** Nothing is left out by days that hold all that is shown. */
export function isAll({ from, to }: DaySpan, shown: DaySpan): boolean {
	return from <= shown.from && to >= shown.to;
}
