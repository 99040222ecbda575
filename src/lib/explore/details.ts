import type { Article, EventRecord } from '$lib/model';
import type { Answer } from './answer';

/** A bit a row: bit `row & 7` of byte `row >> 3`. */
export type Bitmap = Uint8Array;

/**
 * What columns leave out, asked for by row: ids, titles and evidence, of which a reader sees a screenful at a time.
 * In memory for a small library, in a worker for a data set, behind addresses for a large one.
 */
export interface Details {
	/** The events' own ids, which links hold. */
	ids(rows: readonly number[]): Answer<readonly string[]>;
	titles(rows: readonly number[]): Answer<readonly string[]>;
	/** The whole record, with its evidence. */
	event(row: number): Answer<EventRecord | null>;
	article(id: string): Answer<Article | null>;
	/** The row of the event with an id of its own. */
	rowOf(id: string): Answer<number | null>;
	/** Rows whose title, evidence, place or actors hold all of the words. */
	search(words: readonly string[]): Answer<Bitmap>;
	/** Words that answer a search though they are spelled otherwise, the commonest first; absent if unknown. */
	spellings?(words: readonly string[]): Answer<readonly string[]>;
	/** Where each row comes in the order of titles, rows with the same title alike; absent if titles cannot be ordered. */
	titleRanks?(): Answer<Uint32Array>;
}

/** Details that are at hand: marks carry their ids and titles from the start. */
export interface DetailsAtHand extends Details {
	id(row: number): string;
	title(row: number): string;
}
