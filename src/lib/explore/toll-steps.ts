import type { TollRange } from './filter';

/** Ranges of killed that are counted, by their least: finer where most events are. */
const STEPS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000];

export const TOLL_RANGES: readonly TollRange[] = STEPS.map((least, at) => ({
	least,
	most: at + 1 < STEPS.length ? STEPS[at + 1] - 1 : null
}));

/**
 * Events by range, from events by number of figures.
 *
 * @param lows The least figure of killed by number of figures; -1 where none is given.
 */
export function countTolls(lows: Int32Array, events: ArrayLike<number>): number[] {
	const counts = new Array<number>(STEPS.length).fill(0);
	for (let figures = 0; figures < lows.length; figures++) {
		if (lows[figures] < 0) continue;
		const step = STEPS.findLastIndex((least) => least <= lows[figures]);
		counts[step] += events[figures];
	}
	return counts;
}
