import { answeringSpans } from '$lib/explore/spelling';
import type { Span } from '$lib/model';
import type { Citation, Field } from './citations';

/** A stretch of text that is marked in one way throughout. */
export interface Fragment {
	readonly start: number;
	readonly text: string;
	/** Answers what the reader searches for. */
	readonly found: boolean;
	/** Lies in a sentence that reports the event. */
	readonly evidence: boolean;
	/** The keys of what was read from it. */
	readonly keys: readonly string[];
	/** Of the shortest such citation: words within words are the more telling. */
	readonly field: Field | null;
}

export interface TextBlock {
	readonly start: number;
	readonly fragments: readonly Fragment[];
	/** Paragraphs before this one are left out. */
	readonly gap: boolean;
}

const PARAGRAPH = /[^\n\r\u2028\u2029]+/g;
/** Articles longer than this are shown in part at first, in UTF-16 units. */
const LONG = 20_000;
/** Paragraphs shown around each cited one in a long article. */
const AROUND = 2;
/** A paragraph of more is cut: no story has one, and laying it out would hold up the page. */
const LONGEST_BLOCK = 5_000;

/**
 * An article's paragraphs cut where a citation or a sentence of evidence begins or ends.
 *
 * @param typed Folded words that are searched for.
 * @param whole Show all of a long article, and not only what surrounds the citations.
 */
export function blocksOf(
	text: string,
	citations: readonly Citation[],
	evidence: readonly Span[],
	whole: boolean,
	typed: readonly string[] = []
): { blocks: TextBlock[]; left: number } {
	const spans = [...citations.map(({ quote }) => quote.span), ...evidence];
	const paragraphs = Array.from(text.matchAll(PARAGRAPH), ({ 0: { length }, index }) =>
		pieces({ start: index, end: index + length })
	).flat();
	const shown = whole || text.length <= LONG ? null : around(paragraphs, spans);
	const blocks: TextBlock[] = [];
	let last = -1;
	paragraphs.forEach((paragraph, at) => {
		if ((shown && !shown.has(at)) || text.slice(paragraph.start, paragraph.end).trim() === '') return;
		blocks.push({
			start: paragraph.start,
			fragments: fragmentsOf(text, paragraph, citations, evidence, typed),
			gap: shown !== null && at !== last + 1
		});
		last = at;
	});
	return { blocks, left: shown ? paragraphs.length - shown.size : 0 };
}

function pieces({ start, end }: Span): Span[] {
	const cut: Span[] = [];
	for (let from = start; from < end; from += LONGEST_BLOCK)
		cut.push({ start: from, end: Math.min(end, from + LONGEST_BLOCK) });
	return cut;
}

function around(paragraphs: readonly Span[], spans: readonly Span[]): Set<number> {
	const shown = new Set<number>([0, 1, 2].filter((at) => at < paragraphs.length));
	for (const span of spans) {
		let low = 0;
		let high = paragraphs.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (paragraphs[middle].end <= span.start) low = middle + 1;
			else high = middle;
		}
		for (let at = Math.max(0, low - AROUND); at <= Math.min(paragraphs.length - 1, low + AROUND); at++)
			shown.add(at);
	}
	return shown;
}

function fragmentsOf(
	text: string,
	{ start, end }: Span,
	citations: readonly Citation[],
	evidence: readonly Span[],
	typed: readonly string[]
): Fragment[] {
	const within = citations.filter(({ quote: { span } }) => span.start < end && span.end > start);
	const sentences = evidence.filter((span) => span.start < end && span.end > start);
	const found =
		typed.length === 0
			? []
			: answeringSpans(text.slice(start, end), typed).map((span) => ({
					start: start + span.start,
					end: start + span.end
				}));
	const cuts = new Set([start, end]);
	for (const span of [...within.map(({ quote }) => quote.span), ...sentences, ...found])
		for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
	const edges = Array.from(cuts).sort((a, b) => a - b);
	return edges.slice(0, -1).map((from, at) => {
		const cited = within
			.filter(({ quote: { span } }) => span.start <= from && span.end > from)
			.sort((a, b) => length(a.quote.span) - length(b.quote.span));
		return {
			start: from,
			text: text.slice(from, edges[at + 1]),
			found: found.some((span) => span.start <= from && span.end > from),
			evidence: sentences.some((span) => span.start <= from && span.end > from),
			keys: Array.from(new Set(cited.map(({ key }) => key))),
			field: cited[0]?.field ?? null
		};
	});
}

function length({ start, end }: Span): number {
	return end - start;
}
