import type { Document } from './document';
import { Pos } from './tagger';

/**
 * "Rubio is in Paris tonight. He …": whether the single name that a sentence begins with is somewhere and is taken up
 * as somebody, so that it is no town however many towns have that name.
 */
export function isTakenUp({ tokens, sentences }: Document, sentence: number): boolean {
	const own = sentences[sentence];
	const next = sentences[sentence + 1];
	if (!next || !/^s?he$/.test(tokens.lower[next.first])) return false;
	const { first } = own;
	return (
		tokens.pos[first] === Pos.PROPN &&
		/^(?:is|was)$/.test(tokens.lower[first + 1] ?? '') &&
		/^(?:in|at|on|back)$/.test(tokens.lower[first + 2] ?? '')
	);
}

/** "The two met", "both men said": two who were named before. */
export function isPair(lower: readonly string[], t: number): boolean {
	return lower[t] === 'both' || (lower[t] === 'two' && lower[t - 1] === 'the');
}
