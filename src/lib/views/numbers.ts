import { locale, perLocale } from './locale';

/** Figures as the reader's customs have them, and the words that go with them. */

const number = perLocale((locale) => new Intl.NumberFormat(locale));
const compact = perLocale(
	(locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
);
const list = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const cardinal = perLocale((locale) => new Intl.PluralRules(locale));
const ordinal = perLocale((locale) => new Intl.PluralRules(locale, { type: 'ordinal' }));

/** "1,250". */
export function countText(count: number): string {
	return number().format(count);
}

/** "1.3K", for where room is short. */
export function shortCount(count: number): string {
	return count < 10_000 ? number().format(count) : compact().format(count);
}

const percent = perLocale(
	(locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
);

/** "61%", never rounded up. */
export function percentText(share: number): string {
	return percent().format(Math.floor(share * 100) / 100);
}

/** "1 event", "12 events". A plural that is not in -s is given. */
export function plural(count: number, one: string, many = `${one}s`): string {
	return `${number().format(count)} ${cardinal().select(count) === 'one' ? one : many}`;
}

/** "a, b and c". */
export function listText(parts: readonly string[]): string {
	return list().format(parts);
}

/** "Sumy strike" from "sumy strike": titles are made from words of a text and may begin small. */
export function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** "1st", "2nd", "20th". */
export function ordinalText(n: number): string {
	const ending: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
	return `${n}${ending[ordinal().select(n)]}`;
}
