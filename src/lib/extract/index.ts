import type { Article, EventRecord, Extraction } from '$lib/model';
import { readActors, type ActorMention } from './actors';
import { assemble } from './assemble';
import { findClauses } from './clauses';
import { findDateline } from './dateline';
import { readDocument, type Document } from './document';
import { mergeReports } from './merge';
import { readPlaces } from './places';
import type { Gazetteer } from './places/gazetteer';
import type { PlaceMention } from './places/mention';
import { peopleOf } from './places/people';
import type { Tagger } from './tagger';
import { readTimes } from './time';
import type { TimeExpression } from './time/expression';
import { readTolls, type TollMention } from './tolls';
import { findTriggers } from './triggers/find';

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
	readonly actors: readonly ActorMention[];
	readonly tolls: readonly TollMention[];
	readonly events: readonly EventRecord[];
}

/** Reads one article: the finders each over the whole text, then what they found put together. */
export function readArticle(article: Article, tools: Tools): Reading {
	const document = readDocument(article, tools.tag);
	const times = readTimes(document);
	const places = readPlaces(document, tools.gazetteer);
	const actors = readActors(document, places);
	const tolls = readTolls(document);
	const clauses = findClauses(document);
	const triggers = findTriggers(document, clauses);
	const dateline = findDateline(document);
	const peoples = peopleOf(document, tools.gazetteer);
	const events = assemble({
		doc: document,
		clauses,
		dateline,
		triggers,
		times,
		places,
		peoples,
		actors,
		tolls
	});
	return { document, times, places, actors, tolls, events };
}

/**
 * Puts the events of several readings together, each told once; cheap enough to do again when one article changes.
 *
 * @returns In date order, undated last.
 */
export function mergeReadings(readings: readonly Pick<Reading, 'document' | 'events'>[]): EventRecord[] {
	return mergeReports(readings.map(({ document, events }) => ({ article: document.article, events })));
}

/** Reads all articles and merges what they report. */
export function extractEvents(articles: readonly Article[], tools: Tools): Extraction {
	return {
		articles,
		events: mergeReadings(articles.map((article) => readArticle(article, tools))),
		problems: []
	};
}

export type { Article, EventRecord };
