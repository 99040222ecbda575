import { sentenceAt, type Document } from '../document';
import { isShouted } from './words';

const DASH = /^(?:-{1,2}|[–—])$/;
/** A dateline's place, date and agency take no more words than these. */
const LONGEST = 14;
const PLACE_PART = 8;

/**
 * Whether a name is where the story was filed: it opens a paragraph among the first, in capitals or followed by a
 * date, and a dash ends the opening ("PARIS, April 16 —", "San Salvador, 3 Jan 90 --", "KYIV (AP) –").
 */
export function isDateline(doc: Document, { first, last }: { first: number; last: number }): boolean {
	const { tokens, paragraphs } = doc;
	const sentence = sentenceAt(doc, tokens.start[first]);
	if (!sentence || sentence.paragraph > 3) return false;
	const { span } = paragraphs[sentence.paragraph];
	let opening = first;
	while (opening > 0 && tokens.start[opening - 1] >= span.start && first - opening <= PLACE_PART) opening--;
	if (first - opening > PLACE_PART) return false;
	const limit = Math.min(tokens.length, opening + LONGEST);
	for (let i = last; i < limit && tokens.start[i] < span.end; i++) {
		const spaced = i > 0 && tokens.start[i] > tokens.end[i - 1];
		if (DASH.test(tokens.word[i]) && (spaced || tokens.word[i] !== '-')) {
			const between = tokens.lower.slice(last, i);
			return (
				isShouted(tokens.word[first]) || between.length === 0 || between.some((word) => /^\d|^\($/.test(word))
			);
		}
		if (/^[.;:!?]$/.test(tokens.word[i])) return false;
	}
	return false;
}
