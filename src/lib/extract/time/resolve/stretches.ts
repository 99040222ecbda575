import {
	addDays,
	type IsoDay,
	partsOf,
	type Precision,
	type When,
	wholeDay,
	wholeMonth,
	wholeQuarter,
	wholeWeek,
	wholeYear
} from '$lib/model';
import type { Unit } from '../names';
import type { Days } from './context';
import { dayText, monthText, weekText, yearText } from './values';

export const ALL = ['year', 'month', 'day'] as const;

/** A single day. */
export function oneDay(day: IsoDay, inferred: When['inferred'], isWorked: boolean): Days {
	return { value: dayText(day), range: wholeDay(day), precision: 'day', inferred, worked: isWorked };
}

/** A decade, a century or a millennium from its first year. */
export function years(from: number, count: number, isWorked: boolean): Days {
	const positive = from >= 0;
	const text = String(Math.abs(from)).padStart(4, '0');
	const value = `${positive ? '' : 'BC'}${count === 10 ? text.slice(0, 3) : count === 100 ? text.slice(0, 2) : text.slice(0, 1)}`;
	const range = { start: wholeYear(from).start, end: wholeYear(from + count).start };
	const precision: Precision = count === 10 ? 'decade' : count === 100 ? 'century' : 'span';
	return { value, range, precision, inferred: isWorked ? ['year'] : [], worked: isWorked };
}

/** A calendar quarter, 1–4. */
export function quarterOf(year: number, quarter: number, isWorked: boolean): Days {
	return {
		value: `${yearText(year)}-Q${quarter}`,
		range: wholeQuarter(year, quarter),
		precision: 'quarter',
		inferred: isWorked ? ['year'] : [],
		worked: isWorked
	};
}

/** The calendar unit `step` units on from the one that holds a day. */
export function unitAt(unit: Unit, from: IsoDay, step: number): Days {
	const { year, month } = partsOf(from);
	const base = { inferred: ALL, worked: true };
	switch (unit) {
		case 'week':
		case 'fortnight': {
			const range = wholeWeek(addDays(from, step * 7));
			return { ...base, value: weekText(range.start), range, precision: 'week' };
		}
		case 'weekend': {
			const week = wholeWeek(addDays(from, step * 7));
			return {
				...base,
				value: `${weekText(week.start)}-WE`,
				range: { start: addDays(week.start, 5), end: week.end },
				precision: 'span'
			};
		}
		case 'month': {
			const { start } = wholeMonth(year, month + step);
			const parts = partsOf(start);
			return {
				...base,
				value: monthText(parts.year, parts.month),
				range: wholeMonth(parts.year, parts.month),
				precision: 'month'
			};
		}
		case 'quarter': {
			const parts = partsOf(wholeMonth(year, month + step * 3).start);
			return quarterOf(parts.year, Math.ceil(parts.month / 3), true);
		}
		case 'year':
			return { ...base, value: yearText(year + step), range: wholeYear(year + step), precision: 'year' };
		case 'decade':
			return years(Math.floor(year / 10) * 10 + step * 10, 10, true);
		case 'century':
			return years(Math.floor(year / 100) * 100 + step * 100, 100, true);
		default:
			return oneDay(addDays(from, step), ALL, true);
	}
}

/** Whether a year had to be supplied. */
export function worked(year: number | null): { inferred: When['inferred']; worked: boolean } {
	return year === null ? { inferred: ['year'], worked: true } : { inferred: [], worked: false };
}
