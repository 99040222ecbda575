import { isHyphen, ordinalBefore, yearFrom } from './numbers';
import { mention, NONE, type Finder, type Mention, type Reading, type Which } from './mention';
import { MONTH_TITLES, MONTHS, UNITS } from './names';
import { eraBeside } from './years';
import { Pos } from '../tagger';
import type { Document, Tokens } from '../document';

type Calendar = Extract<Reading, { kind: 'calendar' }>;

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const DAY_RANGE = /^(\d{1,2})[-–—/](\d{1,2})$/;
const YEAR = /^(?:1\d|20|21)\d\d$/;
const SHORT_YEAR = /^['’]?\d\d$/;
const JOINS = new Set(['-', '–', '—', 'to', 'and', 'or', 'through', 'till', 'until']);

/** Month names that are also words or given names, and need more than their letters. */
const ALSO_WORDS = new Set(['may', 'march', 'mar', 'dec', 'jan', 'august', 'april', 'june']);
/** Behind these a full stop ends the sentence. */
const FULL_NAMES: ReadonlySet<string> = new Set(MONTH_TITLES.map((name) => name.toLowerCase()));
const BEFORE_MONTHS = new Set(
	'in of since by until till last next this early late mid from to and through throughout during before after for between around about on each every or that late-'.split(
		' '
	)
);
const WHICH: ReadonlyMap<string, Which> = new Map([
	['last', 'last'],
	['past', 'last'],
	['this', 'this'],
	['next', 'next'],
	['coming', 'next']
]);

/** Months, with the day and year that stand beside them, in American and British order. */
export const findMonths: Finder = (doc, at) => {
	const { tokens } = doc;
	const { lower } = tokens;
	const head = lower[at].startsWith('mid-') ? lower[at].slice(4) : lower[at];
	const month = MONTHS.get(head);
	if (month === undefined) return NONE;
	const days = daysRight(doc, at) ?? daysLeft(doc, at);
	const abbreviated = head.length <= 3 && !days;
	if (!days && abbreviated && !/^[A-Z]/.test(tokens.word[at])) return NONE;
	if (!days && !isMonth(doc, at, head)) return NONE;

	const afterDay = days ? Math.max(at + 1, days.last) : at + 1;
	const { year, last } = yearRight(tokens, afterDay, days !== null && days.last <= at);
	if (!days) return [bareMonth(doc, at, month, year, last)];

	const reading = (day: number): Calendar => ({ kind: 'calendar', year, month, day, which: null });
	const { first, day, other } = days;
	const main = mention(doc, Math.min(first, at), last, reading(day));
	if (!other) return [main];
	const second = {
		...main,
		span: other.span,
		first: other.first,
		last: other.last,
		reading: reading(other.day)
	};
	if (days.last <= at) return [second, { ...main, span: { start: days.start, end: main.span.end } }];
	const firstEnd = { start: main.span.start, end: days.end };
	return [
		{ ...main, span: firstEnd, last: days.endsAt },
		{ ...second, span: { start: other.span.start, end: main.span.end }, last }
	];
};

interface Days {
	/** Tokens of the day, article and all, or of the day and what joins it to another. */
	readonly first: number;
	readonly last: number;
	readonly day: number;
	/** Characters where the day that stands beside the month begins and ends. */
	readonly start: number;
	readonly end: number;
	readonly endsAt: number;
	readonly other: {
		readonly day: number;
		readonly span: { start: number; end: number };
		first: number;
		last: number;
	} | null;
}

function isDay(day: number): boolean {
	return day >= 1 && day <= 31;
}

/** "April 4", "April 4th", "April the 4th", "April 14-16", "April 14 and 15". */
function daysRight({ tokens }: Document, at: number): Days | null {
	const { lower, start, end } = tokens;
	const from =
		lower[at + 1] === 'the'
			? at + 2
			: lower[at + 1] === '.' && end[at] === start[at + 1] && !FULL_NAMES.has(lower[at])
				? at + 2
				: at + 1;
	const range = DAY_RANGE.exec(lower[from] ?? '');
	if (range && isDay(Number(range[1])) && isDay(Number(range[2]))) {
		const middle = start[from] + range[1].length;
		const span = { start: middle + 1, end: end[from] };
		return {
			first: at,
			last: from + 1,
			day: Number(range[1]),
			start: start[at],
			end: middle,
			endsAt: from + 1,
			other: { day: Number(range[2]), span, first: from, last: from + 1 }
		};
	}
	const digits = DAY.exec(lower[from] ?? '');
	const spelled = digits ? null : spelledOrdinal(tokens, from);
	const day = digits ? Number(digits[1]) : (spelled?.value ?? 0);
	if (!isDay(day)) return null;
	const last = spelled ? spelled.last : from + 1;
	// "May 10 percent", "in April 14 people": a number that counts something is no day.
	if (digits && countsSomething(tokens, last)) return null;
	const base = { first: at, day, start: start[at], end: end[last - 1], endsAt: last };
	const next = DAY.exec(lower[last + 1] ?? '');
	if (next && JOINS.has(lower[last]) && isDay(Number(next[1])) && !countsSomething(tokens, last + 2)) {
		const span = { start: start[last + 1], end: end[last + 1] };
		return {
			...base,
			last: last + 2,
			other: { day: Number(next[1]), span, first: last + 1, last: last + 2 }
		};
	}
	return { ...base, last, other: null };
}

function spelledOrdinal(tokens: Tokens, from: number): { value: number; last: number } | null {
	for (const last of [from + 3, from + 1]) {
		if (last > tokens.length) continue;
		const ordinal = ordinalBefore(tokens, last);
		if (ordinal && ordinal.first === from) return { value: ordinal.value!, last };
	}
	return null;
}

function countsSomething({ lower, start, end }: Tokens, i: number): boolean {
	if (i >= lower.length) return false;
	const word = lower[i];
	if (word === '%' || word === 'percent' || word === 'million' || word === 'billion') return true;
	// "Jan. 10:30"
	return word === ':' && start[i] === end[i - 1] && start[i + 1] === end[i] && /^\d/.test(lower[i + 1] ?? '');
}

/** "4 April", "the 4th of April", "14-16 April", "14 and 15 April". */
function daysLeft({ tokens }: Document, at: number): Days | null {
	const { lower, start, end } = tokens;
	let last = at;
	if (lower[last - 1] === 'of') last--;
	else if (isHyphen(lower[last - 1])) last--;
	const ordinal = ordinalBefore(tokens, last);
	const digits = DAY.exec(lower[last - 1] ?? '');
	const range = DAY_RANGE.exec(lower[last - 1] ?? '');
	if (last < at && lower[last] === 'of' && !ordinal) return null;
	if (range && isDay(Number(range[1])) && isDay(Number(range[2]))) {
		const middle = start[last - 1] + range[1].length;
		return {
			first: last - 1,
			last,
			day: Number(range[2]),
			start: middle + 1,
			end: end[at],
			endsAt: at + 1,
			other: {
				day: Number(range[1]),
				span: { start: start[last - 1], end: middle },
				first: last - 1,
				last
			}
		};
	}
	const day = digits ? Number(digits[1]) : (ordinal?.value ?? 0);
	if (!isDay(day)) return null;
	let first = digits ? last - 1 : ordinal!.first;
	// "3.14 May" is no day; behind the full stop of a sentence, 14 May is.
	if (/^[$£€#]$/.test(lower[first - 1] ?? '')) return null;
	if (/^[:.]$/.test(lower[first - 1] ?? '') && end[first - 1] === start[first]) return null;
	if (!digits || /\D/.test(lower[first])) if (lower[first - 1] === 'the') first--;
	const base = { first, last, day, start: start[first], end: end[at], endsAt: at + 1 };
	const before = DAY.exec(lower[first - 2] ?? '');
	if (before && JOINS.has(lower[first - 1]) && isDay(Number(before[1])) && Number(before[1]) < day) {
		const span = { start: start[first - 2], end: end[first - 2] };
		return { ...base, other: { day: Number(before[1]), span, first: first - 2, last: first - 1 } };
	}
	return { ...base, other: null };
}

/** The year behind a month or day: "April 4, 2025", "April 2025", "April of 2025", "3 Jan 90", "May '68". */
function yearRight(tokens: Tokens, from: number, short: boolean): { year: number | null; last: number } {
	const { lower, start, end } = tokens;
	const comma = lower[from] === ',' || lower[from] === 'of';
	const at = comma ? from + 1 : from;
	const word = lower[at] ?? '';
	const number = /^(?:AD|A\.D\.)$/.test(tokens.word[at] ?? '') ? at + 1 : at;
	const era = number < tokens.length ? eraBeside(tokens, number) : null;
	if (era) {
		const inEra = Number(lower[number].replace(',', ''));
		if (inEra > 0) return { year: era.before ? 1 - inEra : inEra, last: era.last };
	}
	if (YEAR.test(word) && lower[at + 1] !== '%') return { year: Number(word), last: at + 1 };
	const spelled = yearFrom(tokens, at);
	if (spelled && !UNITS.has(lower[spelled.last] ?? '')) return { year: spelled.value, last: spelled.last };
	if (comma && lower[from] === ',' && !short) return { year: null, last: from };
	if (SHORT_YEAR.test(word) && (short || word.length === 3) && start[at] - end[at - 1] <= 1) {
		if (lower[at + 1] === ':' || (comma && word.length === 2)) return { year: null, last: from };
		const two = Number(word.slice(-2));
		return { year: two < 50 ? 2000 + two : 1900 + two, last: at + 1 };
	}
	return { year: null, last: from };
}

/** Whether a month's name without a day beside it names a month. */
function isMonth({ tokens }: Document, at: number, head: string): boolean {
	const { lower, word, pos } = tokens;
	if (
		!/^[A-Z]/.test(word[at].replace(/^mid-/i, '')) &&
		head.length > 0 &&
		word[at] !== word[at].toUpperCase()
	)
		return false;
	if (head !== lower[at]) return true;
	if (!ALSO_WORDS.has(head.replace('.', ''))) return true;
	const before = lower[at - 1] ?? '';
	const after = lower[at + 1] ?? '';
	if (YEAR.test(after) || (/^(?:,|of)$/.test(after) && YEAR.test(lower[at + 2] ?? ''))) return true;
	const name = pos[at + 1] === Pos.PROPN && !MONTHS.has(after) && /^[A-Z]/.test(word[at + 1] ?? '');
	if (name && !/^(?:in|of|since|by|until|last|next|this|early|late|mid|during|before|after)$/.test(before))
		return false;
	if (head === 'may' || head === 'march' || head === 'mar' || head === 'dec' || head === 'jan')
		return (
			BEFORE_MONTHS.has(before) ||
			(before === "'s" && pos[at] === Pos.PROPN) ||
			// "The March elections", "the May ruling"; not "the March on Rome".
			(before === 'the' && pos[at + 1] === Pos.NOUN && /^[a-z]/.test(word[at + 1]) && isName(word, at)) ||
			MONTHS.has(lower[at + 2] ?? '')
		);
	return pos[at] !== Pos.VERB || BEFORE_MONTHS.has(before);
}

/** Written large where the text does not write everything so. */
function isName(word: readonly string[], at: number): boolean {
	return /^[A-Z][a-z]/.test(word[at]);
}

const EDGES = new Set(['early', 'late', 'mid']);
const EDGE_NOUNS = new Set(['end', 'beginning', 'start', 'middle']);

function bareMonth(doc: Document, at: number, month: number, year: number | null, last: number): Mention {
	const { lower } = doc.tokens;
	let first = at;
	let hedged = lower[at].startsWith('mid-');
	if (isHyphen(lower[first - 1]) && EDGES.has(lower[first - 2])) first--;
	if (EDGES.has(lower[first - 1])) {
		first--;
		hedged = true;
	} else if (lower[first - 1] === 'of' && EDGE_NOUNS.has(lower[first - 2])) {
		first -= lower[first - 3] === 'the' ? 3 : 2;
		hedged = true;
	}
	const which = WHICH.get(lower[first - 1]) ?? null;
	if (which) first--;
	return mention(doc, first, last, { kind: 'calendar', year, month, day: null, which }, { hedged });
}

const NUMERIC = [
	{
		shape:
			/(\d{4})-(\d{2})-(\d{2})(?![\d-])(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/y,
		order: 'ymd'
	},
	{ shape: /(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/y, order: 'ymd' },
	{ shape: /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/y, order: 'mdy' },
	{ shape: /(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\.?\d)/y, order: 'dmy' },
	{ shape: /(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})(?![\d-])/y, order: 'mdy' }
] as const;

/** Dates in figures alone: 2025-04-16, 4/16/2025, 16.04.2025. Day before month only where the figures force it. */
export const findNumericDates: Finder = (doc, at) => {
	const { tokens, text } = doc;
	const offset = tokens.start[at];
	if (offset > 0 && /[\w./:$£€-]/.test(text[offset - 1])) return NONE;
	// The attacks are called by their day, without its year.
	const known = (doc.article.published ?? '9999') > '2001-09-11';
	if (known && tokens.lower[at] === '9/11' && !/^\d/.test(tokens.lower[at - 1] ?? ''))
		return [mention(doc, at, at + 1, { kind: 'calendar', year: 2001, month: 9, day: 11, which: null })];
	if (!/^\d{1,4}[-/.]/.test(text.slice(offset, offset + 5))) return NONE;
	for (const { shape, order } of NUMERIC) {
		shape.lastIndex = offset;
		const match = shape.exec(text);
		if (!match) continue;
		const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])];
		let [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
		if (order !== 'ymd' && month > 12 && day <= 12) [month, day] = [day, month];
		if (order !== 'ymd' && match[3].length === 2) year += year < 50 ? 2000 : 1900;
		if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) continue;
		const end = offset + match[0].length;
		let last = at + 1;
		while (last < tokens.length && tokens.start[last] < end) last++;
		const clock =
			match[4] === undefined || Number(match[4]) > 23 || Number(match[5]) > 59
				? {}
				: {
						clock: {
							from: Number(match[4]) * 60 + Number(match[5]),
							to: Number(match[4]) * 60 + Number(match[5]) + 1
						},
						hour: `T${match[4]}:${match[5]}`
					};
		const reading: Calendar = { kind: 'calendar', year, month, day, which: null };
		return [mention(doc, at, last, reading, { span: { start: offset, end }, ...clock })];
	}
	return NONE;
};

const OF_MONTH = new Set(['on', 'by', 'until', 'since', 'before', 'after', 'from', 'and', 'to', 'or']);

/** "on the 4th", where no month follows. */
export const findOrdinalDays: Finder = (doc, at) => {
	const { lower, pos } = doc.tokens;
	if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(lower[at]) || lower[at - 1] !== 'the' || !OF_MONTH.has(lower[at - 2]))
		return NONE;
	const next = lower[at + 1] ?? '';
	const day = Number.parseInt(lower[at], 10);
	const reading: Calendar = { kind: 'calendar', year: null, month: null, day, which: null };
	// "on the 4th of this month"
	if (next === 'of' && /^(?:this|the)$/.test(lower[at + 2] ?? '') && lower[at + 3] === 'month')
		return isDay(day) ? [mention(doc, at - 1, at + 4, reading)] : NONE;
	if (
		MONTHS.has(next) ||
		next === 'of' ||
		next === '-' ||
		pos[at + 1] === Pos.NOUN ||
		pos[at + 1] === Pos.ADJ ||
		pos[at + 1] === Pos.PROPN
	)
		return NONE;
	return isDay(day) ? [mention(doc, at - 1, at + 1, reading)] : NONE;
};
