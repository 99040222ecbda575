import { describe, expect, test } from 'vitest';
import { toDayNumber, type Precision } from '$lib/model';
import { countText, dateText, plural, rangeText, tollText } from '$lib/views/words';

const dates: {
	span: [string, string] | null;
	precision: Precision;
	more?: { approximate?: boolean; open?: 'start' | 'end' };
	says: string;
	why: string;
}[] = [
	{ span: ['2025-04-04', '2025-04-05'], precision: 'day', says: '4 April 2025', why: 'a day' },
	{
		span: ['2025-01-01', '2025-04-01'],
		precision: 'quarter',
		says: 'January–March 2025',
		why: 'months, not days'
	},
	{ span: ['2022-01-01', '2023-01-01'], precision: 'year', says: '2022', why: 'no more than is known' },
	{
		span: ['2025-04-01', '2025-05-01'],
		precision: 'month',
		says: 'April 2025',
		why: 'a month is not its first day'
	},
	{
		span: ['2025-04-14', '2025-04-21'],
		precision: 'week',
		says: 'week of 14 April 2025',
		why: 'a week by its Monday'
	},
	{
		span: ['2025-04-04', '2025-04-17'],
		precision: 'span',
		says: '4–16 April 2025',
		why: 'the end is the last day'
	},
	{
		span: ['2025-03-28', '2025-04-04'],
		precision: 'span',
		says: '28 March – 3 April 2025',
		why: 'over a month’s end'
	},
	{ span: ['2014-01-01', '2023-01-01'], precision: 'span', says: '2014–2022', why: 'whole years' },
	{ span: ['1990-01-01', '2000-01-01'], precision: 'decade', says: 'the 1990s', why: 'a decade has a name' },
	{
		span: ['1901-01-01', '2001-01-01'],
		precision: 'century',
		says: 'the 20th century',
		why: 'so has a century'
	},
	{
		span: ['2025-04-01', '2025-05-01'],
		precision: 'month',
		more: { approximate: true },
		says: 'around April 2025',
		why: 'a hedge is kept'
	},
	{
		span: ['2025-04-01', '2025-05-05'],
		precision: 'span',
		more: { open: 'start' },
		says: 'by 4 May 2025',
		why: 'only the end is known'
	},
	{
		span: ['2025-04-01', '2025-05-05'],
		precision: 'span',
		more: { open: 'end' },
		says: 'from 1 April 2025',
		why: 'only the start is known'
	},
	{
		span: ['-000043-03-15', '-000043-03-16'],
		precision: 'day',
		says: '15 March 44 BC',
		why: 'years before 1'
	},
	{ span: null, precision: 'day', says: 'No date', why: 'never a made-up one' }
];

describe('dates', () => {
	for (const { span, precision, more, says, why } of dates) {
		test(`${says}: ${why}`, () => {
			const days = span && { from: toDayNumber(span[0]), to: toDayNumber(span[1]) };
			expect(dateText({ span: days, precision, approximate: false, open: null, ...more })).toBe(says);
		});
	}

	test('a time of day stands behind its day', () => {
		const range = { start: '2025-04-04', end: '2025-04-05' };
		const when = { range, precision: 'time', approximate: false, open: null } as const;
		expect(dateText({ ...when, clock: { from: 630, to: 631 } })).toBe('4 April 2025, 10:30');
		expect(dateText({ ...when, clock: { from: 1320, to: 1680 } })).toBe('4 April 2025, 22:00–04:00');
	});

	test('a range of one day is that day', () =>
		expect(rangeText({ start: '2025-04-04', end: '2025-04-05' })).toBe('4 April 2025'));
});

const tolls = [
	{ low: 35, high: 35, approximate: false, says: '35', why: 'an exact figure stands alone' },
	{ low: 35, high: null, approximate: false, says: 'at least 35', why: 'open upwards' },
	{ low: 20, high: 20, approximate: true, says: 'about 20', why: 'a hedge is kept' },
	{ low: 10, high: 15, approximate: false, says: '10–15', why: 'both ends' },
	{ low: 1, high: 40, approximate: false, says: 'up to 40', why: 'only the upper end was said' },
	{ low: 24, high: 99, approximate: true, says: 'dozens', why: 'nobody said 24' },
	{ low: 200, high: 999, approximate: true, says: 'hundreds', why: 'nor 200' },
	{ low: 3, high: 9, approximate: true, says: 'several', why: 'nor 3' },
	{ low: 1250, high: 1250, approximate: false, says: '1,250', why: 'thousands are parted' }
];

for (const { says, why, ...toll } of tolls) test(`${says}: ${why}`, () => expect(tollText(toll)).toBe(says));

test('one is singular', () => {
	expect(plural(1, 'event')).toBe('1 event');
	expect(plural(12, 'event')).toBe('12 events');
	expect(plural(2, 'country', 'countries')).toBe('2 countries');
	expect(countText(12_000)).toBe('12,000');
});
