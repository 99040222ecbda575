import { EVENT_KINDS, familyOf, type KindFamily } from '$lib/model';

/** What readers take for graver, where nobody died. */
const FAMILIES: readonly KindFamily[] = ['violence', 'disaster', 'justice', 'diplomacy', 'aid', 'other'];

/** What each death adds: more than any kind does. */
export const GRAVITY_OF_ONE = 10;

/** How much an event says of its place: deaths first, and without them the gravest kind. Never 0. */
export function gravityOf(family: KindFamily, killed: number): number {
	return killed * GRAVITY_OF_ONE + (FAMILIES.length - FAMILIES.indexOf(family));
}

/** By number into `EVENT_KINDS`, where nobody died. */
export const GRAVITY_OF_KIND = Float64Array.from(EVENT_KINDS, (kind) => gravityOf(familyOf(kind), 0));

/** The family of whatever is as grave as this. */
export function familyOfGravity(gravity: number): KindFamily {
	return FAMILIES[FAMILIES.length - (gravity % GRAVITY_OF_ONE)];
}
