import type { Tokens } from './document';

/** A label is short: "14 April:", "Kremlin:". */
const LONGEST = 5;

/**
 * Behind the label that a line begins with: "14 April: Witkoff tells", "Kremlin: Witkoff met Putin".
 *
 * @returns `first` where none stands there.
 */
export function behindLabel({ word }: Tokens, first: number, last: number): number {
	for (let t = first; t < Math.min(first + LONGEST, last); t++) if (word[t] === ':') return t + 1;
	return first;
}
