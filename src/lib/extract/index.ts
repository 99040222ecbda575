import type { Article, EventRecord } from '$lib/model';
import { readDocument, type Document } from './document';
import type { Gazetteer } from './places/gazetteer';
import type { PlaceMention } from './places/mention';
import type { Tagger } from './tagger';
import type { TimeExpression } from './time/expression';

export { readDocument, type Document } from './document';
export { englishTagger, type Tagger } from './tagger';
export type { Gazetteer, PlaceMention, TimeExpression };

/** What reading takes besides the text. */
export interface Tools {
	readonly tag: Tagger;
	readonly gazetteer: Gazetteer;
}

/** All that one article says, before reports in several articles are merged. */
export interface Reading {
	readonly document: Document;
	readonly times: readonly TimeExpression[];
	readonly places: readonly PlaceMention[];
	readonly events: readonly EventRecord[];
}

export type { Article, EventRecord };
