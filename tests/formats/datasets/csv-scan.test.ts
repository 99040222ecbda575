import { csvParseRows, csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvScanner } from '$lib/formats/datasets/csv-scan';

function scan(text: string, width: number, last = true) {
	const scanner = new CsvScanner(',', width);
	scanner.scan(text, 1, last);
	const rows = Array.from({ length: scanner.rows }, (_, row) =>
		Array.from({ length: width }, (_, column) => scanner.cell(row, column))
	);
	const lines = rows.map((_, row) => scanner.line(row));
	return { rows, lines, faults: scanner.faults, consumed: scanner.consumed, counted: scanner.lines };
}

const cases = [
	{
		text: 'a,b\nc,d\n',
		rows: [
			['a', 'b'],
			['c', 'd']
		],
		lines: [1, 2],
		why: 'the plain case'
	},
	{
		text: 'a,b\r\nc,d',
		rows: [
			['a', 'b'],
			['c', 'd']
		],
		lines: [1, 2],
		why: 'the last line need not end'
	},
	{
		text: 'a,b\rc,d\r',
		rows: [
			['a', 'b'],
			['c', 'd']
		],
		lines: [1, 2],
		why: 'old Macs end lines so'
	},
	{ text: '"a,b",c\n', rows: [['a,b', 'c']], lines: [1], why: 'a delimiter in quotation marks is a letter' },
	{ text: '"a ""b""",c\n', rows: [['a "b"', 'c']], lines: [1], why: 'two marks stand for one' },
	{
		text: '"a\nb",c\nd,e\n',
		rows: [
			['a\nb', 'c'],
			['d', 'e']
		],
		lines: [1, 3],
		why: 'a cell of two lines moves the next row down'
	},
	{ text: 'a "b" c,d\n', rows: [['a "b" c', 'd']], lines: [1], why: 'marks within a cell are letters' },
	{ text: '"a" b,c\n', rows: [['"a" b', 'c']], lines: [1], why: 'what follows the closing mark is not lost' },
	{
		text: 'a,b\n\n\nc,d\n',
		rows: [
			['a', 'b'],
			['c', 'd']
		],
		lines: [1, 4],
		why: 'blank lines are no rows, and are counted'
	},
	{ text: ',\n', rows: [['', '']], lines: [1], why: 'empty cells are a row' },
	{
		text: 'a,b,,\nc,d\n',
		rows: [
			['a', 'b'],
			['c', 'd']
		],
		lines: [1, 2],
		why: 'spreadsheets leave empty cells at the end'
	},
	{ text: '', rows: [], lines: [], why: 'nothing is in nothing' }
];

describe('rows and the lines they begin on', () => {
	for (const { text, rows, lines, why } of cases) {
		test(`${JSON.stringify(text)}: ${why}`, () => {
			const found = scan(text, 2);
			expect(found.rows).toEqual(rows);
			expect(found.lines).toEqual(lines);
			expect(found.faults).toEqual([]);
		});
	}
});

describe('lines at fault', () => {
	test('a row with too few or too many cells is told, and its neighbours are read', () => {
		const { rows, faults } = scan('a,b\nc\nd,e,f\ng,h\n', 2);
		expect(rows).toEqual([
			['a', 'b'],
			['g', 'h']
		]);
		expect(faults.map(({ line }) => line)).toEqual([2, 3]);
		expect(faults[0].reason).toBe('The row has 1 cell; the head of the table has 2.');
	});

	test('a mark that never closes costs its own line', () => {
		const { rows, faults } = scan('a,b\n"c,d\ne,f\ng,h\n', 2);
		expect(rows).toEqual([
			['a', 'b'],
			['e', 'f'],
			['g', 'h']
		]);
		expect(faults).toEqual([{ line: 2, reason: 'A quotation mark opens here and is never closed.' }]);
	});

	test('a cell may be as long as a book', () => {
		const book = 'word "" '.repeat(300_000);
		const { rows } = scan(`"${book}",b\nc,d\n`, 2);
		expect(rows[0][0]).toHaveLength(book.length - 300_000);
		expect(rows[1]).toEqual(['c', 'd']);
	});
});

describe('text that goes on', () => {
	const unfinished = [
		{ text: 'a,b\nc,', consumed: 4, why: 'the row may have more' },
		{ text: 'a,b\nc,d', consumed: 4, why: 'so may the cell' },
		{ text: 'a,b\nc,d\r', consumed: 4, why: 'the other half of the line break may follow' },
		{ text: 'a,b\n"c\nd', consumed: 4, why: 'the cell is open' },
		{ text: 'a,b\n"c"', consumed: 4, why: 'the mark may be the first of two' }
	];
	for (const { text, consumed, why } of unfinished) {
		test(`${JSON.stringify(text)} waits: ${why}`, () => {
			const found = scan(text, 2, false);
			expect(found.consumed).toBe(consumed);
			expect(found.counted).toBe(1);
			expect(found.rows).toEqual([['a', 'b']]);
		});
	}

	test('cut anywhere, the rows are the same', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é'), maxLength: 6 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
				fc.nat(60),
				(table, cut) => {
					const text = `${csvFormatRows(table as unknown as string[][])}\n`;
					const whole = scan(text, 3);
					expect(whole.rows).toEqual(csvParseRows(text).filter((row) => row.length === 3));
					const scanner = new CsvScanner(',', 3);
					scanner.scan(text.slice(0, cut), 1, false);
					const first = Array.from({ length: scanner.rows }, (_, row) => scanner.line(row));
					scanner.scan(text.slice(scanner.consumed), 1 + scanner.lines, true);
					const second = Array.from({ length: scanner.rows }, (_, row) => scanner.line(row));
					expect([...first, ...second]).toEqual(whole.lines);
				}
			)
		);
	});
});
