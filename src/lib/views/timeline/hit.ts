import { cellAt, type Cells } from './cells';
import type { Counted } from './counted';
import type { Single } from './singles';

/** Pixels that a finger or a hand may be off. */
const REACH = 12;

/** The bin with events that is nearest to a place, in pixels; -1 if none is within reach. */
export function binNear(
	events: Uint32Array,
	{ from, width }: Pick<Counted, 'from' | 'width'>,
	x: (day: number) => number,
	at: number
): number {
	const origin = x(from);
	const step = x(from + width) - origin;
	const here = Math.floor((at - origin) / step);
	const away = (i: number) => Math.max(origin + i * step - at, at - origin - (i + 1) * step, 0);
	let nearest = -1;
	for (let by = 0; by <= Math.ceil(REACH / step) + 1; by++)
		for (const i of by === 0 ? [here] : [here - by, here + by]) {
			if (!(events[i] > 0) || away(i) > REACH) continue;
			if (nearest < 0 || away(i) < away(nearest)) nearest = i;
		}
	return nearest;
}

/** The event whose cell is under a point of the plot, or within reach of it. */
export function singleAt(
	counted: Counted,
	cells: Cells,
	x: (day: number) => number,
	point: { x: number; y: number }
): Single | null {
	const row = counted.series.find(({ top, height }) => point.y < top + height + 3) ?? counted.series.at(-1);
	if (!row) return null;
	const bin = binNear(row.counts, counted, x, point.x);
	if (bin < 0) return null;
	const left = x(counted.from + bin * counted.width);
	const above = row.top + row.height - point.y;
	const at = cellAt(cells, row.counts[bin], point.x - left, above, REACH);
	return at === null || row.family === null ? null : { bin, family: row.family, at };
}
