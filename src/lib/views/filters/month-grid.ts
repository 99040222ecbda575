import {
	dayNumberOf,
	partsOf,
	toDayNumber,
	toIsoDay,
	weekdayOf,
	wholeMonth,
	type DayNumber
} from '$lib/model';

/** Six weeks, so that a calendar keeps its height from month to month; Monday first. */
export function weeksOf(day: DayNumber): DayNumber[][] {
	const { year, month } = partsOf(toIsoDay(day));
	const first = toDayNumber(wholeMonth(year, month).start);
	const monday = first - ((weekdayOf(toIsoDay(first)) + 6) % 7);
	return Array.from({ length: 6 }, (_, week) =>
		Array.from({ length: 7 }, (_, weekday) => monday + 7 * week + weekday)
	);
}

/** The same day of another month, or the last there is. */
export function monthsLater(day: DayNumber, months: number): DayNumber {
	const { year, month, day: ofMonth } = partsOf(toIsoDay(day));
	const index = year * 12 + month - 1 + months;
	const inYear = Math.floor(index / 12);
	const whole = wholeMonth(inYear, index - inYear * 12 + 1);
	const has = toDayNumber(whole.end) - toDayNumber(whole.start);
	return dayNumberOf(inYear, index - inYear * 12 + 1, Math.min(ofMonth, has));
}

/** Where a key leads in a grid of days; `null` for a key that leads nowhere. */
export function dayByKey(day: DayNumber, key: string, shift: boolean): DayNumber | null {
	const weekday = (weekdayOf(toIsoDay(day)) + 6) % 7;
	switch (key) {
		case 'ArrowLeft':
			return day - 1;
		case 'ArrowRight':
			return day + 1;
		case 'ArrowUp':
			return day - 7;
		case 'ArrowDown':
			return day + 7;
		case 'Home':
			return day - weekday;
		case 'End':
			return day + 6 - weekday;
		case 'PageUp':
			return monthsLater(day, shift ? -12 : -1);
		case 'PageDown':
			return monthsLater(day, shift ? 12 : 1);
		default:
			return null;
	}
}
