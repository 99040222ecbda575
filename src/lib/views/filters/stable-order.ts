import type { FacetCount } from '$lib/explore/engine';

/**
 * Values by their counts without any filter, the highest first, so that they stay where they are while the counts
 * change.
 */
export function inOrder<V>(whole: readonly FacetCount<V>[]): V[] {
	return whole.toSorted((a, b) => b.events - a.events).map(({ value }) => value);
}

/** The counts of items, in the order of the items. */
export function countsOf<V>(
	counts: readonly FacetCount<V>[],
	items: readonly { readonly value: V }[]
): number[] {
	const known = new Map(counts.map(({ value, events }) => [value, events]));
	return items.map(({ value }) => known.get(value) ?? 0);
}
