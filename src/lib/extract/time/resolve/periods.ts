import { addDays, partsOf, toDayNumber, wholeMonth, wholeYear } from '$lib/model';
import type { Which } from '../mention';
import type { Context, Days, ReadingOf } from './context';
import { ALL, oneDay, quarterOf, unitAt, worked } from './stretches';
import { yearText } from './values';

/** Quarters by the calendar; "the quarter" and "the latest period" are the one that the text reports. */
export function quarterDays({ quarter, year, which }: ReadingOf<'quarter'>, context: Context): Days | null {
	const { reported: of, published, behind, stretch } = context;
	// An account that counts by its own year calls its quarters by it throughout.
	const fiscal = of !== null && /fiscal/i.test(context.doc.text.slice(of.span.start, of.span.end));
	if (behind && quarter === null && !(fiscal && context.isNear(of))) {
		// Accounts close when they please; the quarter is that of the calendar in which most of its days lie.
		const { year: y, month } = partsOf(addDays(behind.range.start, -45));
		return { ...quarterOf(y, Math.ceil(month / 3), true), anchor: behind };
	}
	if (year !== null) {
		// "In the nine months it earned …, against … in the 1988 period."
		if (quarter === null && stretch && context.isNear(stretch))
			return {
				value: yearText(year),
				range: wholeYear(year),
				precision: 'year',
				inferred: [],
				worked: false
			};
		const number = quarter ?? (of ? Math.ceil(partsOf(of.range.start).month / 3) : null);
		if (number !== null)
			return { ...quarterOf(year, number, quarter === null), anchor: quarter === null ? of : null };
		return { value: yearText(year), range: wholeYear(year), precision: 'year', inferred: [], worked: false };
	}
	const { told } = context;
	if (quarter === null && which === 'same' && told?.precision === 'quarter')
		return {
			value: told.value,
			range: told.range,
			precision: 'quarter',
			inferred: ALL,
			worked: true,
			anchor: told
		};
	if (quarter === null) {
		// "the latest quarter" is over; one that is only awaited is not meant.
		const over = of !== null && (published === null || toDayNumber(of.range.end) <= toDayNumber(published));
		// In the account of a quarter just over, "this quarter's loss was" is of that quarter.
		const meant = which === 'this' && of && over && context.isNear(of) && context.direction() === 'past';
		if (of && (which === null || which === 'same' || (which === 'last' && over) || meant)) {
			const { year: y, month } = partsOf(of.range.start);
			return { ...quarterOf(y, Math.ceil(month / 3), true), anchor: of };
		}
		if (published === null) return null;
		return unitAt(
			'quarter',
			published,
			which === 'next' || which === 'following' ? 1 : which === 'this' ? 0 : -1
		);
	}
	if (published === null) return null;
	const now = partsOf(published);
	const current = Math.ceil(now.month / 3);
	if (which === 'previous') return quarterOf(now.year - 1, quarter, true);
	if (which !== null) return quarterOf(yearBy(which, context)!, quarter, true);
	if (quarter > current) {
		const far = quarter - current > 1;
		return quarterOf(far && context.direction() !== 'future' ? now.year - 1 : now.year, quarter, true);
	}
	const back = quarter < current && context.direction() === 'future';
	return quarterOf(back && current - quarter > 1 ? now.year + 1 : now.year, quarter, true);
}

/** The year that "last", "this", "next" or "that" points to. */
export function yearBy(which: Which | null, { published, told }: Context): number | null {
	const byText = which === 'same' || which === 'previous' || which === 'following';
	const from = (byText ? told?.range.start : null) ?? published;
	if (from === null || from === undefined) return null;
	const step =
		which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
	return partsOf(from).year + step;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Seasons of the northern hemisphere, in whole months; a winter goes by the year it begins in. */
export function seasonDays({ season, year, which }: ReadingOf<'season'>, context: Context): Days | null {
	const days = (y: number): Days => ({
		value: `${yearText(y)}-${season}`,
		range: {
			start: wholeMonth(y, SEASON_MONTHS[season]).start,
			end: wholeMonth(y, SEASON_MONTHS[season] + 2).end
		},
		precision: 'season',
		...worked(year)
	});
	if (year !== null) return days(year);
	const { published } = context;
	if (published === null) return null;
	const now = partsOf(published);
	const starts = SEASON_MONTHS[season];
	const over = now.month > starts + 2;
	const begun = now.month >= starts;
	if (which === 'last') return days(over ? now.year : now.year - 1);
	if (which === 'next') return days(begun ? now.year + 1 : now.year);
	if (which === 'this' || begun || context.direction() === 'future') return days(now.year);
	return days(context.direction() === 'past' ? now.year - 1 : now.year);
}

/** A time of day without a day happens on the day told in its sentence, else on that of publication. */
export function clockDays({ which }: ReadingOf<'clock'>, context: Context): Days | null {
	const { published, afterMidnight } = context;
	const toldDay =
		which === null && context.toldDay && !context.isNear(context.toldDay) ? null : context.toldDay;
	const after = which === null && afterMidnight && toldDay !== null;
	const step = which === 'following' || after ? 1 : which === 'previous' ? -1 : 0;
	if (which !== 'this' && which !== 'last' && toldDay)
		return { ...oneDay(addDays(toldDay.range.start, step), ALL, true), anchor: toldDay };
	if (published === null) return null;
	return oneDay(addDays(published, which === 'last' ? -1 : step), ALL, true);
}
