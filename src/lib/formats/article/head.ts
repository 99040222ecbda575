import type { IsoDay } from '$lib/model';
import { readDay } from './day';

export interface Head {
	/** The text below the lines that only title or date it. */
	readonly text: string;
	readonly title: string | null;
	readonly published: IsoDay | null;
	/** Where it was filed from, as written. */
	readonly place: string | null;
}

/** Lines at the top that may belong to the head. */
const DEEPEST = 5;
const LONGEST_HEADLINE = 160;
const DATED_LINE =
	/^(?:(?:date|dated|published|updated|posted)\b[ \t:]*)?(\d{4}-\d\d-\d\d)(?:T[\d:.+Z-]{2,20})?[ \t]*[:|–—-]?[ \t]*(.*)$/i;
const LABELLED_DATE = /^(?:date|dated|published|posted)(?:\s+on)?\s*:?\s+(.{6,40})$/i;
const LABELLED_TITLE = /^(?:title|headline)\s*:\s+(.{1,200})$/i;
/** "PARIS, April 16, 2025 (Reuters) —", "PARIS (April 16, 2025) -", "KYIV, Ukraine —", "PARIS —". */
const DATELINE =
	/^(\p{Lu}[\p{Lu}\p{M}.'’/ -]{1,40}(?:,\s+\p{Lu}[\p{L}\p{M}.'’ ]{1,30})?)(?:,\s+(\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?))?\s*(?:\(([^()]{1,40})\)\s*)?(?:—|–|--|-)(?:\s|$)/u;
/**
 * How every dateline and every lone place begins, and what every dateline has. Looked at first: most lines do not, and
 * the expressions for those that do take longer to make than a text to read.
 */
const CAPITALS = /^\p{Lu}[^\p{Ll}]/u;
const DASH = /[—–-](?:\s|$)/;
/** "(date: Tuesday, 18 Jan. 2022)" */
const LABEL = /^dated?:?\s+/i;
/** "PARIS" or "NEW YORK" on a line of its own. */
const LONE_PLACE =
	/^\p{Lu}{2}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]{1,20})?$/u;

/**
 * Reads the first lines of a text: `date 2025-04-16 Some headline`, a headline on a line of its own, a date on a
 * line of its own, a dateline. A dateline stays in the text.
 */
export function readHead(text: string): Head {
	let title: string | null = null;
	let published: IsoDay | null = null;
	let place: string | null = null;
	/** Where the text begins, so far. */
	let start = 0;
	let at = 0;
	for (let seen = 0; seen < DEEPEST && at < text.length;) {
		const lineEnd = endOfLine(text, at);
		const line = text.slice(at, Math.min(lineEnd, at + 2000)).trim();
		const next = lineEnd + 1;
		if (line === '') {
			at = next;
			continue;
		}
		seen++;
		const dated: DatedLine | null = published ? null : readDatedLine(line);
		const labelled: RegExpExecArray | null = title ? null : LABELLED_TITLE.exec(line);
		if (dated) {
			published = dated.day;
			title ??= dated.title;
		} else if (labelled) title = labelled[1].trim();
		else if (
			line.length <= 40 &&
			CAPITALS.test(line) &&
			LONE_PLACE.test(line) &&
			(title !== null || published !== null || isLone(text, next))
		) {
			place = line;
			break;
		} else if (title === null && isHeadline(line) && isLone(text, next) && next < text.length) title = line;
		else {
			const dateline = datelineOf(line);
			if (dateline) {
				place ??= dateline[1].trim();
				published ??= readDay(dateline[2] ?? '') ?? readDay((dateline[3] ?? '').replace(LABEL, ''));
			}
			break;
		}
		at = next;
		start = next;
	}
	// A text that is all head is the text.
	const rest = start > 0 ? text.slice(start).replace(/^(?:[ \t\r]*\n)+/, '') : text;
	return rest.trim() === '' ? { text, title, published, place } : { text: rest, title, published, place };
}

function endOfLine(text: string, from: number): number {
	const at = text.indexOf('\n', from);
	return at < 0 ? text.length : at;
}

/** Whether the line that begins here is blank. */
function isLone(text: string, from: number): boolean {
	return text.slice(from, Math.min(endOfLine(text, from), from + 200)).trim() === '';
}

/** How many characters at the beginning say where and when a story was filed. */
export function datelineLength(text: string): number {
	return datelineOf(text.slice(0, 200))?.[0].length ?? 0;
}

function datelineOf(line: string): RegExpExecArray | null {
	return CAPITALS.test(line) && DASH.test(line) ? DATELINE.exec(line) : null;
}

/** Whether the line that begins here is a story's first, with its dateline. */
function isFiled(text: string, from: number): boolean {
	return datelineOf(text.slice(from, Math.min(endOfLine(text, from), from + 200)).trim()) !== null;
}

/**
 * Parts a headline from the story right below it: "Gil in Lima\nLIMA, April 16 —" is a headline and a paragraph,
 * and would be one line to Markdown.
 */
export function partHeadline(text: string): string {
	const first = /\S/.exec(text)?.index ?? 0;
	const end = endOfLine(text, first);
	const line = text.slice(first, Math.min(end, first + 2000)).trim();
	return isHeadline(line) && isFiled(text, end + 1) ? `${text.slice(0, end)}\n${text.slice(end)}` : text;
}

interface DatedLine {
	readonly day: IsoDay;
	readonly title: string | null;
}

function readDatedLine(line: string): DatedLine | null {
	const dated = DATED_LINE.exec(line);
	const iso = dated && readDay(dated[1]);
	if (iso) return dated[2].length <= LONGEST_HEADLINE ? { day: iso, title: dated[2].trim() || null } : null;
	if (line.length > 60) return null;
	const day = readDay(LABELLED_DATE.exec(line)?.[1] ?? line);
	// A sentence may begin with a date; a line that is one ends there.
	return day && /(?:\d{4}|GMT|UTC|[A-Z]{2,4}|[ap]\.?m\.?)$/i.test(line) ? { day, title: null } : null;
}

function isHeadline(line: string): boolean {
	return (
		line.length <= LONGEST_HEADLINE &&
		!/[.!?:;,…]["”’)]?$/.test(line) &&
		!/^[-*•]/.test(line) &&
		!DATELINE.test(line)
	);
}
