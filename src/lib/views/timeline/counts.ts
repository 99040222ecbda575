import type { DaySpan, EngineAtOnce } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';

export interface Counted extends DaySpan {
	readonly events: number;
}

/** A bin that crosses the edge of a stretch is asked for again in at most so many parts. */
const PARTS = 64;
const DAY = 1;

/**
 * Events that start within a stretch, in bins that end with it. An engine's own bins are whole weeks or years and
 * count what lies beyond the edge as well, so those that cross it are looked into until they are days.
 *
 * @param stretch Whole days.
 */
export function countsIn(engine: EngineAtOnce, filter: Filter, stretch: DaySpan, bins: number): Counted[] {
	if (stretch.to <= stretch.from) return [];
	const { from, width, events } = engine.when(filter, { ...stretch, bins, marks: 0 }).bins;
	return Array.from(events, (count, i): Counted => {
		const bin = { from: from + i * width, to: from + (i + 1) * width };
		const part = { from: Math.max(bin.from, stretch.from), to: Math.min(bin.to, stretch.to) };
		const crosses = part.from > bin.from || part.to < bin.to;
		if (count === 0 || !crosses || width <= DAY) return { ...part, events: count };
		return { ...part, events: total(countsIn(engine, filter, part, PARTS)) };
	}).filter(({ events }) => events > 0);
}

/** Events that start before a day. */
export function countBefore(engine: EngineAtOnce, filter: Filter, day: number, extent: DaySpan): number {
	const stretch = { from: Math.floor(extent.from), to: Math.ceil(day) };
	return total(countsIn(engine, filter, stretch, PARTS));
}

function total(counts: readonly Counted[]): number {
	return counts.reduce((sum, { events }) => sum + events, 0);
}
