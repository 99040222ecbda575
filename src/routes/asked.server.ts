import { error } from '@sveltejs/kit';
import { version } from '$app/environment';
import { holdingsOf, type Holdings } from '$lib/server/holdings';
import { getLibrary, type LibraryState } from '$lib/server/library';
import { strings } from '$lib/views/strings';

/** Rows that are asked for at once; views show far fewer. */
const MOST_ROWS = 500;
const LONGEST_QUERY = 500;
const MOST_WORDS = 20;

/** Names what row numbers count: the library, read by this very program. */
export function editionOf(library: LibraryState): string {
	return `${library.version}.${version}`;
}

/**
 * What the page that asks was drawn from.
 *
 * @throws 400 if the address names no edition, 409 if the library has changed since: its rows are others now.
 */
export async function askedHoldings(url: URL): Promise<Holdings> {
	const edition = url.searchParams.get('edition');
	if (!edition) error(400, strings.routes.whichEdition);
	const library = await getLibrary();
	if (edition !== editionOf(library)) error(409, strings.routes.editionGone);
	return holdingsOf(library);
}

/** @throws 400 if these are not numbers of rows, divided by commas. */
export function askedRows(rows: string, length: number): number[] {
	const numbers = rows.split(',', MOST_ROWS + 1);
	if (numbers.length > MOST_ROWS) error(400, strings.routes.mostRows(MOST_ROWS));
	return numbers.map((number) => askedRow(number, length));
}

/** @throws 400 if this is no number, 404 if there is no such row. */
export function askedRow(row: string, length: number): number {
	if (!/^\d{1,9}$/.test(row)) error(400, strings.routes.aRowIsANumber);
	if (Number(row) >= length) error(404, strings.routes.noRow(row));
	return Number(row);
}

/** @throws 400 if there are no words, or more than anyone types. */
export function askedWords(url: URL): string[] {
	const words = url.searchParams.getAll('word').filter(Boolean);
	if (words.length === 0 || words.length > MOST_WORDS || words.join('').length > LONGEST_QUERY) {
		error(400, strings.routes.searchWords(MOST_WORDS));
	}
	return words;
}
