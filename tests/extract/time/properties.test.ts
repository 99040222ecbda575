import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIsoDay, toDayNumber, toIsoDay } from '$lib/model';
import { timesOf } from './reading';

/** What TimeML allows as the value of a TIMEX3, in the forms that are written here. */
const YEAR = String.raw`(?:\d{4}|BC\d{4}|XXXX)`;
const PART = 'MO|AF|EV|NI|DT';
const VALUE = new RegExp(
	`^(?:${[
		`${YEAR}(?:-(?:\\d\\d|XX)(?:-(?:\\d\\d|XX)(?:T(?:\\d\\d:\\d\\d|${PART}))?)?)?`,
		`${YEAR}-W(?:\\d\\d|XX)(?:-(?:WE|[1-7])(?:T(?:\\d\\d:\\d\\d|${PART}))?)?`,
		`${YEAR}-(?:Q[1-4X]|H[12]|SP|SU|FA|WI)`,
		String.raw`(?:BC)?\d{1,3}|XX|XXX`,
		String.raw`P(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|Q|DE|CE|ML|WE)|P\d+Y6M`,
		String.raw`PT(?:\d+(?:\.\d+)?|X)[HMS]|PT(?:\d+H)?30M`,
		'(?:PAST|PRESENT|FUTURE)_REF'
	].join('|')})$`
);

/** Words that dates are made of, so that shuffled text is full of near-dates. */
const WORDS = fc.constantFrom(
	...'May March Sunday sat. last next this the a 3 30 31 99 1990 2024 4th third quarter half of on in ago later earlier before after year years day days week two twenty - nine hundred and half an hour 10:30 p.m. noon night overnight now every each daily century BC AD 1970s , . ( ) to from between until by 2025-02-30 30/02/2024 \u2019s q1 fiscal summer fall Thanksgiving several few couple mid-July'.split(
		' '
	)
);
const TEXTS = fc.oneof(
	fc.array(WORDS, { maxLength: 40 }).map((words) => words.join(' ')),
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(fc.oneof(WORDS, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 30 })
		.map((words) => words.join(''))
);
const DAYS = fc.option(
	fc.integer({ min: toDayNumber('1500-01-01'), max: toDayNumber('2300-12-31') }).map(toIsoDay)
);

test('whatever the text, expressions lie in it, in order, with proper values and days', () => {
	fc.assert(
		fc.property(TEXTS, DAYS, (text, published) => {
			let last = 0;
			for (const { span, value, when, offset } of timesOf(text, published)) {
				expect(span.start).toBeGreaterThanOrEqual(last);
				expect(span.end).toBeGreaterThan(span.start);
				expect(span.end).toBeLessThanOrEqual(text.length);
				last = span.end;
				expect(value).toMatch(VALUE);
				if (when) {
					expect(isIsoDay(when.range.start) && isIsoDay(when.range.end)).toBe(true);
					expect(toDayNumber(when.range.start)).toBeLessThan(toDayNumber(when.range.end));
					expect(when.how).not.toBe('');
				}
				for (const inner of [when?.anchor?.span, offset?.anchor]) {
					if (!inner) continue;
					expect(inner.start).toBeGreaterThanOrEqual(0);
					expect(inner.end).toBeLessThanOrEqual(text.length);
					expect(inner.start).toBeLessThan(inner.end);
				}
			}
		}),
		{ numRuns: 600 }
	);
});

test('a day written out is read back, whatever the day of publication', () => {
	const months =
		'January February March April May June July August September October November December'.split(' ');
	fc.assert(
		fc.property(
			fc.integer({ min: toDayNumber('1600-01-01'), max: toDayNumber('2090-12-31') }),
			DAYS,
			(number, published) => {
				const day = toIsoDay(number);
				const [year, month, date] = day.split('-').map(Number);
				const forms = [`${months[month - 1]} ${date}, ${year}`, `${date} ${months[month - 1]} ${year}`, day];
				for (const form of forms) {
					const [time] = timesOf(`It happened on ${form}.`, published);
					expect(time.value).toBe(day);
					expect(time.when?.range.start).toBe(day);
				}
			}
		),
		{ numRuns: 100 }
	);
});

const long = [
	['letters', 'a '],
	['figures', '1 '],
	['number words', 'twenty '],
	['months', 'May '],
	['weekdays', 'Monday '],
	['"after"', 'two days after '],
	['"last"', 'the last two '],
	['colons', '1:2 ']
] as const;
for (const [name, piece] of long)
	test(`a long text of ${name} is read to its end`, { timeout: 30_000 }, () => {
		const last = timesOf(
			`${piece.repeat(150_000 / piece.length)}\n\nIt rained on 3 May 2019.`,
			'2020-01-01'
		).at(-1);
		expect(last?.value).toBe('2019-05-03');
	});

for (const piece of [' and a half', ' - and - a - half'])
	test(`halves upon halves ("${piece}") are read without a step into each`, { timeout: 30_000 }, () => {
		const text = `It took two${piece.repeat(30_000)} years.\n\nIt rained on 3 May 2019.`;
		expect(timesOf(text, '2020-01-01').at(-1)?.value).toBe('2019-05-03');
	});
