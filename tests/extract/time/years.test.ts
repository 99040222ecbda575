import { describe } from 'vitest';
import { testRows } from './reading';

describe('years', () => {
	testRows('2021-02-03', [
		{ text: 'The wall fell in 1989.', found: ['1989 → 1989'], why: 'four figures after a preposition' },
		{ text: 'The 1989 revolt failed.', found: ['1989 → 1989'], why: 'four figures before a noun' },
		{ text: 'It began in the year 2000.', found: ['the year 2000 → 2000'], why: 'said to be a year' },
		{ text: 'It began in nineteen eighty-nine.', found: ['nineteen eighty-nine → 1989'], why: 'in words' },
		{
			text: 'It began in two thousand and four.',
			found: ['two thousand and four → 2004'],
			why: 'in words, this century'
		},
		{ text: 'The war of 1914-18 was long.', found: ['1914 → 1914', '18 → 1918'], why: 'two years' },
		{ text: 'They had 1989 soldiers.', found: [], why: 'a count' },
		{ text: 'The wall was held by 1989 soldiers.', found: [], why: 'a count of those who did it' },
		{
			text: 'By 2030 ferries will need no crew.',
			found: ['2030 → 2030'],
			why: 'a date that opens the sentence, whatever noun comes next'
		},
		{
			text: 'Since 1989 tolls have doubled.',
			found: ['1989 → 1989'],
			why: 'nothing is counted behind “since”'
		},
		{ text: 'At least 2015 voters came.', found: [], why: 'a count from below' },
		{
			text: 'The bridge stays shut until at least 2025.',
			found: ['2025 → 2025'],
			why: '“at least” says how long, and counts nothing'
		},
		{ text: 'It rose by $1989.', found: [], why: 'money' },
		{ text: 'Some 2000 people fled.', found: [], why: 'a count, hedged' },
		{ text: 'Boeing 1989 percent', found: [], why: 'a percentage' }
	]);
});

describe('years of make, and in names', () => {
	testRows('2005-03-10', [
		{ text: 'His 1987 Toyota burned.', found: [], why: 'the year that it was made for' },
		{ text: 'In 1987 Ford built it.', found: ['1987 → 1987'], why: 'the firm does something that year' },
		{ text: 'A scheme called Harvest 2020 began.', found: [], why: 'part of its name' },
		{ text: 'Flights fell after 9/11.', found: ['9/11 → 2001-09-11'], why: 'a day known without its year' },
		{ text: 'It fell by 9/11.', published: '1995-03-10', found: [], why: 'not before it came about' },
		{
			text: 'They met last year in March.',
			found: ['last year → 2004', 'March → 2004-03'],
			why: 'the year that stands before it'
		},
		{
			text: 'They met on 8 May 1998, and again in November of that year.',
			found: ['8 May 1998 → 1998-05-08', 'November of that year → 1998-11'],
			why: 'the year of the date told before'
		},
		{
			text: 'They met in May 1998, and again in March of the following year.',
			found: ['May 1998 → 1998-05', 'March of the following year → 1999-03'],
			why: 'the year behind that of the date told before'
		}
	]);
});

describe('decades, centuries, eras', () => {
	testRows('2021-02-03', [
		{ text: 'It began in the 1970s.', found: ['the 1970s → 197'], why: 'ten years' },
		{ text: 'It began in the late 1970s.', found: ['the late 1970s → 197'], why: 'hedged' },
		{ text: 'It began in the ’80s.', found: ['the ’80s → 198'], why: 'short' },
		{ text: 'It began in the eighties.', found: ['the eighties → 198'], why: 'in words' },
		{ text: 'It began in mid-1996.', found: ['mid-1996 → 1996'], why: 'hedged, in one word' },
		{ text: 'He is in his eighties.', found: [], why: 'an age' },
		{ text: 'It was in the 80s outside.', found: [], why: 'a temperature' },
		{
			text: 'It was built in the 19th century.',
			found: ['the 19th century → 18'],
			why: 'a hundred years by their first digits'
		},
		{ text: 'It was built in 300 BC.', found: ['300 BC → BC0300'], why: 'before our era' },
		{
			text: 'They fought on August 2, 216 BC, at Cannae.',
			found: ['August 2, 216 BC → BC0216-08-02'],
			why: 'a whole date before our era'
		},
		{
			text: 'It was buried on 24 August AD 79.',
			found: ['24 August AD 79 → 0079-08-24'],
			why: 'the era before the year'
		},
		{
			text: 'On August 2, 216 people voted.',
			found: ['August 2 → 2020-08-02'],
			why: 'without an era the number counts'
		},
		{ text: 'It was buried in AD 79.', found: ['AD 79 → 0079'], why: 'early in our era' },
		{
			text: 'It was built in the second century BC.',
			found: ['the second century BC → BC01'],
			why: 'a century before our era'
		}
	]);
});
