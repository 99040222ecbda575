import type { Document } from '../document';

/** Whether a token begins with a capital letter of any script that has them. */
export function isCapital(word: string | undefined): boolean {
	if (!word) return false;
	const code = word.charCodeAt(0);
	if (code < 128) return code >= 65 && code <= 90;
	const first = word[0];
	return first !== first.toLowerCase();
}

/** Whether a token consists of letters in capitals only, and of more than one. */
export function isShouted(word: string): boolean {
	const second = word.charCodeAt(1);
	if (second >= 97 && second <= 122) return false;
	return word.length > 1 && isCapital(word) && word === word.toUpperCase();
}

/** Whether white space parts two tokens that follow one another. */
export function isSpaced({ tokens }: Document, left: number): boolean {
	return left + 1 < tokens.length && tokens.start[left + 1] > tokens.end[left];
}

/** Whether a token is a hyphen that joins the words on both its sides. */
export function isJoiner(doc: Document, i: number): boolean {
	const word = doc.tokens.word[i];
	return (word === '-' || word === '‑') && i > 0 && !isSpaced(doc, i - 1) && !isSpaced(doc, i);
}

/** Whether nothing but a paragraph's or a sentence's beginning, or an opening mark, stands before a token. */
export function sentenceStarts(doc: Document): Uint8Array {
	const starts = new Uint8Array(doc.tokens.length + 1);
	for (const { first, last } of doc.sentences) {
		let i = first;
		while (i < last && !/[\p{L}\p{N}]/u.test(doc.tokens.word[i])) i++;
		starts[i] = 1;
	}
	return starts;
}

/** Whether a word is no more than the mark of a possessive. */
export function isPossessive(lower: string): boolean {
	return lower === "'s" || lower === '’s' || lower === "'" || lower === '’';
}
