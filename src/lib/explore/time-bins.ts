import type { DaySpan } from './engine';

const HOUR = 1 / 24;
const YEAR = 365.2425;
/** Widths that a reader can name: minutes, hours, days, weeks, quarters, years and on. */
const WIDTHS = [
	...[1, 5, 15, 30].map((minutes) => (minutes / 60) * HOUR),
	...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
	...[1, 2, 7, 14, 28],
	...[0.25, 0.5, 1, 2, 5, 10, 25, 50, 100, 250, 500, 1000].map((years) => years * YEAR)
];
/** Monday, 5 January 1970: weeks begin there. */
const A_MONDAY = 4;

/**
 * Equal bins over a window: the narrowest nameable width of which no more than `most` are needed. They begin at
 * whole multiples of it, so that panning does not make the counts flicker.
 */
export function binsOver(window: DaySpan, most: number): { from: number; width: number; count: number } {
	const length = Math.max(window.to - window.from, WIDTHS[0]);
	const fits = (width: number) => alignedCount(window, width) <= most;
	let width = WIDTHS.find(fits) ?? Math.ceil(length / Math.max(1, most - 1) / YEAR) * YEAR;
	while (!fits(width) && most > 1) width *= 2;
	return { from: alignedStart(window.from, width), width, count: Math.max(1, alignedCount(window, width)) };
}

function alignedStart(day: number, width: number): number {
	const offset = width >= 7 && width <= 28 ? A_MONDAY : 0;
	return Math.floor((day - offset) / width) * width + offset;
}

function alignedCount({ from, to }: DaySpan, width: number): number {
	return Math.ceil((to - alignedStart(from, width)) / width - 1e-9);
}
