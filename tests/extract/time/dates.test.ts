import { describe, expect, test } from 'vitest';
import { testRows, timesOf } from './reading';

const PUBLISHED = '2019-06-20'; // a Thursday

describe('dates with a month', () => {
	testRows(PUBLISHED, [
		{
			text: 'It rained on 3 May.\n4 May: It snowed. 5 May: It thawed.',
			found: ['3 May → 2019-05-03', '4 May → 2019-05-04', '5 May → 2019-05-05'],
			why: 'a full stop parts days of a list'
		},
		{ text: 'It grew by 3.14 May say.', found: [], why: 'the figures behind a point are no day' },
		{ text: 'It fell on March 3, 2011.', found: ['March 3, 2011 → 2011-03-03'], why: 'American order' },
		{ text: 'It fell on 3 March 2011.', found: ['3 March 2011 → 2011-03-03'], why: 'British order' },
		{
			text: 'It fell on the 3rd of March 2011.',
			found: ['the 3rd of March 2011 → 2011-03-03'],
			why: 'the article belongs to an ordinal'
		},
		{
			text: 'The fair opened on the ninth of May.',
			found: ['the ninth of May → 2019-05-09'],
			why: 'ordinals in words'
		},
		{
			text: 'Police said the Sept. 2 raid failed.',
			found: ['Sept. 2 → 2018-09-02'],
			why: 'the latest such day when the tense is past'
		},
		{
			text: 'She will be sworn in on Sept. 2.',
			found: ['Sept. 2 → 2019-09-02'],
			why: 'the next such day when it lies ahead'
		},
		{ text: 'He died in December.', found: ['December → 2018-12'], why: 'the latest December gone by' },
		{ text: 'They will vote in December.', found: ['December → 2019-12'], why: 'the coming December' },
		{
			text: 'He was arrested last April.',
			found: ['last April → 2019-04'],
			why: '"last" is the latest before this month'
		},
		{
			text: 'He was arrested last May.',
			found: ['last May → 2018-05'],
			why: 'the month just gone is "last month", so that of the year before is meant'
		},
		{
			text: 'They spoke of the fair in July.',
			found: ['July → 2019-07'],
			why: 'of a month eleven months gone nobody speaks without its year, whatever the verb'
		},
		{
			text: 'The lender extended the loan through September.',
			found: ['September → 2019-09'],
			why: 'the end of what is made longer is still to come'
		},
		{
			text: 'The loan was extended through September.',
			found: ['September → 2018-09'],
			why: 'unless that too is over'
		},
		{ text: 'The bridge opens next May.', found: ['next May → 2020-05'], why: '"next" is never this month' },
		{
			text: 'A ship sank in early January.',
			found: ['early January → 2019-01'],
			why: 'a hedge is part of the expression'
		},
		{
			text: 'The treaty lapses in mid-July.',
			found: ['mid-July → 2019-07'],
			why: 'a hedge may be joined on'
		},
		{
			text: 'The show opens in April next year.',
			found: ['April next year → 2020-04'],
			why: 'month and year in one breath'
		},
		{
			text: 'He left on Monday, June 17.',
			found: ['Monday, June 17 → 2019-06-17'],
			why: 'weekday and date are one'
		},
		{
			text: 'On Friday, Sept. 7, the dam broke.',
			found: ['Friday, Sept. 7 → 2018-09-07'],
			why: 'the weekday picks the year'
		},
		{
			text: 'It began in January nineteen eighty-six.',
			found: ['January nineteen eighty-six → 1986-01'],
			why: 'a year in words'
		},
		{ text: 'Gunmen struck on 5 Feb 87.', found: ['5 Feb 87 → 1987-02-05'], why: 'short years of cables' },
		{
			text: 'Fighting between April 3 and May 5, 1998.',
			found: ['April 3 → 1998-04-03', 'May 5, 1998 → 1998-05-05'],
			why: 'the year at the end is that of both'
		},
		{
			text: 'Heavy rain fell on May 3-5.',
			found: ['May 3 → 2019-05-03', '5 → 2019-05-05'],
			why: 'two days of one month'
		},
		{
			text: 'Heavy rain fell on 3 and 4 May.',
			found: ['3 → 2019-05-03', '4 May → 2019-05-04'],
			why: 'a list of days'
		},
		{
			text: 'On June 10 they met, and on the 12th they signed.',
			found: ['June 10 → 2019-06-10', 'the 12th → 2019-06-12'],
			why: 'a bare ordinal stays in the month told'
		}
	]);
});

describe('dates in figures', () => {
	testRows(PUBLISHED, [
		{ text: 'Updated 2018-11-30.', found: ['2018-11-30 → 2018-11-30'], why: 'ISO 8601' },
		{
			text: 'At 2018-11-30T07:45:00Z the line broke.',
			found: ['2018-11-30T07:45:00Z → 2018-11-30T07:45'],
			why: 'ISO 8601 with an hour'
		},
		{ text: 'Signed on 11/30/2018.', found: ['11/30/2018 → 2018-11-30'], why: 'American order with slashes' },
		{
			text: 'Signed on 30/11/2018.',
			found: ['30/11/2018 → 2018-11-30'],
			why: 'no thirtieth month: day first'
		},
		{
			text: 'Signed on 30.11.2018.',
			found: ['30.11.2018 → 2018-11-30'],
			why: 'full stops put the day first'
		},
		{ text: 'Call 555-01-2018 or 10.0.0.2018.', found: [], why: 'numbers of telephones and machines' },
		{ text: 'It scored 45/13/2018.', found: [], why: 'no such day in either order' }
	]);
});

describe('words that are months elsewhere', () => {
	testRows(PUBLISHED, [
		{ text: 'You may go; they march on.', found: [], why: 'verbs' },
		{ text: 'May you live long.', found: [], why: 'a verb with a capital' },
		{ text: 'Theresa May resigned.', found: [], why: 'a surname' },
		{ text: 'April Jones met June Carter and August Wilson.', found: [], why: 'given names' },
		{ text: 'The March on Rome', found: [], why: 'a march' },
		{
			text: 'The March ballot was rerun, and the May ruling upheld it.',
			found: ['March → 2019-03', 'May → 2019-05'],
			why: 'what happened in it, named by its month'
		},
		{
			text: 'The strike in March failed.',
			found: ['March → 2019-03'],
			why: 'a preposition makes it a month'
		},
		{ text: 'The second man sat down.', found: [], why: 'neither a second nor Saturday' },
		{ text: 'The Sun reported it.', found: [], why: 'a newspaper' }
	]);
});

describe('without a day of publication', () => {
	testRows(PUBLISHED, [
		{
			text: 'It fell on 3 March 2011.',
			published: null,
			found: ['3 March 2011 → 2011-03-03'],
			why: 'what is written out stands'
		},
		{
			text: 'He left on March 3.',
			published: null,
			found: ['March 3 → XXXX-03-03'],
			why: 'no year to be had'
		},
		{
			text: 'The war began in 2022. Roca left on April 14.',
			published: null,
			found: ['2022 → 2022', 'April 14 → XXXX-04-14'],
			why: 'a year told before, and no day of publication: the day may be of any year since'
		},
		{ text: 'He left on Friday.', published: null, found: ['Friday → XXXX-WXX-5'], why: 'some Friday' },
		{ text: 'He left yesterday.', published: null, found: ['yesterday → XXXX-XX-XX'], why: 'some day' },
		{
			text: 'OSLO, 3 March 2011 -- He left on Wednesday.',
			published: null,
			found: ['3 March 2011 → 2011-03-03', 'Wednesday → 2011-03-02'],
			why: 'the dateline in the text gives the day'
		}
	]);

	test('relative words then have no days', () => {
		expect(timesOf('He left on Friday.', null)[0].when).toBeNull();
	});
});

test('a range gives both ends the whole of it', () => {
	const [first, second] = timesOf('Talks ran from April 14 to April 16.', '2025-04-20');
	expect(first.when?.range).toEqual({ start: '2025-04-14', end: '2025-04-17' });
	expect(second.when).toEqual(first.when);
	expect(first.when?.precision).toBe('span');
});

const sides = [
	{ text: 'It must end by 4 May.', open: 'start', why: 'nothing says when it begins' },
	{ text: 'It has gone on since 4 May.', open: 'end', why: 'it still goes on' },
	{ text: 'It ended on 4 May.', open: null, why: 'a day' }
] as const;
for (const { text, open, why } of sides)
	test(`${text} is open at ${open}: ${why}`, () =>
		expect(timesOf(text, '2025-04-20')[0].when?.open).toBe(open));

test('says how it was worked out', () => {
	const [time] = timesOf('Rubio left for Paris on Wednesday.', '2025-04-16');
	expect(time.when?.how).toBe('Worked out from ‘Wednesday’ and the dateline, 16 April 2025');
	expect(time.when?.inferred).toEqual(['year', 'month', 'day']);
});
