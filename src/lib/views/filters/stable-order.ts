import type { FacetCount } from '$lib/explore/engine';

/**
 * Values in the order of their counts without any filter, so that they stay where they are while the counts
 * change.
 */
export function stableOrder<V, C extends FacetCount<V>>(
	counts: readonly C[],
	whole: readonly FacetCount<V>[]
): C[] {
	const total = new Map(whole.map(({ value, events }) => [value, events]));
	const position = new Map(whole.map(({ value }, at) => [value, at]));
	return counts.toSorted(
		(a, b) =>
			(total.get(b.value) ?? 0) - (total.get(a.value) ?? 0) ||
			(position.get(a.value) ?? 0) - (position.get(b.value) ?? 0)
	);
}
