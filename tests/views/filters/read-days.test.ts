import { expect, test } from 'vitest';
import { toDayNumber } from '$lib/model';
import { readDays } from '$lib/views/filters/read-days';

/** From a lone event of 2022 to a fortnight of 2025. */
const EXTENT = { from: toDayNumber('2022-01-01'), to: toDayNumber('2025-04-17') };

const cases: { typed: string; days: [string, string] | null; why: string }[] = [
	{ typed: '4 apr 2025', days: ['2025-04-04', '2025-04-05'], why: 'a day with a short month' },
	{ typed: 'April 4, 2025', days: ['2025-04-04', '2025-04-05'], why: 'the month before the day' },
	{ typed: '4th of April 2025', days: ['2025-04-04', '2025-04-05'], why: 'as it is said' },
	{ typed: '2025-04-04', days: ['2025-04-04', '2025-04-05'], why: 'as links write it' },
	{ typed: '2025/4/4', days: ['2025-04-04', '2025-04-05'], why: 'with strokes and without noughts' },
	{ typed: '4.4.2025', days: ['2025-04-04', '2025-04-05'], why: 'with points' },
	{ typed: '04/05/2025', days: ['2025-05-04', '2025-05-05'], why: 'the day comes first' },
	{ typed: '04/25/2025', days: ['2025-04-25', '2025-04-26'], why: 'unless no month has that number' },
	{ typed: '2025-04', days: ['2025-04-01', '2025-05-01'], why: 'a month in figures' },
	{ typed: '04/2025', days: ['2025-04-01', '2025-05-01'], why: 'the other way round' },
	{ typed: 'april', days: ['2025-04-01', '2025-05-01'], why: 'the latest April of the data' },
	{ typed: 'May', days: ['2024-05-01', '2024-06-01'], why: 'May 2025 comes after the last event' },
	{ typed: '16 april', days: ['2025-04-16', '2025-04-17'], why: 'a day of the latest April' },
	{ typed: '20 april', days: ['2024-04-20', '2024-04-21'], why: 'no 20 April of 2025 is in the data' },
	{ typed: 'sept 2024', days: ['2024-09-01', '2024-10-01'], why: 'four letters of nine' },
	{ typed: 'apirl 2025', days: ['2025-04-01', '2025-05-01'], why: 'two letters swapped' },
	{ typed: '2022', days: ['2022-01-01', '2023-01-01'], why: 'a year' },
	{ typed: '44 BC', days: ['-000043-01-01', '-000042-01-01'], why: 'there is no year nought' },
	{ typed: '15 March 44 BC', days: ['-000043-03-15', '-000043-03-16'], why: 'a day before our era' },
	{ typed: '1990s', days: ['1990-01-01', '2000-01-01'], why: 'a decade' },
	{ typed: 'Q2 2025', days: ['2025-04-01', '2025-07-01'], why: 'a quarter' },
	{ typed: '2025 q2', days: ['2025-04-01', '2025-07-01'], why: 'a quarter, its year first' },
	{ typed: '4–16 April 2025', days: ['2025-04-04', '2025-04-17'], why: 'month and year are said once' },
	{ typed: '4-16 apr', days: ['2025-04-04', '2025-04-17'], why: 'with a hyphen, and without a year' },
	{ typed: '2014-2022', days: ['2014-01-01', '2023-01-01'], why: 'years with a hyphen' },
	{ typed: 'Feb to April 2025', days: ['2025-02-01', '2025-05-01'], why: 'a year at the end holds for both' },
	{ typed: 'last 7 days', days: ['2025-04-10', '2025-04-17'], why: 'of the data, not of the clock' },
	{ typed: 'last week', days: ['2025-04-10', '2025-04-17'], why: 'the same' },
	{ typed: 'last 2 months', days: ['2025-02-17', '2025-04-17'], why: 'from the day after' },
	{ typed: '29 Feb 2024', days: ['2024-02-29', '2024-03-01'], why: 'a leap day' },
	{ typed: '29 Feb 2025', days: null, why: 'no leap year' },
	{ typed: '31.4.2025', days: null, why: 'April has thirty' },
	{ typed: '2025-13', days: null, why: 'no such month' },
	{ typed: '4', days: null, why: 'of which month?' },
	{ typed: '4 2025', days: null, why: 'of which month?' },
	{ typed: 'soon', days: null, why: 'no date' },
	{ typed: 'April May', days: null, why: 'two months are no date' },
	{ typed: '16–4 April 2025', days: null, why: 'the wrong way round' }
];

for (const { typed, days, why } of cases)
	test(`"${typed}" is ${days ? days.join(' to ') : 'no date'}: ${why}`, () => {
		const reading = readDays(typed, EXTENT);
		if (days) expect(reading).toEqual({ days: { start: days[0], end: days[1] } });
		else expect(reading).toHaveProperty('problem');
	});

test('nothing typed is nothing asked', () => expect(readDays('  ', EXTENT)).toBeNull());
