import type { DatasetReport, Guess, Mapping, PreviewRow } from '$lib/formats/datasets';
import type { Columns } from '$lib/model/columns';

/** What the page asks of the worker that reads one data set, and keeps its rows for later questions. */
export type AskDataset =
	| { readonly ask: 'open'; readonly file: File }
	| { readonly ask: 'preview'; readonly mapping: Mapping }
	| { readonly ask: 'read'; readonly mapping: Mapping }
	| { readonly ask: 'cancel' }
	| { readonly ask: 'details'; readonly call: number; readonly question: DetailsQuestion };

/** Questions of `Details`, by name. */
export type DetailsQuestion =
	| { readonly of: 'ids' | 'titles'; readonly rows: readonly number[] }
	| { readonly of: 'event'; readonly row: number }
	| { readonly of: 'article' | 'rowOf'; readonly id: string }
	| { readonly of: 'search' | 'spellings'; readonly words: readonly string[] };

/** What a data set is, before it is read. */
export interface DatasetLook {
	readonly name: string;
	/** "ACLED, comma-separated". */
	readonly what: string;
	/** The source that it was recognised as; `null` if its columns had to be guessed. */
	readonly known: string | null;
	readonly head: readonly string[];
	/** A cell of each column, for the reader to know it by. */
	readonly examples: readonly string[];
	readonly guess: Guess;
	readonly fields: readonly (readonly [field: string, name: string])[];
	readonly preview: readonly PreviewRow[];
}

export type TellDataset =
	| { readonly tell: 'look'; readonly look: DatasetLook }
	| { readonly tell: 'preview'; readonly preview: readonly PreviewRow[] }
	| { readonly tell: 'progress'; readonly done: number; readonly rows: number }
	| { readonly tell: 'read'; readonly columns: Columns; readonly report: DatasetReport }
	| { readonly tell: 'cancelled' }
	| { readonly tell: 'failed'; readonly message: string }
	| { readonly tell: 'details'; readonly call: number; readonly answer: unknown };
