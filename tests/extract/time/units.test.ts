import { describe, expect, test } from 'vitest';
import { testRows, timesOf } from './reading';

const PUBLISHED = '2012-09-05'; // a Wednesday

describe('units that count from publication', () => {
	testRows(PUBLISHED, [
		{ text: 'Prices fell last week.', found: ['last week → 2012-W35'], why: 'weeks run Monday to Sunday' },
		{ text: 'Prices fell last month.', found: ['last month → 2012-08'], why: 'a calendar month' },
		{ text: 'Prices fell last year.', found: ['last year → 2011'], why: 'a calendar year' },
		{
			text: 'Prices fell in the latest fiscal year.',
			found: ['the latest fiscal year → 2011'],
			why: 'the latest is over'
		},
		{
			text: 'Its low for the year of $12 came in March.',
			found: ['the year → 2012', 'March → 2012-03'],
			why: 'the figure behind it is that of the low'
		},
		{ text: 'Prices will fall next week.', found: ['next week → 2012-W37'], why: 'one on' },
		{ text: 'Prices fell this month.', found: ['this month → 2012-09'], why: 'the present one' },
		{
			text: 'It may rain this weekend.',
			found: ['this weekend → 2012-W36-WE'],
			why: 'Saturday and Sunday of this week'
		},
		{
			text: 'It closed at the end of the month.',
			found: ['the end of the month → 2012-09'],
			why: 'an edge belongs to the expression'
		},
		{
			text: 'It closed three days ago.',
			found: ['three days ago → 2012-09-02'],
			why: 'days are counted to the day'
		},
		{ text: 'It closed two weeks ago.', found: ['two weeks ago → 2012-W34'], why: 'weeks only to the week' },
		{
			text: 'It closed five months ago.',
			found: ['five months ago → 2012-04'],
			why: 'months only to the month'
		},
		{
			text: 'It closed nearly six years ago.',
			found: ['nearly six years ago → 2006'],
			why: 'years only to the year, hedge and all'
		},
		{ text: 'It closed a month or so ago.', found: ['a month or so ago → 2012-08'], why: 'loosely counted' },
		{ text: 'It closed two decades ago.', found: ['two decades ago → 1992'], why: 'a decade is ten years' },
		{
			text: 'It will close ten days from now.',
			found: ['ten days from now → 2012-09-15'],
			why: 'counted forward'
		},
		{
			text: 'It closed six years ago today.',
			found: ['six years ago today → 2006-09-05'],
			why: 'beside today, a distance is known to the day'
		},
		{
			text: 'It closed six years ago this month.',
			found: ['six years ago this month → 2006-09'],
			why: 'and beside this month to the month'
		},
		{
			text: 'It closed two years ago, today it opened.',
			found: ['two years ago → 2010', 'today → 2012-09-05'],
			why: 'a comma parts them'
		},
		{
			text: 'It closed several years ago.',
			found: ['several years ago → PAST_REF'],
			why: 'how many is not said'
		},
		{ text: 'The year-earlier profit was small.', found: ['year-earlier → 2011'], why: 'joined on' },
		{
			text: 'Costs will rise by year-end.',
			found: ['year-end → 2012-12-31'],
			why: 'the day on which books are closed'
		}
	]);
});

describe('units that count from the date told', () => {
	testRows(PUBLISHED, [
		{
			text: 'He fell ill on June 4. A day later he died.',
			found: ['June 4 → 2012-06-04', 'A day later → 2012-06-05'],
			why: 'from the day told'
		},
		{
			text: 'He fell ill on June 4. The previous day he had sung.',
			found: ['June 4 → 2012-06-04', 'The previous day → 2012-06-03'],
			why: 'the day before the one told'
		},
		{
			text: 'He fell ill on June 4 and died the same day.',
			found: ['June 4 → 2012-06-04', 'the same day → 2012-06-04'],
			why: 'the day told'
		},
		{
			text: 'War came in 1866. That year the harvest failed.',
			found: ['1866 → 1866', 'That year → 1866'],
			why: 'the year told'
		},
		{
			text: 'In 1866, war came. In August, peace was made.',
			found: ['1866 → 1866', 'August → 1866-08'],
			why: 'a year that opens an account holds for it'
		},
		{
			text: 'He fell ill on June 4. Three days before that he had been in Bergen.',
			found: ['June 4 → 2012-06-04', 'Three days → 2012-06-01'],
			why: '"that" is what was told, whoever comes behind it'
		},
		{
			text: 'He fell ill on June 4. Two days earlier he had been in Bergen.\n\nThe next day he died.',
			found: ['June 4 → 2012-06-04', 'Two days earlier → 2012-06-02', 'The next day → 2012-06-05'],
			why: 'a new paragraph goes on from where the one before looked back'
		},
		{
			text: 'The mill opened. Two years later, in 1991, it burned down.',
			found: ['Two years later → 1991', '1991 → 1991'],
			why: 'the year behind says which it was, though none was told before'
		},
		{
			text: 'The mill burned down. A week later, on May 3, it was rebuilt.',
			found: ['A week later → 2012-05-03', 'May 3 → 2012-05-03'],
			why: 'so does the day'
		},
		{
			text: 'He fell ill on June 4. Two years later, in Bergen, he died.',
			found: ['June 4 → 2012-06-04', 'Two years later → 2014'],
			why: 'a place behind says nothing of it'
		},
		{
			text: 'He fell ill in 1866 and died two years later.',
			found: ['1866 → 1866', 'two years later → 1868'],
			why: 'from the year told'
		},
		{
			text: 'He sang the day before last Tuesday.',
			found: ['the day → 2012-09-03', 'last Tuesday → 2012-09-04'],
			why: 'a single day before a date is a date'
		},
		{
			text: 'He fell ill on June 4. A few days later he died.',
			found: ['June 4 → 2012-06-04', 'A few days later → PXD'],
			why: 'how many is not said'
		},
		{
			text: 'They left two days after Monday.',
			found: ['two days → P2D', 'Monday → 2012-09-03'],
			why: 'a distance and a date'
		}
	]);

	test('a distance from a date has days, and cites the date', () => {
		const text = 'They left two days after June 4.';
		const [time] = timesOf(text, PUBLISHED);
		expect(time.when?.range).toEqual({ start: '2012-06-06', end: '2012-06-07' });
		const { start, end } = time.when!.anchor!.span;
		expect(text.slice(start, end)).toBe('June 4');
	});

	const distances = [
		{
			text: 'That was three days after his third meeting with the king.',
			amount: 3,
			unit: 'day',
			anchor: 'his third meeting with the king'
		},
		{ text: 'He quit two weeks before the vote.', amount: -2, unit: 'week', anchor: 'the vote' },
		{ text: 'An hour after the blast, help came.', amount: 1, unit: 'hour', anchor: 'the blast' }
	];
	for (const { text, amount, unit, anchor } of distances)
		test(`${text} is left as a distance from ‘${anchor}’`, () => {
			const [{ offset, when }] = timesOf(text, PUBLISHED);
			expect(when).toBeNull();
			expect(offset).toMatchObject({ amount, unit });
			expect(text.slice(offset!.anchor.start, offset!.anchor.end)).toBe(anchor);
		});
});

describe('durations', () => {
	testRows(PUBLISHED, [
		{ text: 'It lasted three days.', found: ['three days → P3D'], why: 'a number and a unit' },
		{ text: 'It lasted a decade.', found: ['a decade → P10Y'], why: 'decades are counted in years' },
		{ text: 'It lasted several months.', found: ['several months → PXM'], why: 'an amount that is not told' },
		{
			text: 'It lasted more than two years.',
			found: ['more than two years → P2Y'],
			why: 'the hedge is part of the words, not of the value'
		},
		{
			text: 'It lasted an hour and a half.',
			found: ['an hour and a half → PT1H30M'],
			why: 'halves of an hour'
		},
		{
			text: 'It lasted two and a half years.',
			found: ['two and a half years → P2Y6M'],
			why: 'halves of a year'
		},
		{ text: 'It lasted twenty-four hours.', found: ['twenty-four hours → P1D'], why: 'a day in hours' },
		{ text: 'The 30-day truce held.', found: ['30-day → P30D'], why: 'joined on' },
		{ text: 'It has lasted for decades.', found: ['decades → PXDE'], why: 'a bare plural' },
		{
			text: 'Sales fell in the first nine months of 2011.',
			found: ['the first nine months of 2011 → P9M'],
			why: 'a row of months'
		},
		{ text: 'The 6-year-old boy slept.', found: [], why: 'an age' },
		{
			text: 'The six-month-old truce broke.',
			found: ['six-month-old → P6M'],
			why: 'how long it had held'
		},
		{ text: 'A guest of 60 Minutes said so.', found: [], why: 'a programme' },
		{
			text: 'It is the fourth day of the fair.',
			found: ['fourth day → 2012-09-05'],
			why: 'a count of days that has come to today'
		},
		{ text: 'It was the fourth day of the fair.', found: [], why: 'whichever day that was' },
		{ text: 'They come on weekends.', found: ['weekends → XXXX-WXX-WE'], why: 'every one of them' },
		{
			text: 'He got two-and-a-half years.',
			found: ['two-and-a-half years → P2Y6M'],
			why: 'with hyphens as without'
		},
		{ text: 'It is a matter of weeks.', found: [], why: 'before long; nothing lasts so long' },
		{ text: 'The boy, 12 years old, slept.', found: [], why: 'an age' },
		{ text: 'She gave him a second chance.', found: [], why: 'an ordinal' }
	]);

	const rows = [
		{
			text: 'in the first three months of the year',
			start: '2012-01-01',
			end: '2012-04-01',
			why: 'from the start of the year'
		},
		{
			text: 'in the last two months of 2010',
			start: '2010-11-01',
			end: '2011-01-01',
			why: 'to the end of the year'
		},
		{
			text: 'in the past two weeks',
			start: '2012-08-22',
			end: '2012-09-06',
			why: 'up to the day of publication'
		},
		{ text: 'over the next three days', start: '2012-09-06', end: '2012-09-09', why: 'from the day after' }
	];
	for (const { text, start, end, why } of rows)
		test(`${text} lies ${start} to ${end}: ${why}`, () =>
			expect(timesOf(text, PUBLISHED)[0].when?.range).toEqual({ start, end }));
});

describe('what only looks like a time', () => {
	testRows(PUBLISHED, [
		{ text: 'They import three-quarters of their grain.', found: [], why: 'a share' },
		{ text: 'Three quarters of the voters stayed at home.', found: [], why: 'the same without a hyphen' },
		{
			text: 'They lost money for three quarters.',
			found: ['three quarters → P3Q'],
			why: 'quarters of a year'
		},
		{ text: 'He told "This Week in Delft" so.', found: [], why: 'a programme' },
		{ text: 'This week in Delft it rained.', found: ['This week → 2012-W36'], why: 'a sentence' }
	]);
});

describe('sets', () => {
	testRows(PUBLISHED, [
		{
			text: 'They meet every Tuesday.',
			found: ['every Tuesday → XXXX-WXX-2'],
			why: 'a weekday again and again'
		},
		{ text: 'They meet every two weeks.', found: ['every two weeks → P2W'], why: 'a rhythm' },
		{ text: 'They meet daily.', found: ['daily → P1D'], why: 'an adverb' },
		{ text: 'The average daily catch was small.', found: [], why: 'a measure' },
		{ text: 'He swims twice a week.', found: ['a week → P1W'], why: 'how often' },
		{ text: 'It costs $5 million a year.', found: [], why: 'an amount for each year dates nothing' },
		{ text: 'The mill ships 300 crates a month.', found: [], why: 'nor does a number of things' },
		{ text: 'Rents rose 4 percent annually.', found: [], why: 'the same in one word' },
		{ text: 'They meet annually.', found: ['annually → P1Y'], why: 'how often' },
		{ text: 'The clinic is open 24 hours a day.', found: [], why: 'it says always' },
		{ text: 'Each of them came.', found: [], why: 'no time in it' },
		{ text: 'They told the daily Rudna so.', found: [], why: 'a newspaper' }
	]);
	test('how often is a set, a length is not', () => {
		expect(timesOf('He swims twice a year.', PUBLISHED)[0].type).toBe('SET');
		expect(timesOf('It took a year.', PUBLISHED)[0].type).toBe('DURATION');
	});
});

describe('words that only point', () => {
	testRows(PUBLISHED, [
		{ text: 'He is now in exile.', found: ['now → PRESENT_REF'], why: 'the present' },
		{ text: 'He recently fled.', found: ['recently → PAST_REF'], why: 'the past' },
		{
			text: 'Peace may come in the near future.',
			found: ['the near future → FUTURE_REF'],
			why: 'the future'
		},
		{ text: 'The past president fled.', found: [], why: 'an adjective of the president' },
		{
			text: 'It paid the then-current price.',
			found: ['then-current → PAST_REF'],
			why: 'what was current at the time told'
		},
		{
			text: 'Rain will soon fall.',
			found: ['soon → FUTURE_REF'],
			why: 'ahead, beside a verb that looks ahead'
		},
		{ text: 'He soon fled.', found: [], why: 'in an account it only tells what came next' },
		{ text: 'They left as soon as it rained.', found: [], why: 'two events one after the other' },
		{ text: 'Previously, he had fled.', found: [], why: 'it says only that this came before that' }
	]);
});

describe('days and stretches told in other words', () => {
	testRows('1994-05-20', [
		{
			text: 'On May 3, the day before the vote, he fled.',
			found: ['May 3 → 1994-05-03', 'the day → 1994-05-03'],
			why: 'an aside that names the day once more'
		},
		{
			text: 'He was robbed in March. His car was burned that same day.',
			found: ['March → 1994-03', 'that same day → 1994-03-XX'],
			why: 'of the day only its month is told'
		},
		{
			text: 'On May 3 he was robbed. His car was burned that same day.',
			found: ['May 3 → 1994-05-03', 'that same day → 1994-05-03'],
			why: 'the day told before'
		},
		{ text: 'A trader may lose all he earned that day.', found: [], why: 'any day, and so none' },
		{
			text: 'The roof fell in on Monday. Two hours later he was found.',
			found: ['Monday → 1994-05-16', 'Two hours later → PT2H'],
			why: 'hours measure, and are no date'
		},
		{
			text: 'A minute and a half later it sank.',
			found: ['A minute and a half later → PT1M30S'],
			why: 'a half in seconds'
		},
		{
			text: 'In the years that followed they prospered.',
			found: ['the years → PXY'],
			why: 'how many is not told'
		},
		{ text: 'Much will change in the weeks ahead.', found: ['the weeks → PXW'], why: 'nor here' },
		{ text: 'The town has grown over the years.', found: ['the years → PXY'], why: 'nor here' },
		{
			text: 'In the early years there was no road.',
			found: ['the early years → PXY'],
			why: 'years of something'
		},
		{ text: 'In the early hours there was no guard.', found: [], why: 'a part of some day' },
		{ text: 'It will pay in future years.', found: ['future years → FUTURE_REF'], why: 'some years to come' },
		{ text: 'Prices may rise in the near term.', found: ['the near term → FUTURE_REF'], why: 'soon' },
		{ text: 'It holds near-term debt.', found: [], why: 'debt by how long it runs' },
		{ text: 'The rest will be paid at a later date.', found: ['a later date → FUTURE_REF'], why: 'some day' },
		{
			text: 'She is due back on Sunday, later in the day before the mass.',
			found: ['Sunday → 1994-05-22'],
			why: '"in the day" and "before the mass" are two phrases'
		},
		{ text: 'It will take the next decade.', found: ['the next decade → P10Y'], why: 'ten years from now' },
		{
			text: 'On May 3 he slept. He had fled the night before.',
			found: ['May 3 → 1994-05-03', 'the night before → 1994-05-02TNI'],
			why: 'a part of the day before'
		},
		{
			text: 'He had slept well the previous night.',
			found: ['the previous night → 1994-05-19TNI'],
			why: 'before the day of publication, where no other is told'
		},
		{
			text: 'On the night of 12-13 March planes bombed the port.',
			found: ['the night of 12 → 1994-03-12TNI', '13 March → 1994-03-13'],
			why: 'the night is that of the first'
		},
		{
			text: 'Debt grew in FY98 and FY 2003.',
			found: ['FY98 → 1998', 'FY 2003 → 2003'],
			why: 'years of account'
		},
		{
			text: 'It froze in the winter of 1974-75.',
			found: ['the winter of 1974-75 → 1974-WI'],
			why: 'a winter of two years goes by the first'
		},
		{ text: 'Doors open at 3pm.', found: ['3pm → 1994-05-20T15:00'], why: 'the full stop is the sentence’s' },
		{
			text: 'The crews left at 4 p.m.',
			found: ['4 p.m. → 1994-05-20T16:00'],
			why: 'here it belongs to both'
		},
		{
			text: '15.05 GMT: crews leave.',
			found: ['15.05 GMT → 1994-05-20T15:05'],
			why: 'the zone tells that it is an hour'
		},
		{ text: 'It rose by 15.05 percent.', found: [], why: 'a share' },
		{ text: 'The film was High Noon.', found: [], why: 'a title' },
		{ text: 'The siege ended at noon.', found: ['noon → 1994-05-20T12:00'], why: 'an hour' }
	]);
});
