import type { Tokens } from '../document';
import { isPersonNoun } from '../people';
import type { Sentence } from '../sentences';
import { isDayOrMonth, isTitleWord, takesOf } from './words';

/** What a name begins with. */
export const LETTER_CASE = /^\p{Lu}/u;
/** "NATO", "U.S." */
export const CAPITALS = /^(?:\p{Lu}\.?){2,7}s?$|^\p{Lu}{2,}[a-z]?$/u;

export type Shape = 'normal' | 'title' | 'capitals';

/** Whether a sentence is written as usual, like A Headline With Capitals, or IN CAPITALS. */
export function shapeOf(tokens: Tokens, sentence: Sentence): Shape {
	let words = 0;
	let initial = 0;
	let whole = 0;
	for (let i = sentence.first; i < sentence.last; i++) {
		const word = tokens.word[i];
		if (word.length < 2 || !/^\p{L}/u.test(word)) continue;
		words++;
		if (!LETTER_CASE.test(word)) continue;
		initial++;
		if (word === word.toUpperCase()) whole++;
	}
	if (words >= 4 && whole >= words * 0.8) return 'capitals';
	// A headline has no full stop.
	const stopped = /^[.!?…]/.test(tokens.word[sentence.last - 1]);
	return words >= 5 && initial >= words * 0.75 && !stopped ? 'title' : 'normal';
}

export function opensQuote(tokens: Tokens, i: number): boolean {
	return (
		/^["“‘'«([]$/.test(tokens.word[i - 1] ?? '') || /^(?:--|—|–|:|;|\]|\))$/.test(tokens.word[i - 1] ?? '')
	);
}

/** Whether a word at the head of a sentence is a title before a name: "President Bush", "Gen. Smith". */
export function isTitled(tokens: Tokens, i: number, last: number): boolean {
	if (i + 1 >= last || !(isTitleWord(tokens.lower[i]) || isPersonNoun(tokens.lower[i]))) return false;
	// "Secretary of State Ana Gil": the office has more than one word.
	const { lower, word } = tokens;
	if (lower[i + 1] === 'of' && takesOf(lower[i]) && i + 3 < last)
		return LETTER_CASE.test(word[i + 2]) && LETTER_CASE.test(word[i + 3]);
	return LETTER_CASE.test(tokens.word[i + 1]) && !isDayOrMonth(tokens.lower[i + 1]);
}
