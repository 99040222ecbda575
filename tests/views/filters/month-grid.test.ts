import { describe, expect, test } from 'vitest';
import { toDayNumber, toIsoDay } from '$lib/model';
import { dayByKey, monthsLater, weeksOf } from '$lib/views/filters/month-grid';

const months = [
	{ day: '2025-04-16', from: '2025-03-31', to: '2025-05-11', why: 'April 2025 begins on a Tuesday' },
	{
		day: '2021-02-10',
		from: '2021-02-01',
		to: '2021-03-14',
		why: 'a month of four whole weeks is still six'
	},
	{
		day: '2023-01-31',
		from: '2022-12-26',
		to: '2023-02-05',
		why: 'the year before stands in the first week'
	},
	{
		day: '-000043-03-15',
		from: '-000043-02-25',
		to: '-000043-04-07',
		why: 'before Christ as 2000 years later'
	}
];

describe('a month is six weeks from Monday on', () => {
	for (const { day, from, to, why } of months)
		test(`${day}: ${why}`, () => {
			const weeks = weeksOf(toDayNumber(day));
			expect(weeks.map((week) => week.length)).toEqual(Array(6).fill(7));
			expect([toIsoDay(weeks[0][0]), toIsoDay(weeks[5][6])]).toEqual([from, to]);
			expect(weeks.flat()).toContain(toDayNumber(day));
		});
});

const later = [
	{ day: '2025-01-31', months: 1, to: '2025-02-28', why: 'a shorter month ends sooner' },
	{ day: '2024-01-31', months: 1, to: '2024-02-29', why: 'a day later in a leap year' },
	{ day: '2024-02-29', months: 12, to: '2025-02-28', why: 'no such day a year later' },
	{ day: '2025-12-15', months: 1, to: '2026-01-15', why: 'over the end of the year' },
	{ day: '2025-01-15', months: -1, to: '2024-12-15', why: 'and back over its beginning' },
	{ day: '0001-01-10', months: -1, to: '0000-12-10', why: 'the year before 1 is 1 BC, written 0' }
];

for (const { day, months, to, why } of later)
	test(`${months} months from ${day} is ${to}: ${why}`, () => {
		expect(toIsoDay(monthsLater(toDayNumber(day), months))).toBe(to);
	});

const keys = [
	{ key: 'ArrowLeft', shift: false, to: '2025-04-15', why: 'the day before' },
	{ key: 'ArrowRight', shift: false, to: '2025-04-17', why: 'the day after' },
	{ key: 'ArrowUp', shift: false, to: '2025-04-09', why: 'the week before' },
	{ key: 'ArrowDown', shift: false, to: '2025-04-23', why: 'the week after' },
	{ key: 'Home', shift: false, to: '2025-04-14', why: 'Monday' },
	{ key: 'End', shift: false, to: '2025-04-20', why: 'Sunday' },
	{ key: 'PageUp', shift: false, to: '2025-03-16', why: 'the month before' },
	{ key: 'PageDown', shift: false, to: '2025-05-16', why: 'the month after' },
	{ key: 'PageUp', shift: true, to: '2024-04-16', why: 'the year before' },
	{ key: 'PageDown', shift: true, to: '2026-04-16', why: 'the year after' },
	{ key: 'a', shift: false, to: null, why: 'a letter leads nowhere' },
	{ key: 'Enter', shift: false, to: null, why: 'Enter chooses' }
];

for (const { key, shift, to, why } of keys)
	test(`${shift ? 'Shift ' : ''}${key} on a Wednesday: ${why}`, () => {
		const day = dayByKey(toDayNumber('2025-04-16'), key, shift);
		expect(day === null ? null : toIsoDay(day)).toBe(to);
	});
