import type { Tokens } from '../document';

/** Words that say which of a row of units is meant. */
export const ROWS: ReadonlyMap<string, 'first' | 'last' | 'next' | null> = new Map([
	['last', 'last'],
	['past', 'last'],
	['recent', 'last'],
	['latest', 'last'],
	['preceding', null],
	['previous', null],
	['following', null],
	['next', 'next'],
	['coming', 'next'],
	['first', 'first'],
	['opening', 'first'],
	['initial', 'first'],
	['final', 'last'],
	['most', null]
]);

/** "the last", "the first", "the past" in front of a count. */
export function rowBefore(
	{ lower }: Tokens,
	at: number
): { first: number; row: 'first' | 'last' | 'next' | null } | null {
	const row = ROWS.get(lower[at - 1]);
	if (row === undefined) return null;
	let first = at - 1;
	if (lower[first - 1] === 'most' || lower[first - 1] === 'very') first--;
	if (lower[first - 1] === 'the' || lower[first - 1] === 'these') first--;
	return { first, row };
}

/** "of 1990", "of the year", "of this year" behind a row of months. */
export function yearBehind({ lower }: Tokens, at: number): { year: number | 'this'; last: number } | null {
	if (lower[at] !== 'of') return null;
	if (/^(?:19|20)\d\d$/.test(lower[at + 1] ?? '')) return { year: Number(lower[at + 1]), last: at + 2 };
	const year = (lower[at + 1] === 'the' || lower[at + 1] === 'this') && lower[at + 2] === 'year';
	return year ? { year: 'this', last: at + 3 } : null;
}
