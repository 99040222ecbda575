import type { Quote } from './text';

/** A UTC calendar day, `YYYY-MM-DD`; years before 1 or beyond 9999 as ISO 8601 writes them, `±YYYYYY-MM-DD`. */
export type IsoDay = string;

/** A half-open range of days: `end` is the first day that no longer belongs. */
export interface DayRange {
	readonly start: IsoDay;
	readonly end: IsoDay;
}

/** Whole days since 1970-01-01, negative before. What columns and scales count in. */
export type DayNumber = number;

export const PRECISIONS = [
	'time',
	'day',
	'week',
	'month',
	'quarter',
	'season',
	'year',
	'decade',
	'century',
	'span'
] as const;

/** How finely a reading is known: the calendar unit that the words name, or `span` for a range of any length. */
export type Precision = (typeof PRECISIONS)[number];

/** Minutes since midnight, local to the event, half-open: "at 10:30" is `{ from: 630, to: 631 }`, "overnight" may pass 1440. */
export interface Clock {
	readonly from: number;
	readonly to: number;
}

/** A reading of dating words as days on the calendar; the half-open range covers the whole unit. */
export interface When {
	readonly range: DayRange;
	readonly precision: Precision;
	/** The text hedges: "around", "early", "late", "in recent days". */
	readonly approximate: boolean;
	/** The side on which the words leave it open: "by Friday" and "before 4 May" have no known start. */
	readonly open: 'start' | 'end' | null;
	/** What the words did not say and the context supplied. */
	readonly inferred: readonly ('year' | 'month' | 'day')[];
	/** The time of day, where the text tells it. */
	readonly clock: Clock | null;
	/** One sentence for the reader: how the words became these days. */
	readonly how: string;
	/** The other words that the reading rests on ("Monday" for "three days later"), where there are any. */
	readonly anchor: Quote | null;
}

const DAY_MS = 86_400_000;
const ISO_DAY = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)$/;

/**
 * Days since 1970-01-01 of a calendar day (proleptic Gregorian).
 *
 * @throws {RangeError} If the text is not a day that exists.
 */
export function toDayNumber(day: IsoDay): DayNumber {
	const { year, month, day: date } = partsOf(day);
	return dayNumberOf(year, month, date);
}

/** Days in 400 years, after which the calendar repeats. */
const ERA_DAYS = 146_097;
/** From 1 March of the year 0, where eras begin, to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01 of a year, a month 1–12 and a day of the month; what overflows carries on, as in `Date.UTC`. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
	// Years run from March here, so that the leap day is their last.
	const months = year * 12 + month - 3;
	const marchYear = Math.floor(months / 12);
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
	return (
		era * ERA_DAYS + yearOfEra * 365 + (yearOfEra >> 2) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH
	);
}

/** The calendar day of a day number; fractions of a day are cut off. */
export function toIsoDay(number: DayNumber): IsoDay {
	const days = Math.floor(number) + EPOCH;
	const era = Math.floor(days / ERA_DAYS);
	const dayOfEra = days - era * ERA_DAYS;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
	const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function isoDay(year: number, month: number, day: number): IsoDay {
	const digits =
		year >= 0 && year <= 9999
			? String(year).padStart(4, '0')
			: `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
	return `${digits}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isIsoDay(text: string): text is IsoDay {
	try {
		toDayNumber(text);
		return true;
	} catch {
		return false;
	}
}

export function addDays(day: IsoDay, days: number): IsoDay {
	return toIsoDay(toDayNumber(day) + days);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
	return toDayNumber(b) - toDayNumber(a);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: IsoDay): number {
	return (((toDayNumber(day) + 4) % 7) + 7) % 7;
}

/**
 * Year, month 1–12 and day of the month.
 *
 * @throws {RangeError} If the text is not a day that exists.
 */
export function partsOf(day: IsoDay): { year: number; month: number; day: number } {
	const parts = ISO_DAY.exec(day);
	if (parts) {
		const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
		// A year of four digits has one way of being written.
		const plain = parts[1].length === 4 || year < 0 || year > 9999;
		if (plain && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))
			return { year, month, day: date };
	}
	throw new RangeError(`Not a calendar day: ${JSON.stringify(day)}`);
}

/** The one-day range of a day. */
export function wholeDay(day: IsoDay): DayRange {
	return { start: day, end: addDays(day, 1) };
}

/** The range of a calendar month, month 1–12; a month beyond carries into the next year. */
export function wholeMonth(year: number, month: number): DayRange {
	return { start: toIsoDay(dayNumberOf(year, month, 1)), end: toIsoDay(dayNumberOf(year, month + 1, 1)) };
}

export function wholeYear(year: number): DayRange {
	return { start: toIsoDay(dayNumberOf(year, 1, 1)), end: toIsoDay(dayNumberOf(year + 1, 1, 1)) };
}

/** The range of a calendar quarter, 1–4. */
export function wholeQuarter(year: number, quarter: number): DayRange {
	return { start: wholeMonth(year, quarter * 3 - 2).start, end: wholeMonth(year, quarter * 3).end };
}

/** The ISO week, Monday to Sunday, that a day lies in. */
export function wholeWeek(day: IsoDay): DayRange {
	const start = addDays(day, -((weekdayOf(day) + 6) % 7));
	return { start, end: addDays(start, 7) };
}

/** The number of a day's ISO week, and the year that the week is counted to, which is that of its Thursday. */
export function weekOf(day: IsoDay): { year: number; week: number } {
	const thursday = addDays(wholeWeek(day).start, 3);
	const { year } = partsOf(thursday);
	return { year, week: 1 + Math.floor(daysBetween(wholeYear(year).start, thursday) / 7) };
}

/** Months on by the calendar; a day that the month does not have becomes its last (31 January, a month on: 28 February). */
export function addMonths(day: IsoDay, months: number): IsoDay {
	const parts = partsOf(day);
	const { start, end } = wholeMonth(parts.year, parts.month + months);
	return addDays(start, Math.min(parts.day, daysBetween(start, end)) - 1);
}

/** The first day that is in either to the last that is in either, and what lies between. */
export function hull(a: DayRange, b: DayRange): DayRange {
	const first = toDayNumber(a.start) <= toDayNumber(b.start) ? a : b;
	const last = toDayNumber(a.end) >= toDayNumber(b.end) ? a : b;
	return { start: first.start, end: last.end };
}

export function lengthInDays(range: DayRange): number {
	return daysBetween(range.start, range.end);
}

/** Days since 1970-01-01 as the milliseconds that D3 and `Intl` take. */
export function toMs(day: IsoDay | DayNumber): number {
	return (typeof day === 'number' ? day : toDayNumber(day)) * DAY_MS;
}

/** The day that a moment, in milliseconds, falls on (UTC). */
export function dayOfMs(ms: number): IsoDay {
	return toIsoDay(ms / DAY_MS);
}
