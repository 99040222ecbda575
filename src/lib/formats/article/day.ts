import { dayNumberOf, isIsoDay, toIsoDay, type IsoDay } from '$lib/model';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMERIC = /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?:$|[T\s,])/;
const MONTH_FIRST =
	/^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:$|[\s,])/i;
const DAY_FIRST =
	/^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?:$|[\s,])/i;

/**
 * Reads a whole date as sources write them: `2025-04-16`, with a time of day and zone or without, `20250416`,
 * "April 16, 2025", "Wed, 16 Apr 2025 10:00 GMT". The day is the one written, whatever the zone. All-numeric dates
 * that begin with day or month are left, since nobody can tell which it is.
 */
export function readDay(text: string): IsoDay | null {
	const trimmed = text.slice(0, 80).trim();
	const numeric = NUMERIC.exec(trimmed);
	if (numeric) return existing(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
	const monthFirst = MONTH_FIRST.exec(trimmed);
	if (monthFirst) return existing(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
	const dayFirst = DAY_FIRST.exec(trimmed);
	return dayFirst ? existing(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])) : null;
}

const LONG_MONTHS =
	/^(?:january|february|march|april|june|july|august|september|sept|october|november|december)$/;

/** 1–12, or 0 for a word that names no month. */
function monthOf(word: string): number {
	const lower = word.toLowerCase();
	return lower.length === 3 || LONG_MONTHS.test(lower) ? MONTHS.indexOf(lower.slice(0, 3)) + 1 : 0;
}

function existing(year: number, month: number, day: number): IsoDay | null {
	const written = [
		String(year).padStart(4, '0'),
		String(month).padStart(2, '0'),
		String(day).padStart(2, '0')
	].join('-');
	return isIsoDay(written) && toIsoDay(dayNumberOf(year, month, day)) === written ? written : null;
}
