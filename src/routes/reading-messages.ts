import type { Article, EventRecord, Problem } from '$lib/model';

/** What the page asks of the worker that reads articles. */
export type Ask =
	/** Where to fetch the gazetteer, and what the page shows already: new reports are merged with it. */
	| {
			readonly ask: 'begin';
			readonly gazetteer: string;
			readonly articles: readonly Article[];
			readonly events: readonly EventRecord[];
	  }
	| { readonly ask: 'read'; readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] }
	/** Articles kept from an earlier visit, to be read again. */
	| { readonly ask: 'restore'; readonly articles: readonly Article[] }
	| { readonly ask: 'remove'; readonly id: string };

export type Tell =
	| { readonly tell: 'progress'; readonly done: number; readonly of: number; readonly name: string }
	| {
			readonly tell: 'read';
			/** Articles that this request added. */
			readonly fresh: readonly Article[];
			/** All articles added so far. */
			readonly added: readonly Article[];
			/** Of the page and of the added articles, merged. */
			readonly events: readonly EventRecord[];
			readonly problems: readonly Problem[];
	  };
