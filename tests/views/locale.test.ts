import { afterEach, describe, expect, test } from 'vitest';
import { readDays } from '$lib/views/filters/read-days';
import { FALLBACK, localeFor, useLocale } from '$lib/views/locale';
import { countText, dayText, rangeText } from '$lib/views/words';

afterEach(() => useLocale(FALLBACK));

describe('the locale that a browser asks for', () => {
	for (const { header, locale, why } of [
		{ header: 'en-US,en;q=0.9', locale: 'en-US', why: 'the first wish' },
		{ header: 'en-GB;q=0.5, en-IN', locale: 'en-IN', why: 'the heavier wish' },
		{
			header: 'de-DE,de;q=0.9,en-US;q=0.8',
			locale: 'en-US',
			why: 'the words are English, and so are months'
		},
		{ header: 'de-DE,de;q=0.9', locale: 'en-GB', why: 'no English is asked for' },
		{ header: 'en', locale: 'en-GB', why: 'English of no country is written as most countries do' },
		{ header: 'en-us;q=0', locale: 'en-GB', why: 'a weight of nought is a refusal' },
		{ header: 'en-ca', locale: 'en-CA', why: 'tags have no case' },
		{ header: 'en-US-u-ca-buddhist', locale: 'en-GB', why: 'an extension would change the calendar itself' },
		{ header: '*', locale: 'en-GB', why: 'anything goes' },
		{ header: `${'x'.repeat(9000)},en-US`, locale: 'en-GB', why: 'a hostile header costs nothing' },
		{ header: '', locale: 'en-GB', why: 'an empty header' },
		{ header: null, locale: 'en-GB', why: 'no header' }
	])
		test(`${header?.slice(0, 40)} is ${locale}: ${why}`, () => {
			expect(localeFor(header)).toBe(locale);
		});
});

describe('words follow the locale', () => {
	for (const { locale, day, range, count, typed } of [
		{
			locale: 'en-GB',
			day: '4 April 2025',
			range: '4–16 April 2025',
			count: '1,234,567',
			typed: '2025-05-04'
		},
		{
			locale: 'en-US',
			day: 'April 4, 2025',
			range: 'April 4 – 16, 2025',
			count: '1,234,567',
			typed: '2025-04-05'
		},
		{
			locale: 'en-IN',
			day: '4 April 2025',
			range: '4–16 April 2025',
			count: '12,34,567',
			typed: '2025-05-04'
		}
	])
		test(locale, () => {
			useLocale(locale);
			expect(dayText('2025-04-04')).toBe(day);
			expect(rangeText({ start: '2025-04-04', end: '2025-04-17' })).toBe(range);
			expect(countText(1234567)).toBe(count);
			const read = readDays('4/5/2025', { from: 20_000, to: 20_300 });
			expect(read && 'days' in read && read.days.start).toBe(typed);
		});
});
