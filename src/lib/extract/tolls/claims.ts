import type { Sentence } from '../sentences';
import type { Tokens } from '../document';
import { Pos } from '../tagger';
import { BE, SPEECH } from './cues';

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
	'[',
	']',
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
	const words = (from: number, to: number) => text.slice(start[from], end[to - 1]).replace(/\s+/g, ' ');
	for (let i = sentence.first; i < sentence.last; i++) {
		if (lower[i] === 'according' && lower[i + 1] === 'to') {
			const to = phraseEnd(tokens, i + 2, sentence.last);
			if (to > i + 2) return words(i + 2, to);
		}
		if (!SPEECH.has(lower[i]) || tokens.pos[i] === Pos.NOUN) continue;
		if (lower[i].startsWith('claim') && !claimsThat(tokens, i)) continue;
		const subject = phraseBefore(tokens, i, sentence.first);
		if (isNamed(tokens, subject.from, subject.to)) return words(subject.from, subject.to);
		// ", said the mayor": the source follows where nothing else could.
		const before = lower[i - 1] ?? '';
		if (/^(?:,|"|”|'')$/.test(before) && i > sentence.first) {
			const to = phraseEnd(tokens, i + 1, sentence.last);
			if (to > i + 1 && isNamed(tokens, i + 1, to)) return words(i + 1, to);
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

/** "Police today said": when, not who. */
const WHEN = /^(?:today|yesterday|tonight|earlier|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** The noun phrase before a verb, half-open; empty where none ends there. */
function phraseBefore(tokens: Tokens, verb: number, first: number): { from: number; to: number } {
	const { lower, pos } = tokens;
	let to = verb;
	// "The mayor also said", "police have said".
	while (to > first && (pos[to - 1] === Pos.ADV || pos[to - 1] === Pos.AUX || WHEN.test(lower[to - 1]))) to--;
	// "No deaths were reported": not who told, but what was.
	for (let i = to; i < verb; i++) if (BE.has(lower[i])) return { from: to, to };
	let from = to;
	while (from > first && to - from < LONGEST && !STOPS.has(lower[from - 1]) && !isVerb(tokens, from - 1))
		from--;
	while (from < to && LEADING.has(pos[from])) from++;
	return { from, to };
}

const LEADING = new Set<number>([Pos.CCONJ, Pos.ADV, Pos.SCONJ]);

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
