import type { KindFamily } from '$lib/model';

/** What readers take for graver, where nobody died. */
const FAMILIES: readonly KindFamily[] = ['violence', 'disaster', 'justice', 'diplomacy', 'aid', 'other'];

/** How much an event says of its place: deaths first, and without them the gravest kind. */
export function gravityOf(family: KindFamily, killed: number): number {
	return killed * 10 + (FAMILIES.length - FAMILIES.indexOf(family));
}
