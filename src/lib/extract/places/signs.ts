import type { Document } from '../document';
import { isShouted, sentenceStarts } from './words';

/** What the whole of an article tells about how its words are written. */
export interface Signs {
	/** 1 for tokens that open a sentence, whose capital tells nothing. */
	readonly starts: Uint8Array;
	/** 1 for tokens of paragraphs in capitals. */
	readonly shouted: Uint8Array;
	/** The words that the article writes without a capital. */
	readonly small: ReadonlySet<string>;
}

export function signsOf(doc: Document): Signs {
	return { starts: sentenceStarts(doc), shouted: shoutedTokens(doc), small: smallWords(doc) };
}

function smallWords({ tokens }: Document): Set<string> {
	const small = new Set<string>();
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.word[i] === tokens.lower[i] && tokens.word[i].length > 2) small.add(tokens.word[i]);
	}
	return small;
}

/** Paragraphs whose words are nearly all in capitals tell nothing by their capitals. */
function shoutedTokens(doc: Document): Uint8Array {
	const { tokens, paragraphs } = doc;
	const flags = new Uint8Array(tokens.length);
	let i = 0;
	for (const { span } of paragraphs) {
		const first = i;
		let shouted = 0;
		let words = 0;
		for (; i < tokens.length && tokens.start[i] < span.end; i++) {
			const word = tokens.word[i];
			if (word.length < 2 || word.charCodeAt(0) < 65) continue;
			words++;
			if (isShouted(word)) shouted++;
		}
		if (words > 3 && shouted > words * 0.8) flags.fill(1, first, i);
	}
	return flags;
}
