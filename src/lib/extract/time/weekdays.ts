import { DAY_PARTS, MONTHS, PART_HOURS, WEEKDAYS, WEEKDAY_TITLES, type DayPart } from './names';
import { hourOf, mention, NONE, type Finder, WHICH, type Which } from './mention';
import { beyondNearest } from './unit-pointers';
import { Pos } from '../tagger';
import type { Document } from '../document';

/** Weekday abbreviations that are words of their own. */
const ALSO_WORDS = new Set(['sat', 'sun', 'wed', 'mon', 'fri', 'thu', 'tue', 'sun.', 'mon.']);
/** Weekday names, with "last", "next" and a part of the day: "last Friday", "Tuesday night". */
export const findWeekdays: Finder = (doc, at) => {
	const { lower, word, pos } = doc.tokens;
	const weekday = WEEKDAYS.get(lower[at]);
	if (weekday === undefined) return NONE;
	if (!/^[A-Z]/.test(word[at]) && lower[at].length < 6) return NONE;
	if (
		ALSO_WORDS.has(lower[at]) &&
		(pos[at] === Pos.VERB || !/^(?:on|\(|last|next|this)$/.test(lower[at - 1] ?? '')) &&
		!isDated(lower, at + 1)
	)
		return NONE;
	// "Bloody Sunday", "Good Friday" and "Ash Wednesday" are feasts and names, not the latest such day.
	if (/^(?:bloody|good|ash|black|palm|easter|super|holy|shrove|cyber|maundy)$/.test(lower[at - 1] ?? ''))
		return NONE;
	const nights = partsBehind(lower, at + 1);
	if (nights)
		return [mention(doc, at, nights.last, { kind: 'set', value: `XXXX-WXX-${weekday || 7}T${nights.part}` })];
	let which = WHICH.get(lower[at - 1]) ?? null;
	// "Grim following Sunday's attack": behind it, and no day that follows.
	if (lower[at - 1] === 'following' && lower[at - 2] !== 'the' && /^['’]s$/.test(lower[at + 1] ?? ''))
		which = null;
	let first = at;
	if (which) {
		first--;
		if (lower[first - 1] === 'the' || (lower[first - 1] === 'this' && which !== 'this')) first--;
	}
	if (!which && (lower[at - 1] === 'every' || lower[at - 1] === 'each')) return NONE;
	const last = at + 1;
	const part = DAY_PARTS.get(lower[last]);
	const turn = turnOf(doc, first, part ? last + 1 : last);
	if (turn) {
		if (turn.which) which = turn.which;
		const reading = { kind: 'weekday', weekday, which, possessed: null, ...turn.far } as const;
		const hours = part ? { clock: PART_HOURS[part], hour: hourOf(part) } : {};
		return [mention(doc, turn.first, turn.last, reading, hours)];
	}
	const possessed = possession(lower, first, part ? last + 1 : last);
	if (/^(?:Earlier|Later)$/.test(word[first - 1] ?? '')) first--;
	if (!part) return [mention(doc, first, last, { kind: 'weekday', weekday, which, possessed })];
	return [
		mention(
			doc,
			first,
			last + 1,
			{ kind: 'weekday', weekday, which, possessed },
			{ clock: PART_HOURS[part], hour: hourOf(part) }
		)
	];
};

/** Words by which a weekday is not the nearest one, with the tokens that they and it take. */
interface Turn {
	readonly first: number;
	readonly last: number;
	readonly which: Which | null;
	readonly far: { readonly ofWeek?: number; readonly weeks?: number };
}

/** Behind "of", or at once behind the weekday: which week of the calendar it lies in. */
const WEEKS: readonly (readonly [readonly string[], number])[] = [
	[['the', 'week', 'before', 'last'], -2],
	[['the', 'week', 'after', 'next'], 2],
	[['last', 'week'], -1],
	[['this', 'week'], 0],
	[['next', 'week'], 1]
];

/** Behind a weekday, what sets it apart from the one that it would be by itself. */
const BEHIND: readonly (readonly [readonly string[], Which | null, number])[] = [
	[['just', 'gone'], 'last', 0],
	[['gone'], 'last', 0],
	[['before', 'that'], 'previous', 0],
	[['after', 'that'], 'following', 0]
];

/**
 * "Friday of the week before last", "a week last Friday", "the Friday before last", "Sunday week", "Tuesday gone":
 * tokens `[first, last)` hold the weekday with its "last" and its part of the day.
 */
function turnOf(doc: Document, first: number, last: number): Turn | null {
	const { tokens } = doc;
	const { lower, word } = tokens;
	const stands = (words: readonly string[], at: number) => words.every((one, i) => lower[at + i] === one);
	const the = lower[first - 1] === 'the' ? first - 1 : first;
	const of = lower[last] === 'of' ? 1 : 0;
	for (const [words, ofWeek] of WEEKS)
		if (stands(words, last + of) && (of || words.length === 2))
			return { first, last: last + of + words.length, which: null, far: { ofWeek } };
	const on = lower[first - 1] === 'on' ? first - 1 : first;
	for (const [words, ofWeek] of WEEKS)
		if (words.length === 2 && stands(words, on - 2))
			return { first: on - 2, last, which: null, far: { ofWeek } };
	for (const [words, which, weeks] of BEHIND)
		if (stands(words, last)) return { first: the, last: last + words.length, which, far: { weeks } };
	const beyond = beyondNearest(doc, last);
	if (beyond)
		return { first: the, last: last + 2, which: beyond < 0 ? 'last' : 'next', far: { weeks: beyond } };
	// "The Friday before": not "the Friday before the vote".
	if (
		the < first &&
		/^(?:before|after)$/.test(lower[last] ?? '') &&
		/^[.,;:)–—]$/.test(lower[last + 1] ?? '.')
	)
		return {
			first: the,
			last: last + 1,
			which: lower[last] === 'before' ? 'previous' : 'following',
			far: {}
		};
	const weeks = WEEKS_ON.get(word[last] ?? '');
	if (weeks && lower[first - 1] !== 'every' && !/^\d/.test(lower[last + 1] ?? ''))
		return { first, last: last + 1, which: 'next', far: { weeks: weeks - 1 } };
	return weeksBefore(tokens, first, last);
}

/** "Sunday week" is a week after the next Sunday. */
const WEEKS_ON: ReadonlyMap<string, number> = new Map([
	['week', 2],
	['fortnight', 3]
]);

/** "A week last Friday", "two weeks ago Friday", "a fortnight on Friday", "a week from Monday". */
function weeksBefore({ lower }: Document['tokens'], first: number, last: number): Turn | null {
	const link = /^(?:ago|on|from)$/.test(lower[first - 1] ?? '') ? lower[first - 1] : null;
	const isLast = /^(?:last|past)$/.test(lower[first] ?? '');
	if (!isLast && !link) return null;
	const noun = link ? first - 2 : first - 1;
	const amount = noun > 0 ? AMOUNTS.get(lower[noun - 1]) : undefined;
	const units = /^weeks?$/.test(lower[noun] ?? '') ? 1 : /^fortnights?$/.test(lower[noun] ?? '') ? 2 : 0;
	if (amount === undefined || !units) return null;
	// "Twice a week on Mondays" is no day, and "after a week on Friday" one that ended a week.
	if (
		link &&
		link !== 'ago' &&
		(amount > 1 || /^(?:after|for|in|once|twice|times|days|hours|nights)$/.test(lower[noun - 2] ?? ''))
	)
		return null;
	const weeks = amount * units * (isLast || link === 'ago' ? -1 : 1);
	return { first: noun - 1, last, which: isLast ? 'last' : weeks > 0 ? 'next' : null, far: { weeks } };
}

const AMOUNTS: ReadonlyMap<string, number> = new Map([
	['a', 1],
	['one', 1],
	['two', 2],
	['three', 3]
]);

/** "Wed April 16", "Sat, 5 May": before a date the shortest names are weekdays. */
function isDated(lower: readonly string[], at: number): boolean {
	const next = /^[.,]$/.test(lower[at] ?? '') ? at + 1 : at;
	if (MONTHS.has(lower[next] ?? '')) return /^\d{1,2}\b/.test(lower[next + 1] ?? '');
	return /^\d{1,2}(?:st|nd|rd|th)?$/.test(lower[next] ?? '') && MONTHS.has(lower[next + 1] ?? '');
}

/** "Monday nights", "Tuesday and Thursday evenings": a part of the day in the plural comes round every week. */
function partsBehind(lower: readonly string[], at: number): { part: DayPart; last: number } | null {
	let last = at;
	while (last - at < 12 && /^(?:and|or|,)$/.test(lower[last] ?? '') && WEEKDAYS.has(lower[last + 1] ?? ''))
		last += 2;
	const parts = lower[last] ?? '';
	const part = parts.endsWith('s') ? DAY_PARTS.get(parts.slice(0, -1)) : undefined;
	return part ? { part, last: last === at ? last + 1 : at } : null;
}

/** The full names in the plural; "Suns" and "Sats" are other words. */
export const PLURAL_WEEKDAYS: readonly string[] = WEEKDAY_TITLES.map((name) => `${name.toLowerCase()}s`);

/** "on Fridays": one a week. */
export const findPluralWeekdays: Finder = (doc, at) => {
	const { lower, word } = doc.tokens;
	const weekday = WEEKDAYS.get(lower[at].slice(0, -1));
	// "Two Fridays ago"
	const times = AMOUNTS.get(lower[at - 1] ?? '');
	if (weekday !== undefined && lower[at + 1] === 'ago' && times && times > 1)
		return [
			mention(doc, at - 1, at + 2, {
				kind: 'weekday',
				weekday,
				which: 'last',
				possessed: null,
				weeks: 1 - times
			})
		];
	// "the Fridays of old" are certain days, not one a week.
	if (weekday === undefined || !/^[A-Z]/.test(word[at]) || lower[at - 1] === 'the') return NONE;
	return [mention(doc, at, at + 1, { kind: 'set', value: `XXXX-WXX-${weekday || 7}` })];
};

/** What is named by its day once it has come about: nobody foretells a plunge. */
const PLUNGES = new Set(
	'plunge drop fall decline slide collapse crash attack attacks bombing bombings blast blasts explosion explosions shooting shootings raid raids killing killings murder murders earthquake storm violence disaster accident massacre coup'.split(
		' '
	)
);

function possession(lower: readonly string[], first: number, last: number): 'past' | 'future' | null {
	if (!/^['’]s$/.test(lower[last] ?? '')) return null;
	const before = lower[first - 1] ?? '';
	if (before === 'before' && PLUNGES.has(lower[last + 1] ?? '')) return 'past';
	if (before === 'before' || before === 'for' || (before === 'of' && lower[first - 2] === 'ahead'))
		return 'future';
	// "Friday's meeting will": its own verb tells.
	for (let i = last + 1; i < last + 5; i++) if (lower[i] === 'will' || lower[i] === "'ll") return 'future';
	return 'past';
}
