import type { Count } from '$lib/model';

const PARTS =
	/\b(?:child(?:ren)?|kid(?:die)?s?|women|woman|girls?|boys?|babies|infants?|elderly|teenagers?|minors?|foreigners?|students?)\b/i;

/** Whether a figure counts only some sort of people, and so may be part of another. */
export function isPart({ of }: Count): boolean {
	return of !== null && PARTS.test(of);
}
