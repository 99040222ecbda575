import { expect, test } from 'vitest';
import type { Article, IsoDay } from '$lib/model';
import { englishTagger, readDocument } from '$lib/extract';
import type { TimeExpression } from '$lib/extract/time/expression';
import { readTimes } from '$lib/extract/time';

/** An article of which only text and day matter. */
export function article(text: string, published: IsoDay | null): Article {
	return { id: 'a', title: '', publisher: null, url: null, published, place: null, text };
}

export function timesOf(text: string, published: IsoDay | null): TimeExpression[] {
	return readTimes(readDocument(article(text, published), englishTagger()));
}

/** One row: a text with the day it is read against, and what must come out, as `words → value` in text order. */
export interface Row {
	readonly text: string;
	/** The table's own day where left out; `null` for an article that has none. */
	readonly published?: IsoDay | null;
	readonly found: readonly string[];
	readonly why: string;
	readonly knownWrong?: boolean;
}

/** Runs a table of rows; an empty `found` is a row that must not match. */
export function testRows(published: IsoDay, rows: readonly Row[]): void {
	for (const { text, found, why, knownWrong, ...row } of rows) {
		test(`${text} — ${why}`, { fails: knownWrong }, () => {
			const times = timesOf(text, row.published === undefined ? published : row.published);
			const said = times.map(({ span, value }) => `${text.slice(span.start, span.end)} → ${value}`);
			expect(said).toEqual(found);
		});
	}
}
