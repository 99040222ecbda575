import { describe, expect, test } from 'vitest';
import { toIsoDay } from '$lib/model';
import { kindNamed } from '$lib/formats/datasets/kind-words';
import { dateOrderOf, readDate, readDateParts, readTime } from '$lib/formats/datasets/read-date';
import { readNumber, tellsNothing } from '$lib/formats/datasets/read-number';
import { countryCode } from '$lib/formats/datasets/countries';

const dates = [
	{ cell: '2024-03-07', start: '2024-03-07', precision: 'day', why: 'ISO' },
	{ cell: '2024-03', start: '2024-03-01', precision: 'month', why: 'a month stays a month' },
	{ cell: '2024', start: '2024-01-01', precision: 'year', why: 'a year stays a year' },
	{ cell: '20240307', start: '2024-03-07', precision: 'day', why: 'GDELT writes it so' },
	{ cell: '2024-03-07T14:30:00Z', start: '2024-03-07', precision: 'time', why: 'a time of day is told' },
	{
		cell: '2024-03-07 00:00:00.000',
		start: '2024-03-07',
		precision: 'day',
		why: 'midnight is what programs write for none'
	},
	{ cell: '7/3/2024', start: '2024-03-07', precision: 'day', why: 'day first, as the order says' },
	{ cell: '07.03.2024', start: '2024-03-07', precision: 'day', why: 'dots' },
	{ cell: '2024/3/7', start: '2024-03-07', precision: 'day', why: 'year first leaves no choice' },
	{ cell: '07 March 2024', start: '2024-03-07', precision: 'day', why: 'older ACLED exports' },
	{ cell: '7-Mar-2024', start: '2024-03-07', precision: 'day', why: 'statistics packages' },
	{ cell: 'March 7, 2024', start: '2024-03-07', precision: 'day', why: 'American' },
	{ cell: 'Sept 2024', start: '2024-09-01', precision: 'month', why: 'a short name' },
	{ cell: '1709822400', start: '2024-03-07', precision: 'time', why: 'seconds since 1970' },
	{ cell: '-0043-05', start: '-000043-05-01', precision: 'month', why: 'before our era' },
	{ cell: '2023-02-29', start: null, precision: null, why: 'no such day' },
	{ cell: '31/04/2024', start: null, precision: null, why: 'April has thirty days' },
	{ cell: '3/17/2024', start: null, precision: null, why: 'there is no month 17 when days come first' },
	{ cell: 'spring', start: null, precision: null, why: 'words without a year' },
	{ cell: '12', start: null, precision: null, why: 'a number is no year' }
];
describe('dates', () => {
	for (const { cell, start, precision, why } of dates) {
		test(`“${cell}” is ${start}: ${why}`, () => {
			const read = readDate(cell, 'day-first');
			expect(read && toIsoDay(read.start)).toBe(start);
			expect(read?.precision ?? null).toBe(precision);
		});
	}

	test('the order is told by dates that leave no choice', () => {
		expect(dateOrderOf(['3/4/2024', '25/4/2024'])).toBe('day-first');
		expect(dateOrderOf(['3/4/2024', '4/25/2024'])).toBe('month-first');
		expect(dateOrderOf(['3/4/2024', '4/5/2024'])).toBeNull();
	});

	test('parts: what is not filled makes it coarser, and -44 is 44 BC', () => {
		expect(readDateParts('1911', '', '', '')?.precision).toBe('year');
		expect(readDateParts('1911', 'June', '', '')?.precision).toBe('month');
		expect(readDateParts('1911', '6', '2', '8:05 pm')?.minutes).toBe(1205);
		expect(toIsoDay(readDateParts('-44', '3', '15', '')!.start)).toBe('-000043-03-15');
		expect(readDateParts('1911', '', '4', '')).toBeNull();
		expect(readTime('25:00')).toBeNull();
	});
});

const numbers = [
	{ cell: '12.5', mark: '.', value: 12.5, why: 'plain' },
	{ cell: '-0.25', mark: '.', value: -0.25, why: 'south and west' },
	{ cell: '1,234', mark: '.', value: 1234, why: 'thousands' },
	{ cell: '12,5', mark: ',', value: 12.5, why: 'a decimal comma' },
	{ cell: '1.234,5', mark: ',', value: 1234.5, why: 'both, the German way' },
	{ cell: '3.0', mark: '.', value: 3, why: 'tables turn counts into fractions' },
	{ cell: '12,5', mark: '.', value: NaN, why: 'neither thousands nor a fraction' },
	{ cell: 'about 5', mark: '.', value: NaN, why: 'words' },
	{ cell: '0x10', mark: '.', value: NaN, why: 'not for people' }
] as const;
describe('numbers', () => {
	for (const { cell, mark, value, why } of numbers)
		test(`“${cell}” is ${value}: ${why}`, () => expect(readNumber(cell, mark)).toBe(value));

	test('what tells nothing is not 0', () => {
		for (const cell of ['', ' ', 'NA', 'n/a', 'NaN', '-', 'null', 'Unknown'])
			expect(tellsNothing(cell), cell).toBe(true);
		for (const cell of ['0', 'Nana', 'none of them', '-1']) expect(tellsNothing(cell), cell).toBe(false);
	});
});

test('kinds by the words that people use', () => {
	expect(kindNamed('Air strike')).toBe('attack');
	expect(kindNamed('Peaceful protest')).toBe('protest');
	expect(kindNamed('Flooding')).toBe('disaster');
	expect(kindNamed('clash')).toBe('clash');
	expect(kindNamed('B12')).toBeNull();
});

test('countries by name and code', () => {
	expect(countryCode('Kenya')).toBe('KE');
	expect(countryCode('Democratic Republic of Congo')).toBe('CD');
	expect(countryCode('Germany')).toBe('DE');
	expect(countryCode('Atlantis')).toBeNull();
});
