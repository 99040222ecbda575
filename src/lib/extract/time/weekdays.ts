import { DAY_PARTS, MONTHS, PART_HOURS, WEEKDAYS, WEEKDAY_TITLES, type DayPart } from './names';
import { hourOf, mention, NONE, type Finder, WHICH } from './mention';
import { Pos } from '../tagger';

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
	let first = at;
	if (which) {
		first--;
		if (lower[first - 1] === 'the' || (lower[first - 1] === 'this' && which !== 'this')) first--;
	}
	if (!which && (lower[at - 1] === 'every' || lower[at - 1] === 'each')) return NONE;
	let last = at + 1;
	const part = DAY_PARTS.get(lower[last]);
	const week = lower[last] === 'last' && lower[last + 1] === 'week' ? 'last' : null;
	if (week || (lower[last] === 'next' && lower[last + 1] === 'week')) {
		which = week ?? 'next';
		last += 2;
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
	// "the Fridays of old" are certain days, not one a week.
	if (weekday === undefined || !/^[A-Z]/.test(word[at]) || lower[at - 1] === 'the') return NONE;
	return [mention(doc, at, at + 1, { kind: 'set', value: `XXXX-WXX-${weekday || 7}` })];
};

function possession(lower: readonly string[], first: number, last: number): 'past' | 'future' | null {
	if (!/^['’]s$/.test(lower[last] ?? '')) return null;
	const before = lower[first - 1] ?? '';
	if (before === 'before' || before === 'for' || (before === 'of' && lower[first - 2] === 'ahead'))
		return 'future';
	// "Friday's meeting will": its own verb tells.
	for (let i = last + 1; i < last + 5; i++) if (lower[i] === 'will' || lower[i] === "'ll") return 'future';
	return 'past';
}
