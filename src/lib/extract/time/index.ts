import type { Document } from '../document';
import { findDateline } from '../dateline';
import { findClockTimes, findNamedHours } from './clock';
import { joinNeighbours, rangesOf, shareYears, withoutOverlaps } from './combine';
import { findMonths, findNumericDates, findOrdinalDays } from './dates';
import { findDayParts, findDeicticDays } from './deictics';
import type { TimeExpression } from './expression';
import { FEAST_WORDS, findFeasts } from './feasts';
import type { Finder, Mention } from './mention';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './names';
import { findNths, NTH_WORDS } from './nth';
import { findPairedQuarters, findPeriods, findQuarters, findShortQuarters } from './quarters';
import { resolveTimes } from './resolve';
import { findSeasons } from './seasons';
import { findEvery, findSetAdverbs } from './sets';
import { findUnits } from './units';
import { findVagueWords } from './vague';
import { findPluralWeekdays, findWeekdays, PLURAL_WEEKDAYS } from './weekdays';
import { findCenturies, findDecades, findSpelledYears, findYears } from './years';

export type { TimeExpression } from './expression';

/** Which finders a word calls up; every other word is passed by. */
const FINDERS = new Map<string, Finder[]>();

function on(words: Iterable<string>, ...finders: Finder[]): void {
	for (const word of words) FINDERS.set(word, [...(FINDERS.get(word) ?? []), ...finders]);
}

on(MONTHS.keys(), findMonths);
on(WEEKDAYS.keys(), findWeekdays);
on(PLURAL_WEEKDAYS, findPluralWeekdays);
on(['today', 'yesterday', 'tomorrow', 'tonight'], findDeicticDays);
on([...DAY_PARTS.keys(), 'overnight'], findDayParts);
on(UNITS.keys(), findUnits);
on(['century', 'centuries', 'millennium'], findCenturies);
on(['quarter', 'half'], findQuarters);
on(['quarters'], findPairedQuarters);
on(['q1', 'q2', 'q3', 'q4'], findShortQuarters);
on(['period'], findPeriods);
on(SEASONS.keys(), findSeasons);
on(NTH_WORDS, findNths);
on(FEAST_WORDS, findFeasts);
on(['every', 'each'], findEvery);
on('daily hourly nightly weekly fortnightly monthly annually yearly'.split(' '), findSetAdverbs);
on('now currently current nowadays presently recently future past soon term date'.split(' '), findVagueWords);
on('fifteen sixteen seventeen eighteen nineteen twenty two'.split(' '), findSpelledYears);
on('twenties thirties forties fifties sixties seventies eighties nineties'.split(' '), findDecades);
on(['noon', 'midday', 'midnight', "o'clock", 'o’clock'], findNamedHours);

const IN_FIGURES: readonly Finder[] = [
	findNumericDates,
	findClockTimes,
	findOrdinalDays,
	findYears,
	findDecades
];
const MID: readonly Finder[] = [findMonths, findDecades, findYears, findDayParts];

const FISCAL: readonly Finder[] = [findYears];

function findersFor(word: string): readonly Finder[] | undefined {
	const first = word.charCodeAt(0);
	if ((first >= 48 && first <= 57) || ((first === 39 || first === 0x2019) && word.length > 2))
		return IN_FIGURES;
	if (first === 102 && /^fy['’]?\d/.test(word)) return FISCAL;
	return FINDERS.get(word) ?? (first === 109 && word.startsWith('mid-') ? MID : undefined);
}

/**
 * Finds dating words and reads them against the day of publication, or the dateline's where the article has none.
 * Where both are missing, relative expressions are found all the same, with blanks in their value and no days.
 *
 * @returns In text order, no two overlapping. Time and memory grow linearly with the text.
 */
export function readTimes(doc: Document): TimeExpression[] {
	const { lower } = doc.tokens;
	const found: Mention[] = [];
	for (let at = 0; at < lower.length; at++) {
		const finders = findersFor(lower[at]);
		if (finders) for (const find of finders) found.push(...find(doc, at));
	}
	const mentions = shareYears(doc, joinNeighbours(doc, withoutOverlaps(found)));
	const published = doc.article.published ?? findDateline(doc)?.day ?? null;
	return resolveTimes(doc, mentions, rangesOf(doc, mentions), published);
}
