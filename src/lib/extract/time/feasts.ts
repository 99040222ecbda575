import { dayNumberOf, weekdayOf, toIsoDay } from '$lib/model';
import { Pos } from '../tagger';
import { mention, NONE, type Finder, type Which } from './mention';

interface Feast {
	readonly words: readonly string[];
	readonly month: number;
	/** The day of that month; of a feast that moves with Easter, counted on from 1 March or back. */
	readonly dayIn: (year: number) => number;
	readonly moves?: boolean;
}

const on = (words: string, month: number, day: number): Feast => ({
	words: words.split(' '),
	month,
	dayIn: () => day
});
/** So many days from Easter Sunday. */
const easter = (words: string, offset: number): Feast => ({
	words: words.split(' '),
	month: 3,
	dayIn: (year) => easterIn(year) + offset,
	moves: true
});

/** The day of March on which Easter falls by the Gregorian reckoning, April counted on: the Sunday after the full moon of spring. */
function easterIn(year: number): number {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const solar = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
	const moon = (((19 * golden + solar + 15) % 30) + 30) % 30;
	// Two corrections keep the full moon within its bounds.
	const full = moon - (moon === 29 || (moon === 28 && golden > 10) ? 1 : 0);
	const sunday = weekdayOf(toIsoDay(dayNumberOf(year, 3, 21 + full)));
	return 21 + full + (7 - sunday);
}
const nth = (words: string, month: number, weekday: number, week: number): Feast => ({
	words: words.split(' '),
	month,
	dayIn: (year) => {
		const first = weekdayOf(toIsoDay(dayNumberOf(year, month, 1)));
		return 1 + ((weekday - first + 7) % 7) + (week - 1) * 7;
	}
});

/** Days named by custom, with a date of their own. Longer names stand before those that they begin with. */
const FEASTS: readonly Feast[] = [
	on("new year 's eve", 12, 31),
	on("new year 's day", 1, 1),
	on("new year 's", 1, 1),
	on('new year ’s eve', 12, 31),
	on('new year ’s day', 1, 1),
	on('christmas eve', 12, 24),
	on('christmas day', 12, 25),
	on('christmas', 12, 25),
	on('boxing day', 12, 26),
	on('halloween', 10, 31),
	on('independence day', 7, 4),
	on("valentine 's day", 2, 14),
	on('armistice day', 11, 11),
	on('veterans day', 11, 11),
	on('may day', 5, 1),
	on('bastille day', 7, 14),
	nth('thanksgiving day', 11, 4, 4),
	nth('thanksgiving', 11, 4, 4),
	nth('labor day', 9, 1, 1),
	nth('martin luther king day', 1, 1, 3),
	easter('good friday', -2),
	easter('easter sunday', 0),
	easter('easter monday', 1),
	easter('easter', 0),
	easter('palm sunday', -7),
	easter('ash wednesday', -46),
	easter('shrove tuesday', -47),
	easter('maundy thursday', -3),
	easter('holy saturday', -1),
	easter('ascension day', 39),
	easter('whit sunday', 49),
	easter('whit monday', 50),
	nth('presidents day', 2, 1, 3),
	nth('columbus day', 10, 1, 2),
	{
		words: ['memorial', 'day'],
		month: 5,
		dayIn: (year) => 31 - ((weekdayOf(toIsoDay(dayNumberOf(year, 5, 31))) + 6) % 7)
	},
	// The Tuesday behind the first Monday of November.
	{
		words: ['election', 'day'],
		month: 11,
		dayIn: (year) => 2 + ((8 - weekdayOf(toIsoDay(dayNumberOf(year, 11, 1)))) % 7)
	},
	nth("mother 's day", 5, 0, 2),
	nth("father 's day", 6, 0, 3)
];

const BY_FIRST = new Map<string, Feast[]>();
for (const feast of FEASTS) BY_FIRST.set(feast.words[0], [...(BY_FIRST.get(feast.words[0]) ?? []), feast]);

export const FEAST_WORDS: readonly string[] = [...BY_FIRST.keys()];

const WHICH: ReadonlyMap<string, Which> = new Map([
	['last', 'last'],
	['this', 'this'],
	['next', 'next']
]);

/** "Christmas Day", "Thanksgiving", "New Year's Eve 1999". */
export const findFeasts: Finder = (doc, at) => {
	const { lower, pos, word } = doc.tokens;
	if (!/^[A-Z]/.test(word[at])) return NONE;
	for (const { words, month, dayIn, moves } of BY_FIRST.get(lower[at]) ?? []) {
		if (!words.every((part, i) => lower[at + i] === part)) continue;
		let last = at + words.length;
		// "Easter Island", "Easter eggs".
		if (words.length === 1 && moves && (pos[last] === Pos.NOUN || pos[last] === Pos.PROPN)) return NONE;
		const comma = lower[last] === ',' ? 1 : 0;
		const year = /^(?:1[5-9]|20)\d\d$/.test(lower[last + comma] ?? '') ? Number(lower[last + comma]) : null;
		if (year !== null) last += comma + 1;
		const which = WHICH.get(lower[at - 1]) ?? null;
		return [mention(doc, which ? at - 1 : at, last, { kind: 'feast', month, dayIn, year, which, moves })];
	}
	return NONE;
};
