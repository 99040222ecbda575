import { mention, NONE, type Finder, type Reading } from './mention';
import { isHyphen, ordinalBefore, yearFrom } from './numbers';
import { UNITS } from './names';
import { Pos } from '../tagger';
import type { Document, Tokens } from '../document';

const YEAR = /^\d{4}$/;
const YEAR_RANGE = /^(\d{4})[-–—/](\d{4}|\d{2})$/;
const BEFORE_YEARS = new Set(
	'in since by until till from to through throughout during before after early late mid between fiscal of circa around year the'.split(
		' '
	)
);
const COUNTING = new Set(
	'$ £ € ¥ # no. nos. some than least most over nearly almost under only every another than up exactly'.split(
		' '
	)
);
const COUNTED = new Set(
	'% percent people men women troops members dead miles kilometers kilometres km meters metres feet pounds dollars tons tonnes times points shares degrees acres hectares rpm hours gmt'.split(
		' '
	)
);

const CARS = new Set(
	'chevrolet chevy ford toyota honda nissan mazda volkswagen mercedes mercedes-benz bmw audi volvo saab fiat renault peugeot citroen jeep dodge chrysler plymouth pontiac buick cadillac oldsmobile lincoln subaru mitsubishi suzuki hyundai kia lexus acura porsche ferrari jaguar yamaha harley-davidson sedan pickup hatchback coupe minivan van suv'.split(
		' '
	)
);

/** Behind these a number with a plural noun is a year all the same: "since 2011 prices have doubled". */
const DATING = new Set("fiscal in since until till during throughout the 's his her its".split(' '));

function calendarYear(year: number): Reading {
	return { kind: 'calendar', year, month: null, day: null, which: null };
}

/** Years in four figures, alone or in pairs ("1914-18"). */
export const findYears: Finder = (doc, at) => {
	const { tokens } = doc;
	const { lower } = tokens;
	const pair = YEAR_RANGE.exec(lower[at]);
	if (pair) return yearPair(doc, at, pair[1], pair[2]);
	const fiscal = /^fy['’]?(\d{2}|(?:19|20)\d{2})$/.exec(lower[at]);
	if (fiscal) return [mention(doc, at, at + 1, calendarYear(inFull(fiscal[1])))];
	const mid = /^mid-?((?:1[5-9]|20)\d\d)$/.exec(lower[at]);
	if (mid) return [mention(doc, at, at + 1, calendarYear(Number(mid[1])), { hedged: true })];
	const era = eraBeside(tokens, at);
	if (!era && (!YEAR.test(lower[at]) || !isYear(tokens, at))) return NONE;
	const year = Number(lower[at].replace(/,/g, ''));
	if (year === 0) return NONE;
	const { first, hedged } = beforeYear(tokens, era?.first ?? at);
	return [mention(doc, first, era?.last ?? at + 1, calendarYear(era?.before ? 1 - year : year), { hedged })];
};

/** "FY15" is 2015, "FY98" 1998. */
function inFull(digits: string): number {
	const year = Number(digits);
	return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

const ERA_YEAR = /^(?:\d{1,4}|\d{1,2},\d{3})$/;

/** "300 BC", "79 AD", "AD 79", in capitals. */
export function eraBeside(
	{ lower, word }: Tokens,
	at: number
): { before: boolean; first: number; last: number } | null {
	if (!ERA_YEAR.test(lower[at])) return null;
	if (/^(?:AD|A\.D\.)$/.test(word[at - 1] ?? '')) return { before: false, first: at - 1, last: at + 1 };
	const behind = word[at + 1] ?? '';
	if (/^(?:BCE?|B\.C\.(?:E\.)?)$/.test(behind)) return { before: true, first: at, last: at + 2 };
	return /^(?:AD|CE|A\.D\.|C\.E\.)$/.test(behind) ? { before: false, first: at, last: at + 2 } : null;
}

/** "the year 2000", "fiscal 1989", "fiscal year 1989", "early 1990", "the end of 1990". */
function beforeYear({ lower }: Tokens, at: number): { first: number; hedged: boolean } {
	let first = at;
	let hedged = false;
	if (lower[first - 1] === 'year') first--;
	if (/^(?:fiscal|calendar|fy)$/.test(lower[first - 1] ?? '')) first--;
	if (/^(?:early|late|mid)$/.test(lower[first - 1] ?? '')) {
		first--;
		hedged = true;
	} else if (isHyphen(lower[first - 1]) && lower[first - 2] === 'mid') {
		first -= 2;
		hedged = true;
	} else if (lower[first - 1] === 'of' && /^(?:end|beginning|start|middle)$/.test(lower[first - 2] ?? '')) {
		first -= lower[first - 3] === 'the' ? 3 : 2;
		hedged = true;
	}
	if (first < at && lower[first - 1] === 'the') first--;
	return { first, hedged };
}

function isYear({ lower, pos, start, end, word }: Tokens, at: number): boolean {
	const year = Number(lower[at]);
	const before = lower[at - 1] ?? '';
	const after = lower[at + 1] ?? '';
	// "At least 2015" counts, "until at least 2015" dates.
	const atLeast = before === 'least' && /^(?:until|till|through|since)$/.test(lower[at - 3] ?? '');
	if ((COUNTING.has(before) && !atLeast) || COUNTED.has(after) || UNITS.has(after)) return false;
	if (
		isHyphen(after) &&
		start[at + 1] === end[at] &&
		(UNITS.has(lower[at + 2] ?? '') || /^\d/.test(lower[at + 2] ?? ''))
	)
		return false;
	if (isHyphen(before) && end[at - 1] === start[at] && /^\d/.test(lower[at - 2] ?? '')) return false;
	if (before === '.' && end[at - 1] === start[at]) return false;
	// "at 1830" is a time of day.
	if (before === 'at') return false;
	const named = BEFORE_YEARS.has(before);
	if (year < 1500 || year > 2099)
		return year >= 1000 && year <= 2500 && (before === 'in' || before === 'since' || before === 'year');
	// "of 1500 workers" counts, "the 1992 protests" dates.
	const plural = pos[at + 1] === Pos.NOUN && after.endsWith('s') && !after.endsWith('ss');
	// "By 2020 emissions …" opens a sentence with a date; "guarded by 2020 soldiers" counts them.
	if (plural && !DATING.has(before) && !/^(?:By|From|Through)$/.test(word[at - 1] ?? '')) return false;
	// "His 1987 Chevrolet" is of that year's make; "in 1987 Ford" begins another clause.
	if (CARS.has(after) && (/^(?:an?|the|his|her|their|its|['’]s)$/.test(before) || pos[at - 1] === Pos.ADJ))
		return false;
	// "A scheme called Harvest 2020"
	if (pos[at - 1] === Pos.PROPN && /^(?:called|named|dubbed|entitled|titled)$/.test(lower[at - 2] ?? ''))
		return false;
	if (named || before === '' || /^[(,[]$/.test(before)) return true;
	// A name with a number ("Boeing 2000", "Room 1916") is not dated by it.
	return !(
		pos[at - 1] === Pos.PROPN &&
		/^(?:flight|room|boeing|route|highway|channel|section|article|resolution|windows)$/i.test(word[at - 1])
	);
}

function yearPair(doc: Document, at: number, from: string, to: string): ReturnType<Finder> {
	const first = Number(from);
	const second = Number(to.length === 2 ? from.slice(0, 2) + to : to);
	if (first < 1000 || second <= first || second > 2500 || second - first > 500) return NONE;
	const start = doc.tokens.start[at];
	const middle = start + from.length;
	return [
		mention(doc, at, at + 1, calendarYear(first), { span: { start, end: middle } }),
		mention(doc, at, at + 1, calendarYear(second), { span: { start: middle + 1, end: doc.tokens.end[at] } })
	];
}

/** "nineteen ninety-eight", "two thousand and one". */
export const findSpelledYears: Finder = (doc, at) => {
	const { lower, pos } = doc.tokens;
	const year = yearFrom(doc.tokens, at);
	if (!year) return NONE;
	const after = lower[year.last] ?? '';
	if (COUNTING.has(lower[at - 1]) || COUNTED.has(after) || UNITS.has(after)) return NONE;
	if (/^(?:hundred|thousand|million|billion|dollars?)$/.test(after)) return NONE;
	const named = BEFORE_YEARS.has(lower[at - 1] ?? '');
	// "twenty eleven" may count; "nineteen ninety-seven" never does.
	const counts = year.value! >= 2000 && pos[year.last] === Pos.NOUN;
	if (!named && (counts || year.value! % 100 === 0)) return NONE;
	const { first, hedged } = beforeYear(doc.tokens, at);
	return [mention(doc, first, year.last, calendarYear(year.value!), { hedged })];
};

const DECADE = /^(?:mid-?)?(\d{3})0['’]?s$/;
const SHORT_DECADE = /^(?:mid-?)?['’]?(\d)0['’]?s$/;
const DECADE_NAMES: ReadonlyMap<string, number> = new Map(
	'twenties thirties forties fifties sixties seventies eighties nineties'
		.split(' ')
		.map((name, i) => [name, 1920 + 10 * i])
);

/** "the 1970s", "the '70s", "the seventies", "mid-1980s". */
export const findDecades: Finder = (doc, at) => {
	const { lower, start, end } = doc.tokens;
	const word = lower[at];
	const long = DECADE.exec(word);
	const short = long ? null : SHORT_DECADE.exec(word);
	let first = at;
	const apostrophe = short && /^['’‘`]$/.test(lower[at - 1] ?? '') && end[at - 1] === start[at];
	if (apostrophe) first--;
	const quoted = apostrophe || /^(?:mid-?)?['’]/.test(word);
	const name = DECADE_NAMES.get(word);
	let from: number;
	if (long) from = Number(long[1]) * 10;
	else if (short && quoted) from = (Number(short[1]) < 2 ? 2000 : 1900) + Number(short[1]) * 10;
	else if (name !== undefined) from = name;
	else return NONE;
	const hedge = /^(?:early|late|mid)$/.test(lower[first - 1] ?? '')
		? 1
		: isHyphen(lower[first - 1]) && lower[first - 2] === 'mid'
			? 2
			: 0;
	first -= hedge;
	// "in his thirties" is an age.
	if (name !== undefined && lower[first - 1] !== 'the') return NONE;
	if (/^(?:his|her|their|my|your)$/.test(lower[first - 1] ?? '')) return NONE;
	if (lower[first - 1] === 'the') first--;
	const century = from % 100 === 0 && from < 1900;
	return [
		mention(
			doc,
			first,
			at + 1,
			{ kind: 'years', from, years: century ? 100 : 10 },
			{ hedged: hedge > 0 || /^mid/.test(word) }
		)
	];
};

/** "the 19th century", "the twenty-first century"; bare "this century" is told with the other units. */
export const findCenturies: Finder = (doc, at) => {
	const { tokens } = doc;
	const { lower } = tokens;
	const noun = lower[at] === 'centuries' ? 'century' : lower[at];
	if (noun !== 'century' && noun !== 'millennium') return NONE;
	const ordinal = ordinalBefore(tokens, isHyphen(lower[at - 1]) ? at - 1 : at);
	if (!ordinal || ordinal.value! < 1 || ordinal.value! > 30) return NONE;
	let first = ordinal.first;
	let hedged = false;
	if (/^(?:early|late|mid)$/.test(lower[first - 1] ?? '')) {
		first--;
		hedged = true;
	} else if (isHyphen(lower[first - 1]) && /^(?:mid|early|late)$/.test(lower[first - 2] ?? '')) {
		first -= 2;
		hedged = true;
	}
	if (lower[first - 1] === 'the') first--;
	const years = noun === 'century' ? 100 : 1000;
	const bc = /^(?:bc|b\.c\.|bce|b\.c\.e\.)$/.test(lower[at + 1] ?? '');
	const from = bc ? -ordinal.value! * years + 1 : (ordinal.value! - 1) * years;
	return [mention(doc, first, bc ? at + 2 : at + 1, { kind: 'years', from, years }, { hedged })];
};
