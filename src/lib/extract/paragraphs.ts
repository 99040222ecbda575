import type { Span } from '$lib/model';

export interface Paragraph {
	/** Without the white space and the bullet around it. */
	readonly span: Span;
	/** `heading` stands on a line of its own without a full stop; `item` begins with a bullet or a number. */
	readonly kind: 'text' | 'heading' | 'item';
}

const LINE = /[^\n\r\u2028\u2029]+/g;
const BULLET = /^[ \t\u00a0]*(?:[-*•‣◦▪–—·]|\d{1,3}[.)]|#{1,6})[ \t\u00a0]+/;
const ENDS = /[.!?:;,"”’)\]…]$/;
/** Wrapped text has many lines of nearly one width, and none much longer. */
const WIDEST_WRAP = 100;
const HEADING_LENGTH = 120;

/**
 * Cuts text into paragraphs: at blank lines, at bullets, and, unless the text is wrapped to a width as wire copy
 * is, at every line break.
 */
export function splitParagraphs(text: string): Paragraph[] {
	const lines = Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({
		start: index,
		end: index + line.length,
		line
	}));
	const width = lines.reduce((most, { line }) => Math.max(most, line.length), 0);
	const wrapped = width <= WIDEST_WRAP;
	const paragraphs: Paragraph[] = [];
	let open = null as { start: number; end: number; lines: number; item: boolean } | null;

	const close = () => {
		if (!open) return;
		const span = trimmed(text, open);
		if (span.end > span.start) {
			const lone = open.lines === 1 && !open.item && span.end - span.start <= HEADING_LENGTH;
			const heading = lone && !ENDS.test(text.slice(span.start, span.end));
			paragraphs.push({ span, kind: open.item ? 'item' : heading ? 'heading' : 'text' });
		}
		open = null;
	};

	let previous: (typeof lines)[number] | null = null;
	for (const line of lines) {
		const blank = line.line.trim() === '';
		const bullet = BULLET.exec(line.line);
		const gap = previous !== null && /\n[ \t\r]*\n/.test(text.slice(previous.end, line.start));
		const indented: boolean = wrapped && /^\s{2,}/.test(line.line) && !/^\s{2,}/.test(previous?.line ?? '  ');
		const short: boolean =
			wrapped &&
			previous !== null &&
			previous.line.trimEnd().length < width * 0.6 &&
			/[.!?"”]\s*$/.test(previous.line);
		if (blank || gap || bullet || !wrapped || indented || short) close();
		if (!blank) {
			const start: number = line.start + (bullet ? bullet[0].length : 0);
			open = open
				? { ...open, end: line.end, lines: open.lines + 1 }
				: { start, end: line.end, lines: 1, item: bullet !== null };
		}
		previous = line;
	}
	close();
	return paragraphs;
}

function trimmed(text: string, { start, end }: Span): Span {
	while (start < end && /\s/.test(text[start])) start++;
	while (end > start && /\s/.test(text[end - 1])) end--;
	return { start, end };
}
