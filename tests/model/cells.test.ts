import { expect, test } from 'vitest';
import { readCells, writeCells, type Cells } from '$lib/model/cells';

const TEXT = 'day: 2024-02-03\nplace: Mill Bridge\nwho: Dockers, Council';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const NONE: Cells = {
	trigger: null,
	when: null,
	where: null,
	killed: null,
	injured: null,
	evidence: null,
	actors: []
};

test('what is written is read again', () => {
	const cells: Cells = {
		...NONE,
		when: at('2024-02-03'),
		where: at('Mill Bridge'),
		actors: [at('Dockers'), at('Council')]
	};
	expect(writeCells(cells)).toBe('d5-15 p23-34 a40-47 a49-56');
	expect(readCells(writeCells(cells), TEXT)).toEqual(cells);
	expect(readCells(writeCells(NONE), TEXT)).toEqual(NONE);
});

const odd = [
	{ line: '', why: 'a file of before, which does not say' },
	{ line: 'd5-99', why: 'beyond the text' },
	{ line: 'd15-5', why: 'backwards' },
	{ line: 'd5-5 a7-7', why: 'no words' },
	{ line: 'z5-15 d5 d-15', why: 'nothing of ours' },
	{ line: `d${'9'.repeat(40)}-${'9'.repeat(41)}`, why: 'no numbers that anyone counts to' }
];
for (const { line, why } of odd)
	test(`"${line.slice(0, 20)}" tells nothing: ${why}`, () => {
		expect(readCells(line, TEXT)).toEqual(NONE);
	});
