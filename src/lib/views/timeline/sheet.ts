import type { DaySpan } from '$lib/explore/engine';

/** The days that pictures are drawn for: those in view, and while the window is moved sideways some to each side. */
export interface Sheet extends DaySpan {
	/** The day at pixel 0. */
	readonly origin: number;
	/** Days that fill the plot. */
	readonly length: number;
}

/** To each side, as a share of the window. */
const MARGIN = 0.25;
/** Windows are as long as one another but for what adding and subtracting leaves behind. */
const SAME = 1e-6;

/**
 * The sheet to draw on. A window moved sideways keeps its sheet, and where things stand on it, until it comes to the
 * sheet's end; at rest, and when zooming, the sheet is what is in view.
 */
export function sheetFor(last: Sheet | null, { from, to }: DaySpan, moving: boolean): Sheet {
	const length = to - from;
	const same = last !== null && Math.abs(last.length - length) < SAME * length;
	if (last && same && (moving ? last.from <= from && last.to >= to : last.from === from && last.to === to))
		return last;
	if (!moving || !same) return { from, to, origin: from, length };
	const margin = length * MARGIN;
	return { from: from - margin, to: to + margin, origin: last.origin, length: last.length };
}

/** Days to pixels on the sheet, where the plot is so wide. */
export function sheetScale({ origin, length }: Sheet, width: number): (day: number) => number {
	return (day) => ((day - origin) / length) * width;
}
