import {
	addDays,
	dayNumberOf,
	partsOf,
	toDayNumber,
	toIsoDay,
	wholeMonth,
	wholeQuarter,
	wholeYear,
	type DayRange
} from '$lib/model';
import type { DaySpan } from '$lib/explore/engine';
import { fold } from '$lib/explore/fold';
import { answers } from '$lib/explore/spelling';
import { perLocale } from '../locale';
import { strings } from '../strings';
import { monthText } from '../words';

const say = strings.filters;

/** Days that were typed, or why they cannot be read. */
export type Reading = { readonly days: DayRange } | { readonly problem: string };

/** As much of a date as was typed; `day` is never without `month`, but for the first half of "4–16 April". */
interface Parts {
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
}

/** Folded, January first. */
const MONTHS = perLocale((locale) => {
	const name = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
	return Array.from({ length: 12 }, (_, month) => fold(name.format(Date.UTC(2000, month, 1))));
});
/** Whether "4/5" is the fifth of April. Asked of how a date in digits is written. */
const monthFirst = perLocale((locale) => {
	const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
	return parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');
});
/** Of text in which one space stands for any. */
const BETWEEN = /(?: ?(?:–|—|\.\.\.?)| (?:to|until|-)(?= )) ?/;
/** Years at both ends, and days before a month, are joined by a plain hyphen too. */
const HYPHENED = /^(\d{3,6}|\d{1,2})-(\d{3,6}|\d{1,2}\s.+)$/;
const LONGEST = 60;

/**
 * Reads days as people type them: "4 apr 2025", "2025-04", "April", "2022", "1990s", "Q2 2025", "44 BC",
 * "4–16 April 2025", "last 7 days". What is left out is filled in from the events.
 *
 * @param extent From the first to the last day of the events; a month without a year is the latest in it.
 * @returns `null` if nothing was typed.
 */
export function readDays(typed: string, extent: DaySpan): Reading | null {
	const text = fold(typed.slice(0, LONGEST)).replace(/,/g, ' ').replace(/\s+/g, ' ').trim();
	if (text === '') return null;
	const latest = /^(?:the )?last (?:(\d{1,4}) )?(day|week|month|year)s?$/.exec(text);
	if (latest) return latestDays(Number(latest[1] ?? 1), latest[2], extent);
	const halves = halvesOf(text);
	if (!halves) return readOne(text, null, extent);
	const last = readOne(halves[1], null, extent);
	if ('problem' in last) return last;
	const first = readOne(halves[0], halves[1], extent);
	if ('problem' in first) return first;
	if (toDayNumber(first.days.start) >= toDayNumber(last.days.end)) return { problem: say.endBeforeBeginning };
	return { days: { start: first.days.start, end: last.days.end } };
}

function halvesOf(text: string): [string, string] | null {
	const parts = text.split(BETWEEN);
	if (parts.length === 2 && parts[0] && parts[1]) return [parts[0], parts[1]];
	const [, first, last] = HYPHENED.exec(text) ?? [];
	// "2025-04" is a month.
	return first && !/^\d{4}-(0?[1-9]|1[0-2])$/.test(text) ? [first, last] : null;
}

function latestDays(count: number, unit: string, { to }: DaySpan): Reading {
	const end = toIsoDay(Math.ceil(to));
	const { year, month, day } = partsOf(addDays(end, -1));
	if (unit === 'month') return { days: { start: addDays(monthsBack(year, month, day, count), 1), end } };
	const days = unit === 'day' ? count : unit === 'week' ? 7 * count : Math.round(365.25 * count);
	return { days: { start: addDays(end, -Math.max(1, days)), end } };
}

function monthsBack(year: number, month: number, day: number, count: number): string {
	const first = new Date(Date.UTC(2000, month - 1 - count, 1));
	const inYear = year - 2000 + first.getUTCFullYear();
	const of = wholeMonth(inYear, first.getUTCMonth() + 1);
	return addDays(of.start, Math.min(day, toDayNumber(of.end) - toDayNumber(of.start)) - 1);
}

/** @param rest The other end, from which a first half takes its month and year: "4–16 April 2025". */
function readOne(text: string, rest: string | null, extent: DaySpan): Reading {
	const [, decade] = /^(?:the )?(\d{3}0)'?s$/.exec(text) ?? [];
	if (decade)
		return { days: { start: wholeYear(Number(decade)).start, end: wholeYear(Number(decade) + 10).start } };
	const quarter = /^q([1-4]) (\d{4})$/.exec(text) ?? /^(\d{4})[ -]?q([1-4])$/.exec(text);
	if (quarter) {
		const [one, other] = [Number(quarter[1]), Number(quarter[2])];
		return { days: wholeQuarter(Math.max(one, other), Math.min(one, other)) };
	}
	const parts = partsOfText(text);
	if (!parts) return { problem: say.noDateRead };
	const others = rest === null ? null : partsOfText(rest);
	const filled = { ...parts, month: parts.month ?? (parts.day === null ? null : (others?.month ?? null)) };
	if (filled.day !== null && filled.month === null) return { problem: say.whichMonth };
	const year = filled.year ?? others?.year ?? likeliestYear(filled, extent);
	return daysOf({ ...filled, year });
}

function daysOf({ year, month, day }: Parts & { readonly year: number }): Reading {
	if (Math.abs(year) > 200_000) return { problem: say.tooFarAway };
	if (month === null) return { days: wholeYear(year) };
	if (month < 1 || month > 12) return { problem: say.twelveMonths };
	const whole = wholeMonth(year, month);
	if (day === null) return { days: whole };
	const start = dayNumberOf(year, month, day);
	const has = toDayNumber(whole.end) - toDayNumber(whole.start);
	if (day < 1 || day > has) return { problem: say.daysOfMonth(monthText(whole.start), has) };
	return { days: { start: toIsoDay(start), end: toIsoDay(start + 1) } };
}

/** The latest year in which it touches the days of the events, or else the last of them. */
function likeliestYear({ month, day }: Parts, { from, to }: DaySpan): number {
	const last = partsOf(toIsoDay(Math.ceil(to) - 1)).year;
	const first = partsOf(toIsoDay(Math.floor(from))).year;
	for (let year = last; year >= Math.max(first, last - 100); year--) {
		const start = dayNumberOf(year, month ?? 1, day ?? 1);
		const end = day === null ? toDayNumber(wholeMonth(year, month ?? 1).end) : start + 1;
		if (start < to && end > from) return year;
	}
	return last;
}

function partsOfText(text: string): Parts | null {
	const iso = /^([+-]?\d{4,6})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
	if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: iso[3] ? Number(iso[3]) : null };
	const dotted = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}))?\.?$/.exec(text);
	if (dotted) {
		const [one, other] = [Number(dotted[1]), Number(dotted[2])];
		const year = dotted[3] ? Number(dotted[3]) : null;
		// In the reader's own order, unless there is no such month. Dots put the day first everywhere.
		const first = !text.includes('.') && monthFirst();
		const swapped = first ? one <= 12 : other > 12 && one <= 12;
		return swapped ? { year, month: one, day: other } : { year, month: other, day: one };
	}
	const monthOf = /^(\d{1,2})[./](\d{4})$/.exec(text);
	if (monthOf) return { year: Number(monthOf[2]), month: Number(monthOf[1]), day: null };
	return partsOfWords(text);
}

function partsOfWords(text: string): Parts | null {
	let year: number | null = null;
	let month: number | null = null;
	let day: number | null = null;
	const before = /\b(?:bce?|b\.c\.(?:e\.)?)$/.test(text);
	const words = text
		.replace(/\b(?:bce?|ce|ad|of|the|b\.c\.(?:e\.)?)(?=\s|$)/g, ' ')
		.split(' ')
		.filter(Boolean);
	for (const word of words) {
		const [, digits, ending] = /^(\d{1,6})(st|nd|rd|th|\.)?$/.exec(word) ?? [];
		if (digits === undefined) {
			const named = monthNamed(word);
			if (named === null || month !== null) return null;
			month = named;
		} else if (digits.length <= 2 && !(before && words.length === 1) && day === null) day = Number(digits);
		else if (!ending && year === null) year = Number(digits);
		else return null;
	}
	if (before && year === null) [year, day] = [day, null];
	if (year === null && month === null && day === null) return null;
	// A day of a year says nothing without its month.
	if (day !== null && month === null && year !== null) return null;
	return { year: before && year !== null ? 1 - year : year, month, day };
}

/** By its first letters, from three on, or with a typing error. */
function monthNamed(word: string): number | null {
	const bare = word.replace(/\.$/, '');
	if (bare.length < 3) return null;
	let at = MONTHS().findIndex((month) => month.startsWith(bare));
	if (at < 0 && bare === 'sept') at = 8;
	if (at < 0) at = MONTHS().findIndex((month) => answers(month, bare));
	return at < 0 ? null : at + 1;
}
