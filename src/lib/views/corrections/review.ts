import type { Verdict } from '$lib/corrections';

/**
 * The event to review after one: the next without a verdict, round to the start; `null` once all have one.
 *
 * @param queue Ids in order of doubt.
 */
export function nextToReview(
	queue: readonly string[],
	current: string | null,
	verdictOf: (id: string) => Verdict | null
): string | null {
	const at = current === null ? -1 : queue.indexOf(current);
	const round = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
	return round.find((id) => id !== current && verdictOf(id) === null) ?? null;
}
