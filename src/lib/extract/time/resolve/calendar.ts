import {
	addDays,
	dayNumberOf,
	type IsoDay,
	partsOf,
	toDayNumber,
	toIsoDay,
	weekdayOf,
	wholeMonth,
	wholeWeek,
	wholeYear
} from '$lib/model';
import type { Which } from '../mention';
import type { Context, Days, ReadingOf, Told } from './context';
import { yearBy } from './periods';
import { ALL, oneDay, unitAt } from './stretches';
import { monthText, weekText, yearText } from './values';

/** Beyond this many days ahead, a date without year and tense is taken for one gone by. */
const NEAR_FUTURE = 60;

/** Dates, months and years, whole or in part. */
export function calendarDays(
	reading: ReadingOf<'calendar'>,
	context: Context,
	anchor: Told | null = null
): Days | null {
	const { month, day, which } = reading;
	const year = reading.year ?? (reading.ofYear ? yearBy(reading.ofYear, context) : null);
	if (month === null && year !== null)
		return { value: yearText(year), range: wholeYear(year), precision: 'year', inferred: [], worked: false };
	if (month === null) return dayOfMonth(day!, context);
	if (year !== null) {
		const how = anchor
			? { inferred: ['year'] as const, worked: true, anchor }
			: { inferred: [], worked: false };
		if (day === null)
			return { value: monthText(year, month), range: wholeMonth(year, month), precision: 'month', ...how };
		const iso = existing(year, month, day);
		return iso ? { ...oneDay(iso, [], false), ...how } : null;
	}
	const toldYear = yearTold(context);
	if (toldYear !== null && which === null)
		return calendarDays({ ...reading, year: toldYear.year }, context, toldYear.told);
	// "April 14" in a story that once says 2022, and not when it was filed, may be of any year.
	if (context.published === null && (context.told === null || context.told.precision === 'year')) return null;
	if (day !== null) {
		const iso =
			byWeekday(month, day, reading.weekday, context) ?? nearestYear((y) => existing(y, month, day), context);
		return iso ? oneDay(iso, ['year'], true) : null;
	}
	const chosen = monthYear(month, which, context);
	return {
		value: monthText(chosen, month),
		range: wholeMonth(chosen, month),
		precision: 'month',
		inferred: ['year'],
		worked: true
	};
}

/** An account of another year, "In 1990 …. In August …", keeps to that year while it goes on. */
function yearTold({ told, published, isNear, direction }: Context): { year: number; told: Told } | null {
	if (!told || !told.sets || !isNear(told)) return null;
	if (told.precision !== 'year' && told.precision !== 'month' && told.precision !== 'day') return null;
	const { year } = partsOf(told.range.start);
	if (published !== null && (Math.abs(partsOf(published).year - year) < 2 || direction() === 'future'))
		return null;
	return { year, told };
}

/** "Thursday, Jan. 6": the year nearest to publication in which the day fell so. */
function byWeekday(
	month: number,
	day: number,
	weekday: number | undefined,
	{ published }: Context
): IsoDay | null {
	if (weekday === undefined || published === null) return null;
	const { year } = partsOf(published);
	for (const step of [0, -1, 1, -2, 2, -3, -4, -5, -6]) {
		const iso = existing(year + step, month, day);
		if (iso && weekdayOf(iso) === weekday) return iso;
	}
	return null;
}

function existing(year: number, month: number, day: number): IsoDay | null {
	const iso = toIsoDay(dayNumberOf(year, month, day));
	return partsOf(iso).month === month ? iso : null;
}

/** The year in which a day of the year is meant: the latest gone by, unless the tense or nearness says otherwise. */
export function nearestYear(dayIn: (year: number) => IsoDay | null, context: Context): IsoDay | null {
	const reference = context.published ?? context.told!.range.start;
	const { year } = partsOf(reference);
	const days = [year - 1, year, year + 1].map(dayIn).filter((day) => day !== null);
	const ahead = days.find((day) => toDayNumber(day) >= toDayNumber(reference)) ?? null;
	const behind = days.findLast((day) => toDayNumber(day) <= toDayNumber(reference)) ?? null;
	if (ahead === null || behind === null) return ahead ?? behind ?? nextLeap(dayIn, year);
	if (ahead === behind) return ahead;
	const [distance, gone] = [
		toDayNumber(ahead) - toDayNumber(reference),
		toDayNumber(reference) - toDayNumber(behind)
	];
	switch (context.direction()) {
		case 'future':
			return gone < 30 && distance > 300 ? behind : ahead;
		case 'past':
			return gone > 300 && distance <= NEAR_FUTURE ? ahead : behind;
		default:
			return distance <= NEAR_FUTURE && distance < gone ? ahead : behind;
	}
}

function nextLeap(dayIn: (year: number) => IsoDay | null, year: number): IsoDay | null {
	for (let back = 2; back < 9; back++) {
		const day = dayIn(year - back);
		if (day) return day;
	}
	return null;
}

function monthYear(month: number, which: Which | null, { published, told, direction }: Context): number {
	const now = partsOf(published ?? told!.range.start);
	if (which === 'this') return now.year;
	// The month just gone is "last month"; "last June" in July is that of the year before.
	if (which === 'last') return month < now.month - 1 ? now.year : now.year - 1;
	if (which === 'next') return month > now.month ? now.year : now.year + 1;
	const back = month <= now.month ? now.year : now.year - 1;
	const on = month >= now.month ? now.year : now.year + 1;
	if (back === on) return back;
	switch (direction()) {
		case 'future':
			return on;
		case 'past':
			// "The fair opened in June", told in May: of a month eleven months gone nobody speaks without its year.
			return (on - now.year) * 12 + month - now.month <= 1 ? on : back;
		default:
			return (on - now.year) * 12 + month - now.month <= 2 ? on : back;
	}
}

/** "the 4th": in the month told before, else the nearest one. */
function dayOfMonth(day: number, context: Context): Days | null {
	const { told, published, direction } = context;
	if (told && (told.precision === 'day' || told.precision === 'time' || told.precision === 'month')) {
		const { year, month } = partsOf(told.range.start);
		const iso = existing(year, month, day);
		if (iso) return { ...oneDay(iso, ['year', 'month'], true), anchor: told };
	}
	if (published === null) return null;
	const { year, month } = partsOf(published);
	const here = existing(year, month, day);
	const ahead = direction() === 'future';
	const fits =
		here !== null &&
		(ahead ? toDayNumber(here) >= toDayNumber(published) : toDayNumber(here) <= toDayNumber(published));
	if (fits) return oneDay(here, ['year', 'month'], true);
	const beside = existing(year, month + (ahead ? 1 : -1), day) ?? here;
	return beside ? oneDay(beside, ['year', 'month'], true) : null;
}

/** A weekday is the latest one up to publication, or the next one where the clause looks ahead. */
export function weekdayDays({ weeks, ...reading }: ReadingOf<'weekday'>, context: Context): Days | null {
	if (!weeks) return nearWeekday(reading, context);
	const near = nearWeekday(reading, context);
	return near && { ...oneDay(addDays(near.range.start, weeks * 7), ALL, true), anchor: near.anchor };
}

function nearWeekday(
	{ weekday, which, possessed, ofWeek }: ReadingOf<'weekday'>,
	context: Context
): Days | null {
	const { published, told } = context;
	if (ofWeek !== undefined)
		return published === null
			? null
			: oneDay(addDays(wholeWeek(published).start, ofWeek * 7 + ((weekday + 6) % 7)), ALL, true);
	if ((which === 'previous' || which === 'following') && told && told.precision === 'day') {
		const from = told.range.start;
		const step = (weekday - weekdayOf(from) + 7) % 7 || 7;
		return {
			...oneDay(addDays(from, which === 'following' ? step : step === 7 ? -7 : step - 7), ALL, true),
			anchor: told
		};
	}
	if (which === 'same' && told && told.precision === 'day' && weekdayOf(told.range.start) === weekday)
		return { ...oneDay(told.range.start, ALL, true), anchor: told };
	if (published === null) return null;
	const today = weekdayOf(published);
	const back = (today - weekday + 7) % 7;
	const on = (weekday - today + 7) % 7;
	switch (which) {
		case 'last':
			return oneDay(addDays(published, -(back || 7)), ALL, true);
		case 'next':
			return oneDay(addDays(published, on || 7), ALL, true);
		case 'this': {
			const inWeek = addDays(wholeWeek(published).start, (weekday + 6) % 7);
			return oneDay(inWeek, ALL, true);
		}
	}
	const ahead = back !== 0 && (possessed === null ? context.direction() : possessed) === 'future';
	return oneDay(addDays(published, ahead ? on : -back), ALL, true);
}

/** "the last Sunday of October": counted within its month, once it is known which year's. */
export function nthDays({ nth, of, month, year }: ReadingOf<'nth'>, context: Context): Days | null {
	const whole = calendarDays({ kind: 'calendar', year, month, day: null, which: null }, context);
	if (!whole) return null;
	const { inferred, worked, anchor } = whole;
	const { start } = whole.range;
	const last = addDays(whole.range.end, -1);
	const one = (day: IsoDay): Days => ({ ...oneDay(day, inferred, worked), anchor });
	if (of === 'day') return one(nth === -1 ? last : addDays(start, nth - 1));
	if (of === 'week') {
		const first = nth === -1 ? addDays(last, -6) : addDays(start, nth * 7 - 7);
		const range = { start: first, end: addDays(first, 7) };
		const value = weekText(addDays(first, 3));
		return { value, range, precision: 'span', inferred, worked, anchor, approximate: true };
	}
	const weekday = of === 'weekend' ? 6 : of;
	const day =
		nth === -1
			? addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
			: addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + nth * 7 - 7);
	return of === 'weekend' ? { ...unitAt('weekend', day, 0), inferred, worked, anchor } : one(day);
}
