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
import { perLocale } from './locale';
import { countText } from './numbers';
import { strings } from './strings';

export { capitalised, countText, listText, ordinalText, percentText, plural, shortCount } from './numbers';

const say = strings.words;

/** How dates, counts and names are put to the reader. The words themselves stand in the catalogue. */

// Each is made when it is first needed: a formatter takes milliseconds to make.
const dateFormat = (options: Intl.DateTimeFormatOptions) =>
	perLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
const weekdayNames = {
	long: dateFormat({ weekday: 'long' }),
	short: dateFormat({ weekday: 'short' }),
	narrow: dateFormat({ weekday: 'narrow' })
};
/** "35 killed", "1 event". */
export function measuredText(count: number, measure: Measure): string {
	return measure === 'events' ? say.events(count) : say.people(count, measure);
}

const format = (options: Intl.DateTimeFormatOptions) => {
	const plain = dateFormat(options);
	const withEra = dateFormat({ era: 'short', ...options });
	const ranges = perLocale(() => new Recent<string>(RANGES_KEPT));
	const forYearOf = (day: DayNumber) => (yearOf(day) < 1 ? withEra() : plain());
	return {
		one: (day: DayNumber) => forYearOf(day).format(toMs(day)),
		two: (from: DayNumber, to: DayNumber) =>
			ranges().get(`${from} ${to}`, () => dashed(forYearOf(from).formatRange(toMs(from), toMs(to))))
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
	if (!when || !range) return say.noDate;
	const { from, to } = toSpan(range);
	const days = style === 'long' ? dayFormat : shortDayFormat;
	if (when.open === 'start') return say.by(days.one(Math.ceil(to) - 1));
	if (when.open === 'end') return say.from(days.one(from));
	const text = unitText({ from, to }, when.precision, style);
	const clock = 'clock' in when && when.clock ? `, ${clockText(when.clock)}` : '';
	return (when.approximate ? say.around(text) : text) + clock;
}

function unitText({ from, to }: DaySpan, precision: Precision | null, style: 'long' | 'short'): string {
	const year = yearOf(from);
	switch (precision) {
		case 'time':
		case 'day':
			return rangeText({ from: Math.floor(from), to: Math.floor(from) + 1 }, style);
		case 'week':
			return say.weekOf((style === 'long' ? dayFormat : shortDayFormat).one(from));
		case 'decade':
			return year > 0 && year % 10 === 0 ? say.decade(year) : rangeText({ from, to }, style);
		case 'century':
			return year > 0 ? say.century(Math.floor((year - 1) / 100) + 1) : rangeText({ from, to });
		default:
			return rangeText({ from, to }, style);
	}
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

/** A figure as reported: "35", "at least 35", "about 20", "10–15", "up to 40", "dozens". */
export function tollText(toll: Pick<Toll | Count, 'low' | 'high' | 'approximate'>): string {
	const { low, high, approximate } = toll;
	const figure = countText(low);
	if (high === null) return approximate ? say.aboutOrMore(figure) : say.atLeast(figure);
	if (high === low) return approximate ? say.about(figure) : figure;
	if (approximate && high >= 2.5 * low) return say.vague.find(({ below }) => low < below)!.words;
	if (low <= 1) return say.upTo(countText(high));
	const between = `${figure}–${countText(high)}`;
	return approximate ? say.about(between) : between;
}

/** "at least 35 killed, 119 injured"; empty if no figure was given. */
export function tollsText(mark: Pick<Mark, 'killed' | 'injured'>): string {
	const parts: string[] = [];
	if (mark.killed) parts.push(say.toll(tollText(mark.killed), 'killed'));
	if (mark.injured) parts.push(say.toll(tollText(mark.injured), 'injured'));
	return parts.join(', ');
}

export function kindName(kind: EventKind): string {
	return strings.names.kinds[kind];
}

export function familyName(family: KindFamily): string {
	return strings.names.families[family];
}

export function statusName(status: EventStatus): string {
	return strings.names.statuses[status];
}

export function certaintyName(certainty: Certainty): string {
	return strings.names.certainties[certainty];
}

/** "Monday" from 1, "Sunday" from 7. */
export function weekdayName(weekday: number, style: 'long' | 'short' | 'narrow' = 'long'): string {
	// 5 January 1970 was a Monday.
	return weekdayNames[style]().format(toMs(3 + weekday));
}

/** "20 or more killed", "up to 50 killed", "20–50 killed". */
export function tollRangeText({ least, most }: TollRange): string {
	if (most === null) return say.killedOrMore(countText(least));
	if (most === least) return say.toll(countText(least), 'killed');
	return least === 0
		? say.upToKilled(countText(most))
		: say.toll(`${countText(least)}–${countText(most)}`, 'killed');
}

export function precisionName(precision: Precision): string {
	return strings.names.precisions[precision];
}

export function placeKindName(kind: PlaceKind): string {
	return strings.names.places[kind];
}

export function tollName(kind: TollKind): string {
	return strings.names.tolls[kind];
}

/** What an event is called; by its kind alone where its title has not come yet. */
export function markTitle({ title, kind }: Pick<Mark, 'title' | 'kind'>): string {
	return title ?? kindName(kind);
}

/** One sentence for a screen reader: "Missile strike on Sumy, 13 April 2025, Sumy, at least 35 killed". */
export function markText(mark: Mark): string {
	const parts = [markTitle(mark), dateText(mark), mark.place?.name ?? say.noPlace, tollsText(mark)];
	if (mark.status !== 'reported') parts.push(strings.names.statuses[mark.status].toLowerCase());
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
