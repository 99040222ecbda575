import { describe, expect, test } from 'vitest';
import { testRows, timesOf } from './reading';

describe('times of day', () => {
	testRows('2016-08-24' /* a Wednesday */, [
		{
			text: 'By mid-afternoon the roads were clear.',
			found: ['mid-afternoon → 2016-08-24TAF'],
			why: 'the middle of a part of the day'
		},
		{
			text: 'It struck at 3:36 a.m. on Wednesday.',
			found: ['3:36 a.m. on Wednesday → 2016-08-24T03:36'],
			why: 'hour and day are one'
		},
		{
			text: 'It struck at 10 p.m. Tuesday.',
			found: ['10 p.m. Tuesday → 2016-08-23T22:00'],
			why: 'afternoon hours'
		},
		{
			text: 'It struck at 12:30 a.m. Tuesday.',
			found: ['12:30 a.m. Tuesday → 2016-08-23T00:30'],
			why: 'twelve at night is zero'
		},
		{
			text: 'It struck on Tuesday afternoon at about 4:30.',
			found: ['Tuesday afternoon at about 4:30 → 2016-08-23T16:30'],
			why: 'the part of the day says which half of it'
		},
		{
			text: 'It struck on Tuesday morning at 7:05.',
			found: ['Tuesday morning at 7:05 → 2016-08-23T07:05'],
			why: 'the first half'
		},
		{ text: 'It is high noon for the union.', found: [], why: 'the hour of decision' },
		{
			text: 'Two houses burned down last night. The bells were rung at midnight.',
			found: ['last night → 2016-08-23TNI', 'midnight → 2016-08-23T24:00'],
			why: 'an hour told next was in the night told of'
		},
		{
			text: 'It struck on Tuesday night at 1:15.',
			found: ['Tuesday night → 2016-08-23TNI', '1:15 → 2016-08-24T01:15'],
			why: 'past midnight a night is of the next day: the two are not joined'
		},
		{
			text: 'It struck Tuesday at noon.',
			found: ['Tuesday at noon → 2016-08-23T12:00'],
			why: 'the day first'
		},
		{
			text: 'It struck at 1400 on 20 August.',
			found: ['1400 on 20 August → 2016-08-20T14:00'],
			why: 'as cables write'
		},
		{ text: 'It struck at about 1600 today.', found: ['1600 today → 2016-08-24T16:00'], why: 'hedged' },
		{ text: 'It struck at 0136 GMT.', found: ['0136 GMT → 2016-08-24T01:36'], why: 'with a zone' },
		{
			text: 'It struck at 3:36 a.m. (0136 GMT) Wednesday.',
			found: ['3:36 a.m. (0136 GMT) Wednesday → 2016-08-24T03:36'],
			why: 'the same hour twice'
		},
		{
			text: 'It struck at 9.15pm on Monday.',
			found: ['9.15pm on Monday → 2016-08-22T21:15'],
			why: 'British style'
		},
		{ text: 'It struck at four o’clock.', found: ['four o’clock → 2016-08-24T04:00'], why: 'in words' },
		{
			text: 'It struck at 4 in the morning.',
			found: ['4 in the morning → 2016-08-24T04:00'],
			why: 'an hour and its part of the day'
		},
		{ text: 'It struck this morning.', found: ['this morning → 2016-08-24TMO'], why: 'a part of today' },
		{
			text: 'It struck overnight.',
			found: ['overnight → 2016-08-24TNI'],
			why: 'the night to the day of publication or of it'
		},
		{
			text: 'It struck in the early hours of Monday.',
			found: ['the early hours of Monday → 2016-08-22TMO'],
			why: 'after midnight'
		},
		{
			text: 'It struck on the night of August 20.',
			found: ['the night of August 20 → 2016-08-20TNI'],
			why: 'a part of a named day'
		},
		{ text: 'They won 3:2 and lost 10-9.', found: [], why: 'scores' }
	]);

	test('the clock is kept in minutes', () => {
		expect(timesOf('It struck at 3:36 a.m. on Wednesday.', '2016-08-24')[0].when).toMatchObject({
			precision: 'time',
			clock: { from: 216, to: 217 },
			range: { start: '2016-08-24', end: '2016-08-25' }
		});
	});
});
