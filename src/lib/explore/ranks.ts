import { fold } from './fold';

/** Where each text comes in their order, case and accents aside; equal texts share a rank. */
export function ranksOf(texts: readonly string[]): Uint32Array {
	const keys = texts.map(fold);
	const order = Array.from(keys.keys()).sort((a, b) => compareTexts(keys[a], keys[b]));
	const rank = new Uint32Array(texts.length);
	for (let at = 1; at < order.length; at++)
		rank[order[at]] = rank[order[at - 1]] + Number(keys[order[at]] !== keys[order[at - 1]]);
	return rank;
}

/** By code units, the same in every language. */
export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
