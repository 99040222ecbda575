import {
	addDays,
	addMonths,
	type DayRange,
	type IsoDay,
	partsOf,
	toDayNumber,
	weekdayOf,
	type When,
	wholeYear
} from '$lib/model';
import type { Mention } from '../mention';
import type { Unit } from '../names';
import type { Context, Days, ReadingOf, Told } from './context';
import { ALL, oneDay, quarterOf, unitAt } from './stretches';
import { whenOf } from './when';

/** "last week", "that year": a unit by its place among its like. */
export function unitDays({ unit, which }: ReadingOf<'unit'>, context: Context): Days | null {
	const { reported, stretch } = context;
	if (unit === 'year' && which === 'last' && reported && !(stretch && context.isNear(stretch)))
		if (context.compared()) return yearBefore(reported);
	const byText = which === 'previous' || which === 'same' || which === 'following';
	if (unit === 'day' && which === 'same' && isLater(context.told, context.toldDay)) {
		const month = context.told!;
		// "He was shot in March. That same day …": of the day no more is told than its month.
		if (month.precision === 'month')
			return {
				value: `${month.value}-XX`,
				range: month.range,
				precision: 'month',
				inferred: ALL,
				worked: true,
				anchor: month
			};
	}
	const told = byText ? (unit === 'day' ? context.toldDay : context.told) : null;
	const from = told?.range.start ?? (which === 'same' && unit === 'day' ? null : context.published);
	if (from === null || from === undefined) return null;
	let step =
		which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
	if (unit === 'weekend' && which === 'last' && weekdayOf(from) === 0) step = 0;
	return { ...unitAt(unit, from, step), anchor: told };
}

/** The quarter that a reported one is set against. */
function yearBefore(reported: Told): Days {
	const { year, month } = partsOf(reported.range.start);
	return { ...quarterOf(year - 1, Math.ceil(month / 3), true), anchor: reported };
}

function isLater(one: Told | null, other: Told | null): boolean {
	return one !== null && (other === null || one.span.start > other.span.start);
}

const TIME_UNITS: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** Whether a unit is part of a day. */
export function isTimeUnit(unit: Unit): boolean {
	return TIME_UNITS.has(unit);
}

/** Counting further than this leaves the calendar that anyone writes about. */
const FARTHEST_YEARS = 20_000;

/** "two weeks ago", "a day earlier": so many units from publication or from the date told. */
export function shiftDays(reading: ReadingOf<'shift'>, context: Context): Days | null {
	const { unit, amount, sign, from } = reading;
	const finely = unit === 'day' || isTimeUnit(unit);
	const told = from === 'told' ? (finely ? context.toldDay : context.told) : null;
	if (unit === 'day' && from === 'told' && told === null && context.told) return null;
	// "a year ago" beside a quarter's figures means that quarter of the year before.
	const beside = context.reported;
	if (unit === 'year' && amount === 1 && sign === -1 && beside && reading.to === undefined) {
		const { stretch } = context;
		// Beside those of "the nine months" it means the year before.
		if (stretch && context.isNear(stretch))
			return { ...unitAt('year', beside.range.start, -1), anchor: stretch };
		return yearBefore(beside);
	}
	const base = told?.range.start ?? context.published;
	if (base === null || base === undefined) return null;
	// "A few minutes ago" is of the day of the report, however many.
	if (amount === null)
		return from === 'published' && sign === -1 && isTimeUnit(unit) ? oneDay(base, ALL, true) : null;
	const steps = Math.round(amount) * sign;
	if (reading.to !== undefined) {
		const day = moved(reading.to === 'month' ? base : addDays(base, reading.to), unit, steps);
		if (day === null) return null;
		return reading.to === 'month' ? unitAt('month', day, 0) : oneDay(day, ALL, true);
	}
	const days = shifted(unit, base, steps, amount);
	if (days && reading.within && sign === -1 && !isTimeUnit(unit)) {
		const start = unit === 'week' ? addDays(base, Math.round(amount * -7)) : days.range.start;
		return { ...days, range: { start, end: base }, precision: 'span', anchor: told };
	}
	return days && { ...days, anchor: told };
}

/** Counts no finer than the words do: "two weeks ago" is a week, "two months ago" a month. */
export function shifted(unit: Unit, from: IsoDay, steps: number, amount: number): Days | null {
	const scale =
		unit === 'month'
			? 1 / 12
			: unit === 'week'
				? 1 / 52
				: unit === 'day'
					? 1 / 365
					: unit === 'century'
						? 100
						: unit === 'decade'
							? 10
							: 1;
	if (isTimeUnit(unit)) return Math.abs(steps) <= 24 ? oneDay(from, ALL, true) : null;
	if (Math.abs(steps) * scale > FARTHEST_YEARS) return null;
	switch (unit) {
		case 'day':
			return oneDay(addDays(from, steps), ALL, true);
		case 'fortnight':
			return { ...unitAt('week', addDays(from, steps * 14), 0), approximate: true };
		case 'week':
			return {
				...unitAt('week', addDays(from, Math.round(amount * 7) * Math.sign(steps)), 0),
				approximate: true
			};
		case 'month':
			return unitAt('month', addMonths(from, steps), 0);
		case 'decade':
			return unitAt('year', addMonths(from, steps * 120), 0);
		case 'century':
			return unitAt('year', addMonths(from, steps * 1200), 0);
		case 'quarter':
			return unitAt('quarter', from, steps);
		case 'year':
			return unitAt('year', addMonths(from, steps * 12), 0);
		default:
			return null;
	}
}

/** A day so many units on; `null` for units that are no days, and beyond the calendar. */
export function moved(from: IsoDay, unit: Unit, steps: number): IsoDay | null {
	const months = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 }[
		unit as string
	];
	const days = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, weekend: 7 }[unit as string];
	if (months !== undefined)
		return Math.abs(months * steps) < FARTHEST_YEARS * 12 ? addMonths(from, months * steps) : null;
	if (days === undefined || Math.abs(days * steps) > FARTHEST_YEARS * 365) return null;
	return addDays(from, Math.sign(steps) * Math.ceil(Math.abs(days * steps)));
}

/** Where a stretch lies that counts from the day of publication or from the ends of a year. */
export function rowDays(
	mention: Mention,
	{ amount, unit, row, of }: ReadingOf<'duration'>,
	context: Context
): When | null {
	const { published } = context;
	if (row === null || amount === null || (row !== 'next' && row !== 'last' && of === null)) return null;
	const year = typeof of === 'number' ? of : of === 'this' && published ? partsOf(published).year : null;
	const steps = Math.round(amount);
	let range: DayRange | null = null;
	if (year !== null) {
		const { start, end } = wholeYear(year);
		const far = row === 'last' ? moved(end, unit, -steps) : moved(start, unit, steps);
		range = far === null ? null : row === 'last' ? { start: far, end } : { start, end: far };
	} else if (of === null && published !== null) {
		const near = addDays(published, 1);
		const far = row === 'last' ? moved(published, unit, -steps) : moved(near, unit, steps);
		range = far === null ? null : row === 'last' ? { start: far, end: near } : { start: near, end: far };
	}
	if (!range || toDayNumber(range.start) >= toDayNumber(range.end)) return null;
	const worked = typeof of !== 'number';
	const days: Days = {
		value: '',
		range,
		precision: 'span',
		inferred: worked ? ['year'] : [],
		worked,
		approximate: of === null
	};
	return whenOf(mention, days, context);
}
