import type { Span } from '$lib/model';

export interface Paragraph {
	/** Without the white space and the bullet around it. */
	readonly span: Span;
	/** `heading` stands on a line of its own without a full stop; `item` begins with a bullet or a number. */
	readonly kind: 'text' | 'heading' | 'item';
}

/** A line that is not blank, without the white space around it. */
interface Line {
	readonly start: number;
	readonly end: number;
	/** Columns of white space before it. */
	readonly indent: number;
	/** A blank line stands before it, or nothing does. */
	readonly apart: boolean;
}

const BULLET = /^(?:[-*•‣◦▪–—·]|\d{1,3}[.)])[ \t\u00a0]+/;
const MARKED_HEADING = /^#{1,6}[ \t]+/;
const ENDS = /[.!?:;,"”’)\]…]$/;
const FINAL = /[.!?…]["”’')\]]*$/;
/** Wire copy is wrapped at 65 to 80 columns; a longer line was not wrapped at all. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;
const HEADING_LENGTH = 120;

/**
 * Cuts text into paragraphs: at blank lines, at bullets, and, unless the text is wrapped to a width as wire copy
 * is, at every line break.
 */
export function splitParagraphs(text: string): Paragraph[] {
	const lines = findLines(text);
	const width = wrapWidth(text, lines);
	const paragraphs: Paragraph[] = [];
	let from = 0;
	while (from < lines.length) {
		let to = from + 1;
		if (width !== null) while (to < lines.length && continues(text, lines[to - 1], lines[to], width)) to++;
		const paragraph = paragraphOf(text, lines[from].start, lines[to - 1].end, to - from);
		if (paragraph) paragraphs.push(paragraph);
		from = to;
	}
	return paragraphs;
}

function findLines(text: string): Line[] {
	const lines: Line[] = [];
	let apart = true;
	for (let at = 0; at < text.length;) {
		let end = at;
		while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
		let start = at;
		while (start < end && isSpace(text.charCodeAt(start))) start++;
		let last = end;
		while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
		if (last > start) {
			lines.push({ start, end: last, indent: start - at, apart });
			apart = false;
		} else apart = true;
		at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
	}
	return lines;
}

function isBreak(code: number): boolean {
	return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function isSpace(code: number): boolean {
	return (
		code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
	);
}

/**
 * The width that a text is wrapped to; `null` if its line breaks part paragraphs. Wrapped lines are nearly as long
 * as the longest, and go on in the middle of a sentence: with a small letter, or behind a line that had no end.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
	let width = 0;
	let overlong = 0;
	for (const { start, end } of lines) {
		if (end - start > WIDEST_WRAP) overlong++;
		else width = Math.max(width, end - start);
	}
	if (width < NARROWEST_WRAP || overlong > lines.length / 10) return null;
	let pairs = 0;
	let long = 0;
	let midway = 0;
	let unfinished = 0;
	for (let i = 1; i < lines.length; i++) {
		if (lines[i].apart) continue;
		const before = lines[i - 1];
		pairs++;
		if (before.end - before.start >= width * 0.7) long++;
		const open = !ENDS.test(text.slice(before.end - 1, before.end));
		if (open) unfinished++;
		const first = text[lines[i].start];
		if (first !== first.toUpperCase() || (open && /\d/.test(first))) midway++;
	}
	if (pairs === 0 || long < pairs / 2) return null;
	if (midway >= pairs * 0.25) return width;
	// In capitals no letter is small, so only the ends of lines can tell.
	return pairs > 1 && unfinished >= pairs * 0.6 && isInCapitals(text, lines) ? width : null;
}

function isInCapitals(text: string, lines: readonly Line[]): boolean {
	return lines.slice(0, 50).every(({ start, end }) => {
		const line = text.slice(start, end);
		return line === line.toUpperCase();
	});
}

/** Whether a line of a wrapped text goes on with the paragraph of the line before it. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
	if (line.apart) return false;
	if (line.indent >= 2 && before.indent < 2) return false;
	const finished = FINAL.test(text.slice(Math.max(before.start, before.end - 4), before.end));
	const head = text.slice(line.start, line.start + 8);
	if (MARKED_HEADING.test(head)) return false;
	// "… at least\n12. The next": a number that a wrapped sentence happens to break before is no bullet.
	if (BULLET.test(head) && (finished || BULLET.test(text.slice(before.start, before.start + 8))))
		return false;
	return !finished || before.end - before.start >= width * 0.6;
}

function paragraphOf(text: string, start: number, end: number, lines: number): Paragraph | null {
	const head = text.slice(start, start + 16);
	const marked = MARKED_HEADING.exec(head);
	const bullet = marked ?? BULLET.exec(head);
	const from = start + (bullet ? bullet[0].length : 0);
	if (from >= end) return null;
	const span = { start: from, end };
	if (marked) return { span, kind: 'heading' };
	if (bullet) return { span, kind: 'item' };
	const heading = lines === 1 && end - from <= HEADING_LENGTH && !ENDS.test(text.slice(end - 1, end));
	return { span, kind: heading ? 'heading' : 'text' };
}
