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
			text: 'The ferry line lost $5 in the third quarter, compared with a gain of $3 last year.',
			found: ['the third quarter → 1997-Q3', 'last year → 1996-Q3'],
			why: 'what a quarter is compared with is a quarter'
		},
		{
			text: "Third-quarter sales rose from last year's $3 million.",
			found: ['Third-quarter → 1997-Q3', 'last year → 1996-Q3'],
			why: 'and so is the amount that it rose from'
		},
		{
			text: 'Third-quarter profit rose. The line was sold last year.',
			found: ['Third-quarter → 1997-Q3', 'last year → 1996'],
			why: 'nothing is compared'
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

describe('accounts', () => {
	testRows('1997-10-21', [
		{
			text: 'It lost $5 in the nine months. In the year-earlier nine months it gained.',
			found: ['the nine months → P9M', 'the year-earlier nine months → P9M'],
			why: 'a stretch like the one that it is set against'
		},
		{
			text: 'Output fell in the year to June.',
			found: ['the year → P1Y', 'June → 1997-06'],
			why: 'twelve months that end then'
		}
	]);
	testRows('1997-10-21', [
		{
			text: 'In the quarter ended July 31 the mill lost money.',
			found: ['the quarter → 1997-Q2', 'July 31 → 1997-07-31'],
			why: 'by its last day, in the quarter of the calendar that holds most of it'
		},
		{
			text: 'It earned a pound in the fiscal first quarter. In the quarter ended Sept. 30 it sold a ship.',
			found: ['the fiscal first quarter → 1997-Q1', 'the quarter → 1997-Q1', 'Sept. 30 → 1997-09-30'],
			why: 'a year of its own is kept to'
		},
		{
			text: 'Third-quarter profit rose. For the quarter a year ago, the bank had none.',
			found: ['Third-quarter → 1997-Q3', 'the quarter a year ago → 1996-Q3'],
			why: 'told in one breath, it is one quarter'
		},
		{
			text: 'It lost money in the third quarter. Sales in last year’s quarter were higher.',
			found: ['the third quarter → 1997-Q3', 'last year’s quarter → 1996-Q3'],
			why: 'the same quarter, a year before'
		},
		{
			text: 'It lost money in the third quarter. This quarter’s loss was due to rain.',
			found: ['the third quarter → 1997-Q3', 'This quarter → 1997-Q3'],
			why: 'the one that the account is about'
		},
		{
			text: 'It lost money in the third quarter. This quarter it will lose more.',
			found: ['the third quarter → 1997-Q3', 'This quarter → 1997-Q4'],
			why: 'the one that is running, for what is to come'
		},
		{
			text: 'In the second quarter of 1994 it sold a mill. In that quarter it also bought one.',
			found: ['the second quarter of 1994 → 1994-Q2', 'that quarter → 1994-Q2'],
			why: 'the quarter told before'
		},
		{
			text: 'Third-quarter profit rose. In the nine months it made 8 million, against 7 million a year earlier.',
			found: ['Third-quarter → 1997-Q3', 'the nine months → P9M', 'a year earlier → 1996'],
			why: 'nine months are set against those of the year before, not against a quarter'
		},
		{
			text: 'Third-quarter profit rose. In the nine months it made 8 million, against 7 million in the 1996 period.',
			found: ['Third-quarter → 1997-Q3', 'the nine months → P9M', 'the 1996 period → 1996'],
			why: 'so is the period of another year'
		},
		{
			text: 'Sales fell in the second and third quarters of 1996.',
			found: ['the second → 1996-Q2', 'third quarters of 1996 → 1996-Q3'],
			why: 'two quarters share their noun and their year'
		},
		{
			text: 'Prices fell in the first two quarters of 1996.',
			found: ['the first two quarters of 1996 → 1996-H1'],
			why: 'two quarters are a half'
		},
		{
			text: 'The debt stood at 4 million at year-end. The mill will close by year-end.',
			found: ['year-end → 1996-12-31', 'year-end → 1997-12-31'],
			why: 'the day on which books are closed, by tense'
		},
		{
			text: 'It should close by the fiscal year-end.',
			found: ['year-end → 1997'],
			why: 'a year of its own ends on a day that is not told'
		}
	]);
});

describe('feasts that move', () => {
	testRows('1997-10-21', [
		{
			text: 'On Easter Sunday 1954 it snowed.',
			found: ['Easter Sunday 1954 → 1954-04-18'],
			why: 'a late full moon is moved'
		},
		{
			text: 'On Easter Sunday 1981 it snowed.',
			found: ['Easter Sunday 1981 → 1981-04-19'],
			why: 'and so is this'
		},
		{
			text: 'On Easter Sunday 2008 it snowed.',
			found: ['Easter Sunday 2008 → 2008-03-23'],
			why: 'nearly the earliest'
		},
		{
			text: 'On Easter Sunday 2038 it snowed.',
			found: ['Easter Sunday 2038 → 2038-04-25'],
			why: 'the latest'
		},
		{
			text: 'They met on Ash Wednesday 2000.',
			found: ['Ash Wednesday 2000 → 2000-03-08'],
			why: 'counted back over a leap day'
		},
		{ text: 'They met on Easter Monday.', found: ['Easter Monday → 1997-03-31'], why: 'the latest gone by' },
		{
			text: 'They met on Easter.',
			published: null,
			found: ['Easter → XXXX-XX-XX'],
			why: 'without a year not even its month is known'
		},
		{ text: 'He sailed to Easter Island.', found: [], why: 'an island' },
		{
			text: 'They met on Memorial Day 1995.',
			found: ['Memorial Day 1995 → 1995-05-29'],
			why: 'the last Monday of its month'
		}
	]);
});

describe('seasons and feasts', () => {
	testRows('1997-10-21', [
		{
			text: 'They will be counted on Election Day.',
			found: ['Election Day → 1997-11-04'],
			why: 'the Tuesday behind the first Monday of November'
		},
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
