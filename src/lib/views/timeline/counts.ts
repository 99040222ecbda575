import { after, together, type Answer } from '$lib/explore/answer';
import type { DaySpan, Engine } from '$lib/explore/engine';
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
export function countsIn(
	engine: Engine,
	filter: Filter,
	stretch: DaySpan,
	bins: number
): Answer<readonly Counted[]> {
	if (stretch.to <= stretch.from) return [];
	const counted = ({ from, width, events }: { from: number; width: number; events: Uint32Array }) =>
		Array.from(events, (count, i): Answer<Counted> => {
			const bin = { from: from + i * width, to: from + (i + 1) * width };
			const part = { from: Math.max(bin.from, stretch.from), to: Math.min(bin.to, stretch.to) };
			const crosses = part.from > bin.from || part.to < bin.to;
			if (count === 0 || !crosses || width <= DAY) return { ...part, events: count };
			return after(countsIn(engine, filter, part, PARTS), (parts) => ({ ...part, events: total(parts) }));
		});
	return after(engine.when(filter, { ...stretch, bins, marks: 0 }), ({ bins }) =>
		after(together(counted(bins)), (all) => all.filter(({ events }) => events > 0))
	);
}

/** Events that start before a day. */
export function countBefore(engine: Engine, filter: Filter, day: number, extent: DaySpan): Answer<number> {
	const stretch = { from: Math.floor(extent.from), to: Math.ceil(day) };
	return after(countsIn(engine, filter, stretch, PARTS), total);
}

function total(counts: readonly Counted[]): number {
	return counts.reduce((sum, { events }) => sum + events, 0);
}
