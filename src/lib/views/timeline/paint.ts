import type { KindFamily } from '$lib/model';
import type { DaySpan } from '$lib/explore/engine';
import type { Cells } from './cells';
import type { Counted } from './counted';
import { thinned, type Raster } from './raster';

/** What the reader's days leave out. */
const FAINT = 0.18;

export interface Drawing {
	readonly counted: Counted;
	/** Cells, where events are told apart. */
	readonly cells: Cells | null;
	/** Days to CSS pixels. */
	readonly x: (day: number) => number;
	/** The days that the reader asked for; what lies outside is faint. */
	readonly days: DaySpan | null;
	/** Device pixels a CSS pixel. */
	readonly dots: number;
}

/** CSS pixels between bars of this width; the narrowest stand shoulder to shoulder. */
export function gapOf(wide: number): number {
	return wide > 5 ? 1 : wide > 3 ? 0.5 : 0;
}

/** Paints bars by date, sharp to the device pixel. */
export function paintBins(
	raster: Raster,
	drawing: Drawing,
	inks: Record<KindFamily | 'ink-2', number>
): void {
	const { counted, cells, x, days, dots } = drawing;
	const { from, width, series, unit } = counted;
	const origin = x(from) * dots;
	const step = (x(from + width) - x(from)) * dots;
	const gap = Math.round(gapOf(step / dots) * dots);
	const asked = days && [Math.round(x(days.from) * dots), Math.round(x(days.to) * dots)];
	const first = Math.max(0, Math.floor(-origin / step));
	const last = Math.min(counted.events.length, Math.ceil((raster.width - origin) / step));

	for (const { family, counts, top, height } of series) {
		const ink = inks[family ?? 'ink-2'];
		const paler = asked ? thinned(ink, FAINT) : ink;
		const floor = Math.round((top + height) * dots);
		for (let i = first; i < last; i++) {
			if (counts[i] === 0) continue;
			const left = Math.round(origin + i * step);
			const right = Math.max(left + 1, Math.round(origin + (i + 1) * step) - gap);
			if (cells) {
				const middle = (left + right) / 2;
				const pale = asked && (middle < asked[0] || middle > asked[1]);
				paintCells(raster, left, floor, counts[i], cells, dots, pale ? paler : ink);
				continue;
			}
			const roof = floor - Math.max(1, Math.round(Math.min(height, counts[i] * unit) * dots));
			const within = !asked || (left >= asked[0] && right <= asked[1]);
			raster.fill(left, right, roof, floor, within ? ink : paler);
			if (asked && !within)
				raster.fill(Math.max(left, asked[0]), Math.min(right, asked[1]), roof, floor, ink);
		}
	}
}

function paintCells(
	raster: Raster,
	left: number,
	floor: number,
	events: number,
	cells: Cells,
	dots: number,
	ink: number
): void {
	const { across } = cells;
	const [wide, tall] = [cells.width * dots, cells.height * dots];
	const gap = Math.max(1, Math.round(dots * Math.min(1, Math.min(cells.width, cells.height) / 6)));
	for (let at = 0; at < events; at++) {
		const row = Math.floor(at / across);
		const column = at - row * across;
		raster.fill(
			left + Math.round(column * wide),
			left + Math.round((column + 1) * wide) - gap,
			floor - Math.round((row + 1) * tall) + gap,
			floor - Math.round(row * tall),
			ink
		);
	}
}
