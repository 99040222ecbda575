import type { Article, EventRecord, IsoDay, Place, Problem, When } from '$lib/model';

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
	| { readonly ask: 'remove'; readonly id: string }
	/** Which places a name may stand for. */
	| { readonly ask: 'places'; readonly nth: number; readonly name: string }
	/** What dating words say. */
	| { readonly ask: 'when'; readonly nth: number; readonly words: string; readonly published: IsoDay | null };

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
	  }
	/** The answer to the `nth` question; `fault` if there is none. */
	| { readonly tell: 'places'; readonly nth: number; readonly places: readonly Place[] }
	| { readonly tell: 'when'; readonly nth: number; readonly when: When | null }
	| { readonly tell: 'fault'; readonly nth: number; readonly fault: string };
