import type { TollRange } from './filter';

/** Ranges of killed that are counted, by their least: finer where most events are. */
const STEPS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000];

export const TOLL_RANGES: readonly TollRange[] = STEPS.map((least, at) => ({
	least,
	most: at + 1 < STEPS.length ? STEPS[at + 1] - 1 : null
}));

/**
 * The range of each figure.
 *
 * @param lows The least figures of killed; -1 where none is given, and so no range.
 */
export function tollSteps(lows: Int32Array): Int8Array {
	return Int8Array.from(lows, (low) => STEPS.findLastIndex((least) => least <= low));
}

/** Events by range, from events by number of figures. */
export function countTolls(steps: Int8Array, events: ArrayLike<number>): number[] {
	const counts = new Array<number>(STEPS.length).fill(0);
	for (let figures = 0; figures < steps.length; figures++)
		if (steps[figures] >= 0) counts[steps[figures]] += events[figures];
	return counts;
}
