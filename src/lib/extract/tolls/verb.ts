import type { Tokens } from '../document';
import { Pos } from '../tagger';
import { BE, FATAL_VERBS, FINDINGS, HAVE, NEGATIONS, UNREAL } from './cues';

/** What stands before a verb and belongs to it. */
export interface VerbGroup {
	/** Its first token: an auxiliary, an adverb, a participle that shares them, or the verb itself. */
	readonly from: number;
	readonly passive: boolean;
	readonly perfect: boolean;
	readonly negated: boolean;
	/** It did not happen, or not yet: "could be killed", "are to be shot", "tried to kill". */
	readonly unreal: boolean;
}

const LONGEST = 12;

/** Reads back from a verb over auxiliaries, adverbs, "found", "feared", and participles joined to it. */
export function readVerbBefore(tokens: Tokens, first: number, verb: number): VerbGroup {
	const { lower, pos } = tokens;
	let passive = false;
	let perfect = false;
	let negated = false;
	let unreal = false;
	let joined = false;
	let i = verb - 1;
	for (const limit = Math.max(first, verb - LONGEST); i >= limit; i--) {
		const word = lower[i];
		if (BE.has(word) && !(word === "'s" && pos[i] === Pos.PART)) passive = true;
		else if (HAVE.has(word)) perfect = true;
		else if (NEGATIONS.has(word) && !/^(?:no|none|nobody)$/.test(word)) negated = true;
		else if (UNREAL.has(word)) unreal = true;
		else if (word === 'to') {
			// "Are to be shot" lies ahead; "is said to have been shot" does not.
			if (HAVE.has(lower[i + 1])) continue;
			if (!BE.has(lower[i + 1]) && i + 1 !== verb) break;
			unreal = true;
		} else if (FINDINGS.has(word) && FINDING_TAGS.has(pos[i])) continue;
		else if (pos[i] === Pos.ADV && !/^(?:when|where|how|why)$/.test(word)) continue;
		else if (passive) break;
		else if (joinsVerbs(tokens, i)) joined = true;
		else if (!joined || !(pos[i] === Pos.VERB || FATAL_VERBS.has(word)) || !joinsVerbs(tokens, i + 1)) break;
	}
	if (joined && !passive) {
		// The verbs before turned out to share no auxiliary with it.
		i = verb - 1;
		while (i >= first && i > verb - LONGEST && pos[i] === Pos.ADV) i--;
	}
	return { from: i + 1, passive, perfect, negated, unreal };
}

const FINDING_TAGS = new Set<number>([Pos.VERB, Pos.ADV, Pos.AUX, Pos.ADJ]);

/** "Captured and shot", "captured, tortured and shot": a comma or "and" right behind a participle. */
function joinsVerbs({ lower, pos }: Tokens, i: number): boolean {
	if (!/^(?:and|,|or)$/.test(lower[i])) return false;
	const before = lower[i - 1] === ',' ? i - 2 : i - 1;
	if (before < 0 || pos[before] !== Pos.VERB) return false;
	return /(?:ed|en)$/.test(lower[before]) || /^(?:shot|held|found|hit|beat)$/.test(lower[before]);
}
