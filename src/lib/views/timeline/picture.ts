import { after, type Answer } from '$lib/explore/answer';
import type { DaySpan, Engine, Measure, WhenAnswer } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import type { Lanes } from '$lib/explore/filter-url';

/** More events than this in view are counted rather than drawn one by one. */
export const MOST_MARKS = 300;
/** Pixels of a bin that holds a handful. */
const BIN_PIXELS = 4;
/** With so many events for each pixel of width, a column a device pixel is a shape and no longer noise. */
export const DENSE = 3;

/**
 * What is in view: single marks if they are few, else counts, in bins as narrow as a device pixel where there is
 * enough to count.
 *
 * @param width CSS pixels.
 * @param dots Device pixels each.
 * @param marks Single marks, at most.
 */
export function pictureOf(
	engine: Engine,
	filter: Filter,
	window: DaySpan,
	width: number,
	dots: number,
	marks = MOST_MARKS,
	measure: Measure = 'events',
	by: Lanes = 'kind'
): Answer<WhenAnswer> {
	const coarse = binsFor(window, width / BIN_PIXELS);
	const lanes = by === 'kind' ? null : by;
	return after(
		engine.when(filter, { ...window, bins: coarse, marks: measure === 'events' ? marks : 0, measure, lanes }),
		(answer) => {
			const fine = binsFor(window, width * dots);
			if (answer.marks || fine === coarse) return answer;
			const inView = answer.bins.events.reduce((sum, count) => sum + count, 0);
			if (inView < width * DENSE) return answer;
			return engine.when(filter, { ...window, bins: fine, marks: 0, measure, lanes });
		}
	);
}

/** Days are what most dates are known to: finer bins would put their events at midnight. */
function binsFor({ from, to }: DaySpan, most: number): number {
	return Math.max(1, Math.min(Math.floor(most), Math.ceil(to - from) + 1));
}
