import {
	dayNumberOf,
	toDayNumber,
	toMs,
	type Clock,
	type Count,
	type DayNumber,
	type DayRange,
	type EventKind,
	type EventStatus,
	type KindFamily,
	type PlaceKind,
	type Precision,
	type TollKind,
	type When
} from '$lib/model';
import type { Certainty } from '$lib/explore/certainty';
import type { DaySpan, Mark, Measure, Toll } from '$lib/explore/engine';
import type { TollRange } from '$lib/explore/filter';
import type { Hours } from '$lib/explore/hours';
import { Recent } from '$lib/explore/recent';
import { locale, perLocale } from './locale';

/** How dates, counts and names are put to the reader. */

const number = perLocale((locale) => new Intl.NumberFormat(locale));
const compact = perLocale(
	(locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
);
const list = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const cardinal = perLocale((locale) => new Intl.PluralRules(locale));
const weekdayNames = perLocale((locale) => ({
	long: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }),
	short: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }),
	narrow: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'narrow' })
}));
const ordinal = perLocale((locale) => new Intl.PluralRules(locale, { type: 'ordinal' }));

/** "1,250". */
export function countText(count: number): string {
	return number().format(count);
}

/** "1.3K", for where room is short. */
export function shortCount(count: number): string {
	return count < 10_000 ? number().format(count) : compact().format(count);
}

const percent = perLocale(
	(locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
);

/** "61%", never rounded up. */
export function percentText(share: number): string {
	return percent().format(Math.floor(share * 100) / 100);
}

/** "1 event", "12 events". A plural that is not in -s is given. */
export function plural(count: number, one: string, many = `${one}s`): string {
	return `${number().format(count)} ${cardinal().select(count) === 'one' ? one : many}`;
}

/** "35 killed", "1 event". */
export function measuredText(count: number, measure: Measure): string {
	return measure === 'events' ? plural(count, 'event') : `${number().format(count)} ${measure}`;
}

/** "a, b and c". */
export function listText(parts: readonly string[]): string {
	return list().format(parts);
}

/** "Sumy strike" from "sumy strike": titles are made from words of a text and may begin small. */
export function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

const format = (options: Intl.DateTimeFormatOptions) => {
	const formats = perLocale((locale) => ({
		plain: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
		withEra: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', era: 'short', ...options }),
		ranges: new Recent<string>(RANGES_KEPT)
	}));
	const forYearOf = (day: DayNumber) => (yearOf(day) < 1 ? formats().withEra : formats().plain);
	return {
		one: (day: DayNumber) => forYearOf(day).format(toMs(day)),
		two: (from: DayNumber, to: DayNumber) =>
			formats().ranges.get(`${from} ${to}`, () => dashed(forYearOf(from).formatRange(toMs(from), toMs(to))))
	};
};

/** Of all that a list is made from, putting two dates into words takes longest. */
const RANGES_KEPT = 1000;

/** Browsers and Node put different spaces around the dash: none between single words, one otherwise. */
function dashed(range: string): string {
	const [first, second] = range.split(/\s*–\s*/);
	if (second === undefined) return range;
	return first.includes(' ') ? `${first} – ${second}` : `${first}–${second}`;
}

const dayFormat = format({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDayFormat = format({ day: 'numeric', month: 'short', year: 'numeric' });
const barestDayFormat = format({ day: 'numeric', month: 'short' });
const weekdayFormat = format({ weekday: 'long' });
const monthFormat = format({ month: 'long', year: 'numeric' });
const shortMonthFormat = format({ month: 'short', year: 'numeric' });
const yearFormat = format({ year: 'numeric' });

/** "4 April 2025". */
export function dayText(day: DayNumber | string): string {
	return dayFormat.one(dayOf(day));
}

/** "4 Apr 2025". */
export function shortDayText(day: DayNumber | string): string {
	return shortDayFormat.one(dayOf(day));
}

/** "Friday". */
export function weekdayText(day: DayNumber | string): string {
	return weekdayFormat.one(dayOf(day));
}

/** "April 2025". */
export function monthText(day: DayNumber | string): string {
	return monthFormat.one(dayOf(day));
}

/** A half-open range in the largest units that fit: "4–16 April 2025", "January–March 2025", "2014–2022", "2022". */
export function rangeText(range: DayRange | DaySpan, style: 'long' | 'short' = 'long'): string {
	const { from, to } = toSpan(range);
	const last = Math.max(from, Math.ceil(to) - 1);
	const days = style === 'long' ? dayFormat : shortDayFormat;
	const months = style === 'long' ? monthFormat : shortMonthFormat;
	if (startsYear(from) && startsYear(last + 1)) return between(yearFormat, from, last, yearOf);
	if (startsMonth(from) && startsMonth(last + 1)) return between(months, from, last, monthIndex);
	return between(days, from, last, Math.floor);
}

function between(
	unit: ReturnType<typeof format>,
	from: DayNumber,
	last: DayNumber,
	which: (day: DayNumber) => number
): string {
	return which(from) === which(last) ? unit.one(from) : unit.two(from, last);
}

/** What a date's wording needs, from a record or from a mark. */
type Datable =
	| Pick<When, 'range' | 'precision' | 'approximate' | 'open' | 'clock'>
	| Pick<Mark, 'span' | 'precision' | 'approximate' | 'open'>;

/**
 * A date as precisely as it is known: "4 April 2025", "around April 2025", "week of 14 April 2025", "the 1990s",
 * "by 4 May 2025". Undated is "No date".
 */
export function dateText(when: Datable | null, style: 'long' | 'short' = 'long'): string {
	const range = when && ('range' in when ? when.range : when.span);
	if (!when || !range) return 'No date';
	const { from, to } = toSpan(range);
	const days = style === 'long' ? dayFormat : shortDayFormat;
	if (when.open === 'start') return `by ${days.one(Math.ceil(to) - 1)}`;
	if (when.open === 'end') return `from ${days.one(from)}`;
	const text = unitText({ from, to }, when.precision, style);
	const clock = 'clock' in when && when.clock ? `, ${clockText(when.clock)}` : '';
	return (when.approximate ? `around ${text}` : text) + clock;
}

function unitText({ from, to }: DaySpan, precision: Precision | null, style: 'long' | 'short'): string {
	const year = yearOf(from);
	switch (precision) {
		case 'time':
		case 'day':
			return rangeText({ from: Math.floor(from), to: Math.floor(from) + 1 }, style);
		case 'week':
			return `week of ${(style === 'long' ? dayFormat : shortDayFormat).one(from)}`;
		case 'decade':
			return year > 0 && year % 10 === 0 ? `the ${year}s` : rangeText({ from, to }, style);
		case 'century':
			return year > 0
				? `the ${ordinalText(Math.floor((year - 1) / 100) + 1)} century`
				: rangeText({ from, to });
		default:
			return rangeText({ from, to }, style);
	}
}

/** "1st", "2nd", "20th". */
export function ordinalText(n: number): string {
	const ending: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
	return `${n}${ending[ordinal().select(n)]}`;
}

/** "4 Apr": for a row under a heading that names the year. */
export function barestDayText(day: DayNumber | string): string {
	return barestDayFormat.one(dayOf(day));
}

/** "10:30", "22:00–04:00". */
export function clockText({ from, to }: Clock): string {
	const hand = (minutes: number) =>
		`${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
	return to - from <= 1 ? hand(from) : `${hand(from)}–${hand(to)}`;
}

/** "06:00"; the end of a day is "24:00". */
export function hourText(hour: number): string {
	return `${String(hour).padStart(2, '0')}:00`;
}

/** "06:00–12:00", "22:00–04:00". */
export function hoursText({ from, to }: Hours): string {
	return `${hourText(from)}–${hourText(to)}`;
}

/** What a vague plural stands for reads better as the word again: "dozens", not "24–99". */
const VAGUE = [
	{ below: 20, words: 'several' },
	{ below: 200, words: 'dozens' },
	{ below: 2_000, words: 'hundreds' },
	{ below: 1_000_000, words: 'thousands' },
	{ below: Infinity, words: 'millions' }
];

/** A figure as reported: "35", "at least 35", "about 20", "10–15", "up to 40", "dozens". */
export function tollText(toll: Pick<Toll | Count, 'low' | 'high' | 'approximate'>): string {
	const { low, high, approximate } = toll;
	if (high === null)
		return `${approximate ? 'about ' : 'at least '}${number().format(low)}${approximate ? ' or more' : ''}`;
	if (high === low) return `${approximate ? 'about ' : ''}${number().format(low)}`;
	if (approximate && high >= 2.5 * low) return VAGUE.find(({ below }) => low < below)!.words;
	if (low <= 1) return `up to ${number().format(high)}`;
	return `${approximate ? 'about ' : ''}${number().format(low)}–${number().format(high)}`;
}

/** "at least 35 killed, 119 injured"; empty if no figure was given. */
export function tollsText(mark: Pick<Mark, 'killed' | 'injured'>): string {
	const parts: string[] = [];
	if (mark.killed) parts.push(`${tollText(mark.killed)} killed`);
	if (mark.injured) parts.push(`${tollText(mark.injured)} injured`);
	return parts.join(', ');
}

const KIND_NAMES: Record<EventKind, string> = {
	attack: 'Attack',
	clash: 'Clash',
	explosion: 'Explosion',
	abduction: 'Abduction',
	military: 'Military movement',
	disaster: 'Disaster',
	accident: 'Accident',
	death: 'Death or illness',
	meeting: 'Meeting or talks',
	visit: 'Visit or travel',
	agreement: 'Agreement',
	election: 'Election',
	protest: 'Protest',
	arrest: 'Arrest',
	trial: 'Trial',
	crime: 'Crime',
	aid: 'Aid',
	sanctions: 'Sanctions',
	migration: 'Movement of people',
	statement: 'Statement',
	other: 'Other'
};

export function kindName(kind: EventKind): string {
	return KIND_NAMES[kind];
}

const FAMILY_NAMES: Record<KindFamily, string> = {
	violence: 'Violence',
	disaster: 'Disaster and loss',
	diplomacy: 'Diplomacy and politics',
	justice: 'Justice and protest',
	aid: 'Aid and pressure',
	other: 'Statements and other'
};

export function familyName(family: KindFamily): string {
	return FAMILY_NAMES[family];
}

const STATUS_NAMES: Record<EventStatus, string> = {
	reported: 'Reported',
	planned: 'Planned',
	denied: 'Denied',
	doubtful: 'Doubtful'
};

export function statusName(status: EventStatus): string {
	return STATUS_NAMES[status];
}

const CERTAINTY_NAMES: Record<Certainty, string> = {
	high: 'High certainty',
	fair: 'Fair certainty',
	low: 'Low certainty'
};

export function certaintyName(certainty: Certainty): string {
	return CERTAINTY_NAMES[certainty];
}

/** "Monday" from 1, "Sunday" from 7. */
export function weekdayName(weekday: number, style: 'long' | 'short' | 'narrow' = 'long'): string {
	// 5 January 1970 was a Monday.
	return weekdayNames()[style].format(toMs(3 + weekday));
}

/** "20 or more killed", "up to 50 killed", "20–50 killed". */
export function tollRangeText({ least, most }: TollRange): string {
	if (most === null) return `${number().format(least)} or more killed`;
	if (most === least) return `${number().format(least)} killed`;
	return least === 0
		? `Up to ${number().format(most)} killed`
		: `${number().format(least)}–${number().format(most)} killed`;
}

const PRECISION_NAMES: Record<Precision, string> = {
	time: 'To the hour',
	day: 'To the day',
	week: 'To the week',
	month: 'To the month',
	quarter: 'To the quarter',
	season: 'To the season',
	year: 'To the year',
	decade: 'To the decade',
	century: 'To the century',
	span: 'A span'
};

export function precisionName(precision: Precision): string {
	return PRECISION_NAMES[precision];
}

const PLACE_KIND_NAMES: Record<PlaceKind, string> = {
	continent: 'continent',
	country: 'country',
	region: 'region',
	district: 'district',
	town: 'town',
	area: 'area',
	water: 'water',
	site: 'site'
};

export function placeKindName(kind: PlaceKind): string {
	return PLACE_KIND_NAMES[kind];
}

const TOLL_NAMES: Record<TollKind, string> = {
	killed: 'Killed',
	injured: 'Injured',
	missing: 'Missing',
	detained: 'Detained'
};

export function tollName(kind: TollKind): string {
	return TOLL_NAMES[kind];
}

/** What an event is called; by its kind alone where its title has not come yet. */
export function markTitle({ title, kind }: Pick<Mark, 'title' | 'kind'>): string {
	return title ?? kindName(kind);
}

/** One sentence for a screen reader: "Missile strike on Sumy, 13 April 2025, Sumy, at least 35 killed". */
export function markText(mark: Mark): string {
	const parts = [markTitle(mark), dateText(mark), mark.place?.name ?? 'no place', tollsText(mark)];
	if (mark.status !== 'reported') parts.push(STATUS_NAMES[mark.status].toLowerCase());
	return parts.filter(Boolean).join(', ');
}

function dayOf(day: DayNumber | string): DayNumber {
	return typeof day === 'number' ? Math.floor(day) : toDayNumber(day);
}

function toSpan(range: DayRange | DaySpan): DaySpan {
	return 'from' in range ? range : { from: toDayNumber(range.start), to: toDayNumber(range.end) };
}

function yearOf(day: DayNumber): number {
	return new Date(toMs(Math.floor(day))).getUTCFullYear();
}

function monthIndex(day: DayNumber): number {
	return yearOf(day) * 12 + new Date(toMs(Math.floor(day))).getUTCMonth();
}

function startsMonth(day: DayNumber): boolean {
	return new Date(toMs(Math.floor(day))).getUTCDate() === 1;
}

function startsYear(day: DayNumber): boolean {
	return Math.floor(day) === dayNumberOf(yearOf(day), 1, 1);
}
