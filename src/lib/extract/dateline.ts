import { dayNumberOf, partsOf, toDayNumber, toIsoDay, type IsoDay, type Span } from '$lib/model';
import type { Document } from './document';
import { MONTHS } from './time/names';

/** What a story says of itself before it begins: "PARIS, April 16 (Reuters) —". */
export interface Dateline {
	/** The whole of it, dash and all. */
	readonly span: Span;
	/** Where it was filed from. */
	readonly place: Span | null;
	/** When; `null` if no date stands there, or no year can be told. */
	readonly day: IsoDay | null;
}

const DASHES = new Set(['—', '–', '-', '--', '---', '_', '―']);
/** A dateline is short, and near the top. */
const LONGEST = 24;
const SENTENCES = 6;

/** Finds the dateline among the first sentences of a text. */
export function findDateline(doc: Document): Dateline | null {
	if (doc.continued) return null;
	for (const { first } of doc.sentences.slice(0, SENTENCES)) {
		const dateline = datelineAt(doc, first);
		if (dateline) return dateline;
	}
	return null;
}

function datelineAt(doc: Document, from: number): Dateline | null {
	const { tokens, text } = doc;
	const { word, lower, start, end } = tokens;
	const limit = Math.min(tokens.length, from + LONGEST);
	const open = word[from] === '(' || word[from] === '[' ? from + 1 : from;
	let at = open;
	while (at < limit && isPlaceWord(word[at]) && !isMonthDay(lower, at)) at++;
	if (at === open) return null;
	// "GIL TO MEET ROCA – MINISTRY" is a headline.
	for (let t = open; t < at; t++) if (/^(?:to|for|on|with|says?|meets?)$/.test(lower[t])) return null;
	let placeEnd = at;
	while (placeEnd > open && /^[,.]$/.test(word[placeEnd - 1])) placeEnd--;
	if (placeEnd === open) return null;
	if (open > from && /^[)\]]$/.test(word[at] ?? '')) at++;

	// "Rome (Italy), 11 Jan 90": what stands in brackets before a date is part of the place.
	const bracket = word[at] === '(' ? closing(word, at, limit) : null;
	const beyond = bracket !== null && word[bracket] === ',' ? bracket + 1 : bracket;
	if (bracket !== null && beyond !== null && readDate(doc, beyond)) {
		placeEnd = bracket;
		at = beyond;
	}
	// "PARIS (April 16, 2025) -": the date may stand in the brackets, and fill them.
	const within = word[at] === '(' ? readDate(doc, at + 1) : null;
	const date =
		within && within.last + 1 === bracket ? { ...within, last: within.last + 1 } : readDate(doc, at);
	if (date) at = date.last;
	if (word[at] === ',') at++;
	while (word[at] === '(' || word[at] === '[') {
		const close = closing(word, at, limit);
		if (close === null) return null;
		at = close;
	}
	while (word[at] === ',' || word[at] === ':') at++;
	if (!DASHES.has(word[at] ?? '')) return null;
	// "Jean - Paul": a hyphen inside a name touches it.
	if (start[at] === end[at - 1] && /[A-Za-z]/.test(text[end[at]] ?? ' ')) return null;
	const place = { start: start[open], end: end[placeEnd - 1] };
	if (
		!date &&
		!isShouted(text.slice(place.start, place.end)) &&
		!text.slice(place.end, start[at]).includes('(')
	)
		return null;
	while (DASHES.has(word[at] ?? '')) at++;
	return { span: { start: start[from], end: end[at - 1] }, place, day: date?.day ?? null };
}

/** The token behind the bracket that closes the one at `at`. */
function closing(word: readonly string[], at: number, limit: number): number | null {
	let close = at + 1;
	while (close < limit && word[close] !== ')' && word[close] !== ']') close++;
	return close < limit ? close + 1 : null;
}

/** Places in datelines are in capitals or title case: "WASHINGTON, D.C.", "San José", "KYIV/PARIS". */
function isPlaceWord(word: string): boolean {
	return /^[\p{Lu}][\p{L}\p{M}.'’/-]*$|^[,/.'’-]$|^(?:de|la|of|el|al|da|do|del|and|upon|the|city)$/u.test(
		word
	);
}

function isShouted(place: string): boolean {
	return /^\p{Lu}{2}/u.test(place);
}

function isMonthDay(lower: readonly string[], at: number): boolean {
	return MONTHS.has(lower[at]) && /^\d/.test(lower[at + 1] ?? '');
}

/** "April 16", "April 16, 2025", "3 Jan 90", "16 April 2025". */
function readDate(doc: Document, from: number): { day: IsoDay | null; last: number } | null {
	const { lower, word } = doc.tokens;
	// "(date: Tuesday, 18 Jan. 2022)"
	if (/^dated?$/.test(lower[from] ?? '')) from += word[from + 1] === ':' ? 2 : 1;
	if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower[from] ?? ''))
		from += word[from + 1] === ',' ? 2 : 1;
	const dayFirst = /^\d{1,2}$/.test(lower[from] ?? '') && MONTHS.has(lower[from + 1] ?? '');
	const month = MONTHS.get(lower[dayFirst ? from + 1 : from] ?? '');
	if (month === undefined) return null;
	const number = Number.parseInt(lower[dayFirst ? from : from + 1] ?? '', 10);
	if (!(number >= 1 && number <= 31)) return null;
	let last = from + (word[from + 2] === '.' ? 3 : 2);
	const comma = lower[last] === ',' ? 1 : 0;
	const written = /^(?:\d{4}|['’]?\d\d)$/.exec(lower[last + comma] ?? '');
	let year = written ? Number(written[0].slice(written[0].length === 3 ? 1 : 0)) : null;
	if (year !== null && year < 100) year += year < 50 ? 2000 : 1900;
	if (written) last += comma + 1;
	const { published } = doc.article;
	if (year === null && published === null) return { day: null, last };
	const inYear = (y: number) => toIsoDay(dayNumberOf(y, month, number));
	if (year !== null) return { day: existing(inYear(year), month), last };
	const base = partsOf(published!).year;
	const distance = (day: IsoDay) => Math.abs(toDayNumber(day) - toDayNumber(published!));
	const nearest = [base - 1, base, base + 1]
		.map(inYear)
		.reduce((a, b) => (distance(b) < distance(a) ? b : a));
	return { day: existing(nearest, month), last };
}

function existing(day: IsoDay, month: number): IsoDay | null {
	return partsOf(day).month === month ? day : null;
}
