import { describe } from 'vitest';
import { testRows } from './reading';

describe('quarters and halves', () => {
	testRows('1997-10-21', [
		{
			text: 'Profit rose in the third quarter.',
			found: ['the third quarter → 1997-Q3'],
			why: 'the one just over'
		},
		{
			text: 'Profit rose in the first quarter of 1995.',
			found: ['the first quarter of 1995 → 1995-Q1'],
			why: 'with its year'
		},
		{
			text: 'Profit will rise in next year’s first quarter.',
			found: ['next year’s first quarter → 1998-Q1'],
			why: 'with a year told by its place'
		},
		{
			text: 'The third-quarter loss was small.',
			found: ['third-quarter → 1997-Q3'],
			why: 'the article is that of the loss'
		},
		{
			text: 'Profit was $5 in the third quarter, up from $3 a year earlier.',
			found: ['the third quarter → 1997-Q3', 'a year earlier → 1996-Q3'],
			why: 'figures are set against the same quarter'
		},
		{
			text: 'Third-quarter profit was $5. In the year-ago period it was $3.',
			found: ['Third-quarter → 1997-Q3', 'the year-ago period → 1996-Q3'],
			why: 'the period is that quarter'
		},
		{
			text: 'Third-quarter profit was $5 compared with a year-earlier loss of $2.',
			found: ['Third-quarter → 1997-Q3', 'year-earlier → 1996-Q3'],
			why: 'a figure against the one reported'
		},
		{
			text: 'It expects a fourth-quarter charge. In the latest quarter it lost $2.',
			found: ['fourth-quarter → 1997-Q4', 'the latest quarter → 1997-Q3'],
			why: 'what is awaited is not the latest'
		},
		{ text: 'Q2 1996 was better.', found: ['Q2 1996 → 1996-Q2'], why: 'short form' },
		{
			text: 'Sales fell in the first half of 1996.',
			found: ['the first half of 1996 → 1996-H1'],
			why: 'a half'
		},
		{
			text: 'Sales rose in fiscal 1996.',
			found: ['fiscal 1996 → 1996'],
			why: 'a fiscal year goes by its number'
		},
		{
			text: 'Sales fell in the last half of 1996.',
			found: ['the last half of 1996 → 1996-H2'],
			why: 'the last half is the second'
		},
		{ text: 'A quarter of the men fled.', found: [], why: 'a fraction' },
		{ text: 'He lives in the French Quarter.', found: [], why: 'a part of a town' },
		{
			text: 'He scored in the second half.',
			published: '1997-10-21',
			found: [],
			why: 'a match',
			knownWrong: true
		}
	]);
});

describe('seasons and feasts', () => {
	testRows('1997-10-21', [
		{ text: 'It burned last summer.', found: ['last summer → 1997-SU'], why: 'the latest that is over' },
		{
			text: 'It burned in the spring of 1994.',
			found: ['the spring of 1994 → 1994-SP'],
			why: 'with its year'
		},
		{
			text: 'It burned in the winter of nineteen ninety.',
			found: ['the winter of nineteen ninety → 1990-WI'],
			why: 'with its year in words'
		},
		{ text: 'Prices fall and rivers spring up.', found: [], why: 'verbs' },
		{ text: 'A fall in prices hurt them.', found: [], why: 'a decline' },
		{ text: 'He died on Christmas Eve.', found: ['Christmas Eve → 1996-12-24'], why: 'a feast with a date' },
		{
			text: 'They met on Thanksgiving Day 1995.',
			found: ['Thanksgiving Day 1995 → 1995-11-23'],
			why: 'a feast by weekday'
		}
	]);
});
