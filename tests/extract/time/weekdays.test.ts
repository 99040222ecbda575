import { describe } from 'vitest';
import { testRows } from './reading';

describe('weekdays by tense', () => {
	testRows('2003-11-12' /* a Wednesday */, [
		{ text: 'The mayor resigned Monday.', found: ['Monday → 2003-11-10'], why: 'past tense: the latest' },
		{
			text: 'The mayor resigned on Wednesday.',
			found: ['Wednesday → 2003-11-12'],
			why: 'the day of publication counts'
		},
		{
			text: 'The mayor resigned on Thursday.',
			found: ['Thursday → 2003-11-06'],
			why: 'what is told in the past is not ahead'
		},
		{
			text: 'The mayor will resign on Thursday.',
			found: ['Thursday → 2003-11-13'],
			why: 'future tense: the next'
		},
		{
			text: 'The mayor planned to leave on Thursday.',
			found: ['Thursday → 2003-11-13'],
			why: 'a verb of planning looks ahead'
		},
		{
			text: 'A hearing is scheduled for Tuesday.',
			found: ['Tuesday → 2003-11-18'],
			why: 'what is scheduled lies ahead'
		},
		{
			text: 'A hearing had been scheduled for Tuesday.',
			found: ['Tuesday → 2003-11-11'],
			why: 'what had been scheduled is over'
		},
		{
			text: 'Until Monday, they had not named the mayor.',
			found: ['Monday → 2003-11-10'],
			why: 'what ended then is over'
		},
		{
			text: 'The teachers planned a large march through the old town on Saturday.',
			found: ['Saturday → 2003-11-15'],
			why: 'what is planned may stand long before its day'
		},
		{
			text: 'The firm raised its prices, effective Friday.',
			found: ['Friday → 2003-11-14'],
			why: 'what takes effect lies ahead'
		},
		{ text: 'The report is due Friday.', found: ['Friday → 2003-11-14'], why: 'due lies ahead' },
		{
			text: 'She meets the king Saturday.',
			found: ['Saturday → 2003-11-15'],
			why: 'the present of a timetable'
		},
		{ text: 'They must answer by Monday.', found: ['Monday → 2003-11-17'], why: 'a deadline lies ahead' },
		{
			text: 'The road was closed until Monday.',
			found: ['Monday → 2003-11-10'],
			why: 'a deadline told in the past has passed'
		},
		{
			text: 'He could not be reached Tuesday.',
			found: ['Tuesday → 2003-11-11'],
			why: '"could not" tells what was'
		},
		{
			text: 'They would have met on Tuesday.',
			found: ['Tuesday → 2003-11-11'],
			why: 'a past that did not come about'
		},
		{
			text: 'They vowed to fight the ruling Monday.',
			found: ['Monday → 2003-11-10'],
			why: 'a ruling that is spoken of has been'
		},
		{
			text: 'After Sunday’s vote they may appeal.',
			found: ['Sunday → 2003-11-09'],
			why: 'a possessed day has been'
		},
		{
			text: 'Security was tight ahead of Friday’s summit.',
			found: ['Friday → 2003-11-14'],
			why: 'unless it is awaited'
		},
		{
			text: 'It happened last Wednesday.',
			found: ['last Wednesday → 2003-11-05'],
			why: '"last" is never the day of publication'
		},
		{
			text: 'See you next Wednesday.',
			found: ['next Wednesday → 2003-11-19'],
			why: '"next" is never the day of publication'
		},
		{
			text: 'It struck on Tuesday night.',
			found: ['Tuesday night → 2003-11-11TNI'],
			why: 'with a part of the day'
		},
		{ text: 'They marched on the Tuesdays of old.', found: [], why: 'certain days, and nobody knows which' },
		{ text: 'Bloody Sunday was remembered.', found: [], why: 'a name' },
		{
			text: 'On Good Friday they prayed.',
			found: ['Good Friday → 2003-04-18'],
			why: 'a feast with a date of its own, and not the latest Friday'
		}
	]);
});

describe('weekdays beside others', () => {
	testRows('2003-11-12', [
		{
			text: 'The museum was open from Monday to Friday.',
			found: ['Monday → 2003-11-03', 'Friday → 2003-11-07'],
			why: 'the last five such days, not Monday of this week and Friday of the last'
		},
		{
			text: 'The fair will run from Monday to Friday.',
			found: ['Monday → 2003-11-17', 'Friday → 2003-11-21'],
			why: 'the next five'
		},
		{
			text: 'It rained from Thursday to Thursday.',
			found: ['Thursday → 2003-10-30', 'Thursday → 2003-11-06'],
			why: 'a week'
		},
		{
			text: 'It snowed this past Friday.',
			found: ['this past Friday → 2003-11-07'],
			why: 'one phrase'
		},
		{
			text: 'Updated 9:15 AM GMT, Wed November 12, 2003',
			found: ['9:15 AM GMT, Wed November 12, 2003 → 2003-11-12T09:15'],
			why: 'before a date the shortest names are weekdays'
		},
		{ text: 'The judge sat 5 hours.', found: ['5 hours → PT5H'], why: 'and verbs elsewhere' },
		{
			text: 'They met on the last Sunday of October.',
			found: ['the last Sunday of October → 2003-10-26'],
			why: 'a day by its place in a month'
		},
		{
			text: 'They met on the first Monday in May 1999.',
			found: ['the first Monday in May 1999 → 1999-05-03'],
			why: 'with a year'
		},
		{
			text: 'It opened in the first week of May 1999.',
			found: ['the first week of May 1999 → 1999-W18'],
			why: 'a week by its place, as the week of the calendar that holds most of it'
		},
		{
			text: 'It burned on the last weekend of March 1999.',
			found: ['the last weekend of March 1999 → 1999-W12-WE'],
			why: 'no weekend gone by'
		},
		{
			text: 'It closed on the last day of February 2000.',
			found: ['the last day of February 2000 → 2000-02-29'],
			why: 'over a leap day'
		},
		{
			text: 'The court sits on the second Tuesday of each month.',
			found: ['the second Tuesday of each month → P1M'],
			why: 'it comes round'
		},
		{ text: 'In the first week of the war he fled.', found: [], why: 'of something else' }
	]);
});

describe('weekdays that come round', () => {
	testRows('2003-11-12', [
		{ text: 'The court sits on Mondays.', found: ['Mondays → XXXX-WXX-1'], why: 'a plural is one a week' },
		{
			text: 'The bar closes early on Sunday nights.',
			found: ['Sunday nights → XXXX-WXX-7TNI'],
			why: 'the part of the day bears the plural'
		},
		{
			text: 'She sings on Thursday and Saturday evenings.',
			found: ['Thursday → XXXX-WXX-4TEV', 'Saturday evenings → XXXX-WXX-6TEV'],
			why: 'and bears it for both'
		},
		{
			text: 'They march every Friday night.',
			found: ['every Friday night → XXXX-WXX-5TNI'],
			why: 'the part of the day belongs to each'
		},
		{
			text: 'A train leaves every Monday and Thursday.',
			found: ['every Monday → XXXX-WXX-1', 'Thursday → XXXX-WXX-4'],
			why: '"every" holds for both'
		},
		{ text: 'Suns and moons were painted on it.', found: [], why: 'not what is short for Sundays' }
	]);
});

describe('days that are booked, or were', () => {
	testRows('2000-03-01' /* a Wednesday */, [
		{
			text: 'He was the owner before Friday’s blast.',
			found: ['Friday → 2000-02-25'],
			why: 'nobody foretells a blast'
		},
		{
			text: 'He will rest before Friday’s match.',
			found: ['Friday → 2000-03-03'],
			why: 'a match is known ahead'
		},
		{
			text: 'The offer had been due to lapse on Friday.',
			found: ['Friday → 2000-02-25'],
			why: 'what had been booked is over'
		},
		{
			text: 'The truce had been scheduled to begin Monday.',
			found: ['Monday → 2000-02-28'],
			why: 'the same of a verb that books by itself'
		},
		{ text: 'The offer expires Friday.', found: ['Friday → 2000-03-03'], why: 'what is booked is not' },
		{
			text: 'They could leave as early as Tuesday, he said.',
			found: ['Tuesday → 2000-03-07'],
			why: 'the first day that is possible lies ahead'
		},
		{
			text: 'It rained as late as Tuesday.',
			found: ['Tuesday → 2000-02-29'],
			why: 'the last that was does not'
		},
		{ text: 'Pay no later than Monday.', found: ['Monday → 2000-03-06'], why: 'a term' },
		{
			text: 'The firm announced an agreement to buy the mill on Friday.',
			found: ['Friday → 2000-03-03'],
			why: 'what an agreement is to bring lies ahead'
		},
		{
			text: 'The president called elections for Sunday.',
			found: ['Sunday → 2000-03-05'],
			why: 'called for a day to come'
		},
		{
			text: 'The villagers were preparing for a vote on Sunday.',
			found: ['Sunday → 2000-03-05'],
			why: 'what is prepared has not been'
		},
		{
			text: 'Ballots were printed ahead of the vote on Sunday.',
			found: ['Sunday → 2000-03-05'],
			why: 'what something is ahead of'
		},
		{
			text: 'The pact could be signed Friday.',
			found: ['Friday → 2000-03-03'],
			why: 'what can be done to something is still open'
		},
		{
			text: 'The minister could not be reached Monday.',
			found: ['Monday → 2000-02-28'],
			why: 'what somebody was able to do has been tried'
		},
		{
			text: 'On Monday the union plans to hold a rally.',
			found: ['Monday → 2000-03-06'],
			why: 'a plan told behind its day'
		}
	]);
});

describe('weekdays counted back', () => {
	testRows('2003-11-12' /* a Wednesday */, [
		{
			text: 'He fled two Fridays ago.',
			found: ['two Fridays ago → 2003-10-31'],
			why: 'the last one and one before'
		}
	]);
});

describe('weekdays further off than the nearest', () => {
	testRows('2003-11-12' /* a Wednesday */, [
		{
			text: 'The bridge fell on Monday of the week before last.',
			found: ['Monday of the week before last → 2003-10-27'],
			why: 'a day of a week of the calendar, two weeks back'
		},
		{
			text: 'The bridge fell a week last Saturday.',
			found: ['a week last Saturday → 2003-11-01'],
			why: 'British: a week before last Saturday'
		},
		{
			text: 'The bridge fell two weeks ago Monday.',
			found: ['two weeks ago Monday → 2003-10-27'],
			why: 'American: two weeks before the latest Monday'
		},
		{
			text: 'The bridge fell the Saturday before last.',
			found: ['the Saturday before last → 2003-11-01'],
			why: 'the last but one'
		},
		{ text: 'The club dines on Sunday week.', found: ['Sunday week → 2003-11-23'], why: 'a week on from it' },
		{
			text: 'The club dines the Friday after next.',
			found: ['the Friday after next → 2003-11-21'],
			why: 'the next but one'
		},
		{ text: 'The club dined on Tuesday gone.', found: ['Tuesday gone → 2003-11-11'], why: 'the latest' },
		{
			text: 'The club met on 20 May. It had dined the Monday before that.',
			found: ['20 May → 2003-05-20', 'the Monday before that → 2003-05-19'],
			why: 'before the day told'
		},
		{
			text: 'The club dined on Monday last week.',
			found: ['Monday last week → 2003-11-03'],
			why: 'in last week, though this week had a Monday'
		},
		{
			text: 'The club dines on Friday next week.',
			found: ['Friday next week → 2003-11-21'],
			why: 'in next week, though a Friday comes before it'
		},
		{
			text: 'The club dined twice a week on Monday and Friday.',
			found: ['a week → P1W', 'Monday → 2003-11-10', 'Friday → 2003-11-07'],
			why: 'how often, not a week from Monday'
		},
		{
			text: 'The club lost on Friday week 3 of the season.',
			found: ['Friday → 2003-11-07'],
			why: 'weeks that are counted are no week on'
		},
		{
			text: 'He fell ill the week before last and rose the week before last Friday.',
			found: ['the week before last → 2003-W44', 'the week → P1W', 'last Friday → 2003-11-07'],
			why: 'the second is counted from a Friday'
		}
	]);
});

describe('today and its neighbours', () => {
	testRows('2000-03-01', [
		{ text: 'He spoke today.', found: ['today → 2000-03-01'], why: 'the day of publication' },
		{ text: 'Today’s vote was close.', found: ['Today → 2000-03-01'], why: 'what happened on it' },
		{ text: 'Today’s youth reads less.', found: [], why: 'that of our days' },
		{ text: 'They are the leaders of tomorrow.', found: [], why: 'those of times to come' },
		{
			text: 'He spoke yesterday.',
			found: ['yesterday → 2000-02-29'],
			why: 'over the end of a leap February'
		},
		{ text: 'He will speak tomorrow.', found: ['tomorrow → 2000-03-02'], why: 'a day on' },
		{
			text: 'He spoke the day before yesterday.',
			found: ['the day before yesterday → 2000-02-28'],
			why: 'two days back'
		},
		{
			text: 'He spoke yesterday afternoon.',
			found: ['yesterday afternoon → 2000-02-29TAF'],
			why: 'with a part of the day'
		},
		{ text: 'He will speak tonight.', found: ['tonight → 2000-03-01TNI'], why: 'a day and its night' },
		{
			text: 'He spoke last night.',
			found: ['last night → 2000-02-29TNI'],
			why: 'last night began yesterday'
		},
		{ text: 'He told USA Today so.', found: [], why: 'a newspaper' }
	]);
});
