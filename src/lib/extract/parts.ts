import { splitParagraphs, type Paragraph } from './paragraphs';

/** Some of a text's paragraphs, as many as are read at once. */
export interface Part {
	readonly paragraphs: readonly Paragraph[];
	/** The text began before it. */
	readonly continued: boolean;
}

/**
 * Up to so many characters a text is read at once, which is longer than any article. What is longer is an archive or
 * a book; to hold all that is found on the way to its events would take many times its own length.
 */
export const LONGEST_PART = 250_000;
/** How far back the end of a sentence is looked for, where a paragraph is longer than that. */
const LONGEST_SENTENCE = 2_000;

/** Cuts a text into parts of whole paragraphs; nearly always there is but one. */
export function* partsOf(text: string, longest = LONGEST_PART): Generator<Part> {
	let paragraphs: Paragraph[] = [];
	let continued = false;
	let from = 0;
	for (const paragraph of splitParagraphs(text)) {
		for (const piece of piecesOf(text, paragraph, longest)) {
			if (paragraphs.length > 0 && piece.span.end - from > longest) {
				yield { paragraphs, continued };
				continued = true;
				paragraphs = [];
			}
			if (paragraphs.length === 0) from = piece.span.start;
			paragraphs.push(piece);
		}
	}
	yield { paragraphs, continued };
}

/** A paragraph as it is or, if it is too long, cut where sentences end or at least words. */
function* piecesOf(text: string, { span, kind }: Paragraph, longest: number): Generator<Paragraph> {
	let { start } = span;
	while (span.end - start > longest) {
		const end = pieceEnd(text, start, start + longest);
		yield { span: { start, end }, kind };
		start = end;
	}
	yield { span: { start, end: span.end }, kind };
}

function pieceEnd(text: string, start: number, limit: number): number {
	const earliest = Math.max(start + 1, limit - LONGEST_SENTENCE);
	const near = text.slice(earliest, limit);
	for (const stop of ['. ', ' ', '\n']) {
		const at = near.lastIndexOf(stop);
		if (at >= 0) return earliest + at + stop.length;
	}
	// Not between the halves of a character.
	return /[\ud800-\udbff]/.test(text[limit - 1]) ? limit - 1 : limit;
}
