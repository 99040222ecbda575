import { after, together, type Answer } from '$lib/explore/answer';
import type { DaySpan } from '$lib/explore/engine';
import type { Counted } from './counts';
import { DENSE } from './picture';
import type { Overview } from './stretch';

/** Pixels of a bin that holds a handful. */
const BAR = 4;

/**
 * Counts of all that the overview shows, in bins as narrow as a device pixel where there is enough to count.
 *
 * @param width CSS pixels.
 * @param dots Device pixels each.
 * @param count Counts over a stretch, in at most so many bins.
 */
export function overviewCounts(
	{ stretches }: Overview,
	width: number,
	dots: number,
	count: (stretch: DaySpan, bins: number) => Answer<readonly Counted[]>
): Answer<readonly Counted[]> {
	const counted = (bar: number) => {
		const counts = stretches.map((stretch) =>
			count(stretch, Math.max(1, Math.floor((stretch.right - stretch.left) / bar)))
		);
		return after(together(counts), (counts) => counts.flat());
	};
	return after(counted(BAR), (coarse) => {
		const total = coarse.reduce((sum, { events }) => sum + events, 0);
		return total < width * DENSE ? coarse : counted(1 / dots);
	});
}
