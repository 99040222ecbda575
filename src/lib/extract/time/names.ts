/** Words that name parts of the calendar. Keys are in lower case; abbreviations stand with and without full stop. */

function abbreviated(names: string, short: Record<string, string>): Map<string, number> {
	const map = new Map<string, number>();
	names.split(' ').forEach((name, index) => {
		map.set(name, index);
		for (const form of short[name]?.split(' ') ?? []) map.set(form, index).set(`${form}.`, index);
	});
	return map;
}

/** 0 for January. */
const MONTHS_FROM_ZERO = abbreviated(
	'january february march april may june july august september october november december',
	{
		january: 'jan',
		february: 'feb',
		march: 'mar',
		april: 'apr',
		june: 'jun',
		july: 'jul',
		august: 'aug',
		september: 'sept sep',
		october: 'oct',
		november: 'nov',
		december: 'dec'
	}
);

/** 1 for January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	Array.from(MONTHS_FROM_ZERO, ([name, month]) => [name, month + 1])
);

/** 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = abbreviated(
	'sunday monday tuesday wednesday thursday friday saturday',
	{
		sunday: 'sun',
		monday: 'mon',
		tuesday: 'tue tues',
		wednesday: 'wed weds',
		thursday: 'thu thur thurs',
		friday: 'fri',
		saturday: 'sat'
	}
);

export type Unit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'week'
	| 'weekend'
	| 'fortnight'
	| 'month'
	| 'quarter'
	| 'half'
	| 'season'
	| 'year'
	| 'decade'
	| 'century'
	| 'millennium';

/** Nouns of time, with whether they stand in the plural. */
export const UNITS: ReadonlyMap<string, { readonly unit: Unit; readonly plural: boolean }> = new Map(
	(
		[
			['second', 'seconds'],
			['minute', 'minutes'],
			['hour', 'hours'],
			['day', 'days'],
			['week', 'weeks'],
			['weekend', 'weekends'],
			['fortnight', 'fortnights'],
			['month', 'months'],
			['quarter', 'quarters'],
			['season', 'seasons'],
			['year', 'years'],
			['decade', 'decades'],
			['century', 'centuries'],
			['millennium', 'millennia']
		] as [Unit, string][]
	).flatMap(([unit, plural]): [string, { unit: Unit; plural: boolean }][] => [
		[unit, { unit, plural: false }],
		[plural, { unit, plural: true }]
	])
);

/** The letter that TIMEX3 counts a unit in, with how many of them it is; a `T` before it where it is part of a day. */
export const UNIT_LETTERS: Readonly<Record<Unit, { readonly letter: string; readonly times: number }>> = {
	second: { letter: 'TS', times: 1 },
	minute: { letter: 'TM', times: 1 },
	hour: { letter: 'TH', times: 1 },
	day: { letter: 'D', times: 1 },
	week: { letter: 'W', times: 1 },
	weekend: { letter: 'WE', times: 1 },
	fortnight: { letter: 'W', times: 2 },
	month: { letter: 'M', times: 1 },
	quarter: { letter: 'Q', times: 1 },
	half: { letter: 'M', times: 6 },
	season: { letter: 'M', times: 3 },
	year: { letter: 'Y', times: 1 },
	decade: { letter: 'DE', times: 1 },
	century: { letter: 'CE', times: 1 },
	millennium: { letter: 'ML', times: 1 }
};

export const SEASONS: ReadonlyMap<string, string> = new Map([
	['spring', 'SP'],
	['summer', 'SU'],
	['autumn', 'FA'],
	['fall', 'FA'],
	['winter', 'WI']
]);

/** Parts of the day in TIMEX3's letters. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
	['morning', 'MO'],
	['afternoon', 'AF'],
	['evening', 'EV'],
	['night', 'NI'],
	['daytime', 'DT'],
	['dawn', 'MO'],
	['dusk', 'EV']
]);

export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT';

/** What a reader takes the parts of a day to mean, in minutes from midnight; night runs into the next day. */
export const PART_HOURS: Readonly<Record<DayPart, { readonly from: number; readonly to: number }>> = {
	MO: { from: 5 * 60, to: 12 * 60 },
	AF: { from: 12 * 60, to: 18 * 60 },
	EV: { from: 17 * 60, to: 22 * 60 },
	NI: { from: 20 * 60, to: 30 * 60 },
	DT: { from: 6 * 60, to: 18 * 60 }
};

export const MONTH_TITLES =
	'January February March April May June July August September October November December'.split(' ');
export const WEEKDAY_TITLES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
