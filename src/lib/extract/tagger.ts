import winkNLP, { type WinkMethods } from 'wink-nlp';
import { steadyModel } from './steady-model';

/** Universal part-of-speech tags, as small numbers: a document holds one byte a token. */
export const Pos = {
	X: 0,
	ADJ: 1,
	ADP: 2,
	ADV: 3,
	AUX: 4,
	CCONJ: 5,
	DET: 6,
	INTJ: 7,
	NOUN: 8,
	NUM: 9,
	PART: 10,
	PRON: 11,
	PROPN: 12,
	PUNCT: 13,
	SCONJ: 14,
	SYM: 15,
	VERB: 16
} as const;
export type Pos = (typeof Pos)[keyof typeof Pos];

/** Cuts a piece of text into words and says what part of speech each is. */
export type Tagger = (text: string) => { readonly words: readonly string[]; readonly tags: readonly Pos[] };

const NUMBER_OF = Pos as Record<string, Pos | undefined>;

let shared: Tagger | null = null;

/**
 * The English tagger, made on first use: its model takes about 0.1 s and 60 MB to set up. What it says of a text
 * does not depend on the texts before, so one serves everybody.
 *
 * @see wink-nlp and its English web model, both MIT.
 */
export function englishTagger(): Tagger {
	return (shared ??= makeTagger());
}

/** New words that the tagger may keep before it is made anew, so that an archive does not fill the memory. */
const MOST_KEPT = 60_000;

/** A tagger of its own, for who must not share. */
export function makeTagger(): Tagger {
	let { nlp, kept } = load();
	return (text) => {
		if (kept() > MOST_KEPT) ({ nlp, kept } = load());
		const { its } = nlp;
		const tokens = nlp.readDoc(text).tokens();
		const tags = tokens.out(its.pos) as unknown as string[];
		return { words: tokens.out(its.value) as string[], tags: tags.map((tag) => NUMBER_OF[tag] ?? Pos.X) };
	};
}

function load(): { nlp: WinkMethods; kept: () => number } {
	const { model, steady, kept } = steadyModel();
	const nlp = winkNLP(model, ['pos']);
	// A word that no lexicon has makes the tagger show its store, see `steadyModel`.
	nlp.readDoc('qzxvqzxv');
	steady();
	return { nlp, kept };
}
