/** How the events of a bin are set out one by one within its bar: rows from the floor up, each as wide as the bar. */
export interface Cells {
	/** In a row. */
	readonly across: number;
	/** Pixels, the gap to the next included. */
	readonly width: number;
	readonly height: number;
}

/** Smaller than this, a cell is neither seen nor hit, and the bar is solid. */
const SMALLEST = 3;

/**
 * Cells for bars of this width, as near to squares as fit, with the area that the bar gives to an event: so a bar of
 * cells and a solid one are equally tall. `null` where they would be too small.
 *
 * @param unit Pixels of a bar's height an event.
 */
export function cellsOf(width: number, unit: number): Cells | null {
	const across = Math.max(1, Math.round(Math.sqrt(width / unit)));
	const cells = { across, width: width / across, height: unit * across };
	return Math.min(cells.width, cells.height) < SMALLEST ? null : cells;
}

/** The cell under a point, counted from 0; `null` above the last of `events` by more than `slack`. */
export function cellAt(
	{ across, width, height }: Cells,
	events: number,
	x: number,
	above: number,
	slack: number
): number | null {
	const rows = Math.ceil(events / across);
	if (events === 0 || above > rows * height + slack || above < -slack) return null;
	const row = Math.min(Math.max(0, Math.floor(above / height)), rows - 1);
	const column = Math.min(Math.max(0, Math.floor(x / width)), across - 1);
	return Math.min(row * across + column, events - 1);
}

/** The lower left corner of a cell: pixels from the bar's left, and above its floor. */
export function cornerOf({ across, width, height }: Cells, at: number): { x: number; above: number } {
	return { x: (at % across) * width, above: Math.floor(at / across) * height };
}
