import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	hull,
	isIsoDay,
	partsOf,
	toDayNumber,
	toIsoDay,
	weekdayOf,
	weekOf,
	wholeMonth,
	wholeQuarter,
	wholeWeek
} from '$lib/model';

describe('weeks', () => {
	const rows = [
		{ day: '2021-01-03', year: 2020, week: 53, why: 'a Sunday that ends the last week of a long year' },
		{ day: '2021-01-04', year: 2021, week: 1, why: 'the first Monday' },
		{ day: '2018-12-31', year: 2019, week: 1, why: 'the week belongs to the year of its Thursday' },
		{ day: '2012-09-05', year: 2012, week: 36, why: 'in the middle of a year' }
	];
	for (const { day, year, week, why } of rows)
		test(`${day} is in week ${week} of ${year}: ${why}`, () => expect(weekOf(day)).toEqual({ year, week }));

	test('run from Monday to Sunday', () =>
		expect(wholeWeek('2021-01-03')).toEqual({ start: '2020-12-28', end: '2021-01-04' }));
});

describe('months', () => {
	const rows = [
		{ day: '2023-01-31', months: 1, to: '2023-02-28', why: 'the month has no such day' },
		{ day: '2024-01-31', months: 1, to: '2024-02-29', why: 'a leap year has one more' },
		{ day: '2023-11-15', months: 3, to: '2024-02-15', why: 'over the end of the year' },
		{ day: '2023-02-28', months: -12, to: '2022-02-28', why: 'a year back' }
	];
	for (const { day, months, to, why } of rows)
		test(`${day} and ${months} months is ${to}: ${why}`, () => expect(addMonths(day, months)).toBe(to));
	test('a quarter has three', () =>
		expect(wholeQuarter(2023, 4)).toEqual({ start: '2023-10-01', end: '2024-01-01' }));
	test('a thirteenth month is the next January', () =>
		expect(wholeMonth(2023, 13)).toEqual({ start: '2024-01-01', end: '2024-02-01' }));
});

describe('days', () => {
	const rows = [
		{ text: '2024-02-29', is: true, why: 'a leap day' },
		{ text: '2023-02-29', is: false, why: 'no leap year' },
		{ text: '-000299-01-01', is: true, why: 'before our era, as ISO 8601 writes it' },
		{ text: '2023-2-9', is: false, why: 'two figures each' }
	];
	for (const { text, is, why } of rows)
		test(`${text} is ${is ? 'a' : 'no'} day: ${why}`, () => expect(isIsoDay(text)).toBe(is));
	test('the hull holds both', () =>
		expect(
			hull({ start: '2024-05-01', end: '2024-05-03' }, { start: '2024-04-01', end: '2024-04-02' })
		).toEqual({
			start: '2024-04-01',
			end: '2024-05-03'
		}));
	test('numbers and texts of days are the same days', () =>
		fc.assert(
			fc.property(
				fc.integer({ min: -2_000_000, max: 2_000_000 }),
				fc.integer({ min: -1000, max: 1000 }),
				(number, step) => {
					const day = toIsoDay(number);
					expect(toDayNumber(day)).toBe(number);
					expect(toDayNumber(addDays(day, step))).toBe(number + step);
					expect((weekdayOf(addDays(day, 1)) - weekdayOf(day) + 7) % 7).toBe(1);
					expect(partsOf(wholeWeek(day).start)).toEqual(partsOf(addDays(day, -((weekdayOf(day) + 6) % 7))));
				}
			)
		));
});
