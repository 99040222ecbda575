import { after, type Answer } from '$lib/explore/answer';
import type { DaySpan, Engine } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import { bulkOf, bulkOfMarks } from './fit';

/** Bins over the extent, pairs of which are weighed. */
const BINS = 300;
const MARKS = 400;
/** Looking closer at where the bulk lies, at most so often: each look is at least three times as close. */
const LOOKS = 12;

/** The days that hold the bulk of what matches; `null` if nothing that matches is dated. */
export function homeOf(engine: Engine, filter: Filter): Answer<DaySpan | null> {
	return after(
		engine.when(filter, { from: 0, to: 1, bins: 1, marks: 0 }),
		({ extent }) => extent && closerLook(engine, filter, extent, extent, LOOKS)
	);
}

function closerLook(
	engine: Engine,
	filter: Filter,
	extent: DaySpan,
	window: DaySpan,
	looks: number
): Answer<DaySpan> {
	if (looks === 0) return window;
	return after(engine.when(filter, { ...window, bins: BINS, marks: MARKS }), ({ marks, bins }) => {
		if (marks?.length) return bulkOfMarks(marks) ?? window;
		const weights = Array.from(bins.events, (events, i) => ({
			from: bins.from + i * bins.width,
			to: bins.from + (i + 1) * bins.width,
			events
		}));
		const bulk = bulkOf(weights);
		if (!bulk) return window;
		const closer = { from: Math.max(bulk.from, extent.from), to: Math.min(bulk.to, extent.to) };
		if ((closer.to - closer.from) * 3 > window.to - window.from) return closer;
		return closerLook(engine, filter, extent, closer, looks - 1);
	});
}
