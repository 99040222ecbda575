/** Numbers to numbers, in a straight line from each given one to the next and beyond the last, and back. */
export interface Line {
	(value: number): number;
	invert(value: number): number;
}

/**
 * As D3's linear scale, of which no more is needed here; ticks and formats, which come with it, are a twentieth of the
 * page's code.
 *
 * @param from Rising, as many as in `to`, and two at least.
 */
export function lineThrough(from: readonly number[], to: readonly number[]): Line {
	return Object.assign((value: number) => between(from, to, value), {
		invert: (value: number) => between(to, from, value)
	});
}

function between(from: readonly number[], to: readonly number[], value: number): number {
	let piece = 0;
	while (piece < from.length - 2 && value >= from[piece + 1]) piece++;
	const length = from[piece + 1] - from[piece];
	const share = length === 0 ? 0.5 : (value - from[piece]) / length;
	return to[piece] * (1 - share) + to[piece + 1] * share;
}
