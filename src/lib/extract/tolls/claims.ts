import type { Sentence } from '../sentences';
import type { Tokens } from '../document';
import { Pos } from '../tagger';
import { SPEECH } from './cues';

/** The longest name of a source that is one: beyond it a clause was taken for a name. */
const LONGEST = 10;
const STOPS = new Set([
	',',
	';',
	':',
	'.',
	'"',
	'“',
	'”',
	'(',
	')',
	'--',
	'—',
	'–',
	'that',
	'who',
	'which',
	'when',
	'where'
]);

/**
 * The words for who vouches for what a sentence tells: "the mayor" of "according to the mayor", "officials" of
 * "officials said". A pronoun names nobody.
 */
export function findClaimant(tokens: Tokens, sentence: Sentence, text: string): string | null {
	const { lower, start, end } = tokens;
	for (let i = sentence.first; i < sentence.last; i++) {
		if (lower[i] === 'according' && lower[i + 1] === 'to') {
			const to = phraseEnd(tokens, i + 2, sentence.last);
			if (to > i + 2) return text.slice(start[i + 2], end[to - 1]);
		}
		if (!SPEECH.has(lower[i]) || tokens.pos[i] === Pos.NOUN) continue;
		if (lower[i].startsWith('claim') && !claimsThat(tokens, i)) continue;
		const from = phraseStart(tokens, i, sentence.first);
		if (from < i && isNamed(tokens, from, i)) return text.slice(start[from], end[i - 1]);
		// ", said the mayor": the source follows where nothing else could.
		const before = lower[i - 1] ?? '';
		if (/^(?:,|"|”|'')$/.test(before) && i > sentence.first) {
			const to = phraseEnd(tokens, i + 1, sentence.last);
			if (to > i + 1 && isNamed(tokens, i + 1, to)) return text.slice(start[i + 1], end[to - 1]);
		}
	}
	return null;
}

/** "Claimed that", not "claimed responsibility" or "claimed the lives". */
function claimsThat(tokens: Tokens, i: number): boolean {
	for (let k = i + 1; k <= i + 5 && k < tokens.length; k++)
		if (/^(?:lives|life|responsibility|credit|victory)$/.test(tokens.lower[k])) return false;
	return true;
}

function phraseEnd(tokens: Tokens, from: number, last: number): number {
	const limit = Math.min(last, from + LONGEST);
	let to = from;
	while (to < limit && !STOPS.has(tokens.lower[to]) && !isVerb(tokens, to)) to++;
	return to;
}

function phraseStart(tokens: Tokens, verb: number, first: number): number {
	let end = verb;
	// "The mayor also said", "police have said".
	while (end > first && (tokens.pos[end - 1] === Pos.ADV || tokens.pos[end - 1] === Pos.AUX)) end--;
	let from = end;
	while (
		from > first &&
		end - from < LONGEST &&
		!STOPS.has(tokens.lower[from - 1]) &&
		!isVerb(tokens, from - 1)
	)
		from--;
	if (end < verb) return verb;
	while (
		from < end &&
		(tokens.pos[from] === Pos.CCONJ || tokens.pos[from] === Pos.ADV || tokens.pos[from] === Pos.SCONJ)
	)
		from++;
	return from;
}

function isVerb(tokens: Tokens, i: number): boolean {
	return tokens.pos[i] === Pos.VERB || tokens.pos[i] === Pos.AUX;
}

function isNamed(tokens: Tokens, from: number, to: number): boolean {
	let named = false;
	for (let i = from; i < to; i++) {
		if (tokens.pos[i] === Pos.PRON) return false;
		if (tokens.pos[i] === Pos.NOUN || tokens.pos[i] === Pos.PROPN) named = true;
	}
	return named;
}
