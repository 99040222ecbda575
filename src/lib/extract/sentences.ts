import type { Span } from '$lib/model';
import type { Paragraph } from './paragraphs';
import type { Tokens } from './document';
import { Pos } from './tagger';

export interface Sentence {
	readonly span: Span;
	/** Its tokens, half-open. */
	readonly first: number;
	readonly last: number;
	/** Index of its paragraph. */
	readonly paragraph: number;
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', "''"]);
const FINAL = /^[.!?…]+$/;
const STOPPED = /\.$/;
/** Abbreviations that stand before a name or a number and so never end a sentence. */
const BEFORE_NAMES = new Set(
	'mr. mrs. ms. dr. prof. gen. lt. col. sgt. capt. cpl. maj. adm. cmdr. brig. gov. sen. rep. rev. hon. st. ste. mt. ft. no. nos. vs. v. fr. sr. msgr. pres. supt. det. insp. pvt. spc. ald. amb. messrs. gens. sens. reps. govs. approx. e.g. i.e. cf. ca. viz. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.'.split(
		' '
	)
);
/** Words with a capital that begin sentences rather than continue a name. */
const OPENERS = new Set(
	"the a an he she it they we i you his her its their our in on at by for from with as but and or so yet this that these those there when while after before since if although though however meanwhile earlier later also it’s it's one two three some many most several officials police witnesses no not to under during among about more all both what who where why how".split(
		' '
	)
);
const TIME_NAMES =
	/^(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|mar\.|apr\.|jun\.|jul\.|aug\.|sept?\.|oct\.|nov\.|dec\.)$|^(?:[ecmp][sd]?t|gmt|utc|bst|cest|cet|local|eastern|pacific|central)$/;

/**
 * Cuts each paragraph into sentences. Abbreviations, initials, decimal points and dots within quotations do not
 * end one; closing quotation marks belong to the sentence that they close.
 */
export function findSentences(text: string, paragraphs: readonly Paragraph[], tokens: Tokens): Sentence[] {
	const sentences: Sentence[] = [];
	let token = 0;
	paragraphs.forEach(({ span }, paragraph) => {
		let first = token;
		while (token < tokens.length && tokens.start[token] < span.end) {
			const ends = endsSentence(tokens, token, span.end, text);
			token++;
			if (!ends) continue;
			while (token < tokens.length && tokens.start[token] < span.end && closes(tokens, token, text)) token++;
			push(first, token, paragraph);
			first = token;
		}
		push(first, token, paragraph);
	});
	return sentences;

	function push(first: number, last: number, paragraph: number): void {
		if (first < last)
			sentences.push({
				span: { start: tokens.start[first], end: tokens.end[last - 1] },
				first,
				last,
				paragraph
			});
	}
}

/** A closing mark that stands right behind what came before. */
function closes(tokens: Tokens, i: number, text: string): boolean {
	return CLOSERS.has(tokens.word[i]) && !/\s/.test(text[tokens.start[i] - 1] ?? ' ');
}

function endsSentence(tokens: Tokens, i: number, limit: number, text: string): boolean {
	const word = tokens.word[i];
	let next = i + 1;
	while (next < tokens.length && tokens.start[next] < limit && closes(tokens, next, text)) next++;
	if (next >= tokens.length || tokens.start[next] >= limit) return true;
	const after = tokens.word[next];
	const spaced = tokens.start[next] > tokens.end[next - 1];

	if (FINAL.test(word)) {
		if (!spaced) return false;
		if (word === '…' || word === '...') return startsUpper(after);
		if (/^[a-z]/.test(after)) return false;
		return !isInitialBefore(tokens, i);
	}
	if (!STOPPED.test(word) || word.length < 2 || !spaced) return false;
	const lower = tokens.lower[i];
	if (BEFORE_NAMES.has(lower) || /^[a-z]\.$/.test(lower)) return false;
	if (!startsUpper(after) && !/^["“‘'(]/.test(after)) return false;
	if (/^[ap]\.?m\.$/.test(lower)) return !TIME_NAMES.test(tokens.lower[next]);
	// "U.S. Army" goes on, "in the U.S. The army" does not.
	return OPENERS.has(tokens.lower[next]) || (!/^[A-Z]/.test(word) && tokens.pos[next] !== Pos.NUM);
}

/** A lone capital before a full stop that the tagger cut off: "J . Smith". */
function isInitialBefore(tokens: Tokens, i: number): boolean {
	return (
		i > 0 &&
		/^[A-Z]$/.test(tokens.word[i - 1]) &&
		tokens.word[i - 1] !== 'I' &&
		tokens.end[i - 1] === tokens.start[i]
	);
}

function startsUpper(word: string): boolean {
	const first = word[0];
	return first !== first.toLowerCase() || /\d/.test(first);
}
