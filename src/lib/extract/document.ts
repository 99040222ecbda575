import { Pos, type Tagger } from './tagger';
import type { Article, Span } from '$lib/model';
import { splitParagraphs, type Paragraph } from './paragraphs';
import type { Part } from './parts';
import { findSentences, type Sentence } from './sentences';

/**
 * Words in reading order, one column a property. Token `i` is `text.slice(start[i], end[i])`; white space is in
 * no token. Hyphens, currency signs, percent signs, possessive 's and n't are tokens of their own ("6", "-",
 * "year"); abbreviations keep their full stop ("Gov.", "U.S.", "Apr.", "a.m.").
 */
export interface Tokens {
	readonly length: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly pos: Uint8Array;
	/** The word as written. */
	readonly word: readonly string[];
	/** The word in lower case. */
	readonly lower: readonly string[];
}

/** An article cut into paragraphs, sentences and tagged words; every offset indexes `article.text`. */
export interface Document {
	readonly article: Article;
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	readonly tokens: Tokens;
	/** Only a part of the text, before which others stand: its first sentences are no lead. */
	readonly continued: boolean;
}

/** No word of a language is this long; a run that is goes by the tagger whole, which would take squared time over it. */
const LONGEST_WORD = 64;
const OVERLONG = new RegExp(`\\S{${LONGEST_WORD},}`, 'g');
/** How much the tagger is given at once; it keeps a table a text. */
const LONGEST_PIECE = 8192;

/**
 * Reads an article's text once, for all the finders.
 *
 * Time and memory grow linearly with the text.
 *
 * @param part What to read of it, if not all.
 */
export function readDocument(article: Article, tag: Tagger, part: Part | null = null): Document {
	const { text } = article;
	const paragraphs = part?.paragraphs ?? splitParagraphs(text);
	const tokens = tokenise(text, paragraphs, tag);
	const sentences = findSentences(text, paragraphs, tokens);
	setParticiples(tokens, sentences);
	return { article, text, paragraphs, sentences, tokens, continued: part?.continued ?? false };
}

/** The index of the first token that starts at or after an offset; `tokens.length` if none does. */
export function tokenFrom(tokens: Tokens, offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens.start[middle] < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The sentence that holds an offset; the one before it where the offset falls between two. */
export function sentenceAt(doc: Document, offset: number): Sentence | null {
	const { sentences } = doc;
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sentences[middle].span.start <= offset) low = middle + 1;
		else high = middle;
	}
	return sentences[low - 1] ?? null;
}

/** Writes tokens as they come into columns that grow. */
class TokenWriter {
	#start = new Int32Array(256);
	#end = new Int32Array(256);
	#pos = new Uint8Array(256);
	readonly #word: string[] = [];
	readonly #lower: string[] = [];
	/** Each word as first met, with its small letters: held once, however often it is written. */
	readonly #met = new Map<string, { readonly word: string; readonly lower: string }>();

	push(word: string, start: number, pos: Pos): void {
		const at = this.#word.length;
		if (at === this.#start.length) this.#grow();
		this.#start[at] = start;
		this.#end[at] = start + word.length;
		this.#pos[at] = pos;
		let met = this.#met.get(word);
		if (!met) this.#met.set(word, (met = { word, lower: word.toLowerCase() }));
		this.#word.push(met.word);
		this.#lower.push(met.lower);
	}

	#grow(): void {
		const longer = <T extends Int32Array | Uint8Array>(old: T, to: T): T => (to.set(old), to);
		this.#start = longer(this.#start, new Int32Array(this.#start.length * 2));
		this.#end = longer(this.#end, new Int32Array(this.#end.length * 2));
		this.#pos = longer(this.#pos, new Uint8Array(this.#pos.length * 2));
	}

	tokens(): Tokens {
		const length = this.#word.length;
		// Copied to their length: columns that grow have room for half as much again.
		return {
			length,
			start: this.#start.slice(0, length),
			end: this.#end.slice(0, length),
			pos: this.#pos.slice(0, length),
			word: this.#word.slice(),
			lower: this.#lower.slice()
		};
	}
}

/** "Standing beside Roca, Gil said": the tagger takes the word for a name, since it has a capital. */
function setParticiples({ lower, pos }: Tokens, sentences: readonly Sentence[]): void {
	for (const { first, last } of sentences)
		if (first + 1 < last && pos[first + 1] === Pos.ADP && POSTURES.test(lower[first])) pos[first] = Pos.VERB;
}

const POSTURES = /^(?:standing|speaking|sitting|appearing|talking|arriving|travelling|traveling)$/;

/**
 * What the tagger is given at once: pieces of paragraphs, since to give it each short paragraph alone would cost
 * far more than the words do.
 */
class Batch {
	#text = '';
	/** Where each piece begins in the batch, and in the article's text. */
	readonly #at: number[] = [];
	readonly #start: number[] = [];

	get length(): number {
		return this.#text.length;
	}

	add(piece: string, start: number): void {
		if (this.#text !== '') this.#text += ' ';
		this.#at.push(this.#text.length);
		this.#start.push(start);
		this.#text += readable(piece);
	}

	/** Tags what has been added, writes it out and starts anew. */
	flush(text: string, tag: Tagger, out: TokenWriter): void {
		if (this.#text === '') return;
		const { words, tags } = tag(this.#text);
		let at = 0;
		let piece = 0;
		for (let i = 0; i < words.length; i++) {
			const word = words[i];
			// Words come back in order and as they stand; where the tagger has changed one, the text goes on after it.
			const found = word.trim() === '' ? -1 : findWord(this.#text, word, at);
			if (found < 0) continue;
			at = found + word.length;
			while (piece + 1 < this.#at.length && this.#at[piece + 1] <= found) piece++;
			const start = found - this.#at[piece] + this.#start[piece];
			out.push(text.startsWith(word, start) ? word : text.slice(start, start + word.length), start, tags[i]);
		}
		this.#text = '';
		this.#at.length = 0;
		this.#start.length = 0;
	}
}

function tokenise(text: string, paragraphs: readonly Paragraph[], tag: Tagger): Tokens {
	const out = new TokenWriter();
	const batch = new Batch();
	const add = ({ start, end }: Span) => {
		for (let from = start; from < end;) {
			const to = end - from <= LONGEST_PIECE ? end : pieceEnd(text, from, end);
			if (batch.length + to - from > LONGEST_PIECE) batch.flush(text, tag, out);
			batch.add(text.slice(from, to), from);
			from = to;
		}
	};
	for (const { span } of paragraphs) {
		let from = span.start;
		const paragraph = span.end - from < LONGEST_WORD ? '' : text.slice(from, span.end);
		for (const { 0: run, index } of paragraph.matchAll(OVERLONG)) {
			add({ start: from, end: span.start + index });
			batch.flush(text, tag, out);
			out.push(run, span.start + index, Pos.X);
			from = span.start + index + run.length;
		}
		add({ start: from, end: span.end });
	}
	batch.flush(text, tag, out);
	return out.tokens();
}

/** A word is looked for only so far ahead that a word which is not there cannot make the search long. */
const FARTHEST = 200;

function findWord(piece: string, word: string, at: number): number {
	let from = at;
	while (from < piece.length && piece.charCodeAt(from) <= 32) from++;
	if (piece.startsWith(word, from)) return from;
	const lower = piece.slice(from, from + FARTHEST).toLowerCase();
	const ahead = lower.indexOf(word.toLowerCase());
	return ahead < 0 ? -1 : from + ahead;
}

function pieceEnd(text: string, from: number, end: number): number {
	const limit = Math.min(end, from + LONGEST_PIECE);
	for (const stop of ['. ', ' ', '\n', '\t']) {
		const at = text.lastIndexOf(stop, limit - stop.length);
		if (at > from) return at + stop.length;
	}
	return limit;
}

const FEWEST_CAPITALS = 20;

/** Text in capitals is tagged as if it were not: the tagger takes every capitalised word for a name. */
function readable(piece: string): string {
	if (piece.length < FEWEST_CAPITALS) return piece;
	let upper = 0;
	let lower = 0;
	for (let i = 0; i < piece.length; i++) {
		const code = piece.charCodeAt(i);
		if (code >= 65 && code <= 90) upper++;
		else if (code >= 97 && code <= 122) lower++;
	}
	if (upper < FEWEST_CAPITALS || upper < lower * 4) return piece;
	const lowered = piece.toLowerCase();
	return lowered.length === piece.length ? lowered : piece;
}
