import type { Article, EventRecord, Extraction } from '$lib/model';
import { readActors, type ActorMention } from './actors';
import { assemble } from './assemble';
import { findClauses } from './clauses';
import { findDateline } from './dateline';
import { readDocument, type Document } from './document';
import { mergeReports } from './merge';
import { partsOf } from './parts';
import { Given } from './record';
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
	return read(readDocument(article, tools.tag), tools);
}

/** The events of one article alone. */
export function readEvents(article: Article, tools: Tools): EventRecord[] {
	return [...tellEvents(article, tools)];
}

/**
 * The events of one article alone, one after another. A text longer than any article is read in parts (`parts.ts`),
 * so that memory grows with what it tells and not with all that was found on the way; whoever keeps events smaller
 * than they are made needs no more than one part's. A later part knows when and where the story was filed, and
 * nothing else of those before.
 */
export function* tellEvents(article: Article, tools: Tools): Generator<EventRecord> {
	const given = new Given();
	let { published } = article;
	let filed: PlaceMention | null = null;
	for (const part of partsOf(article.text)) {
		const document = readDocument({ ...article, published }, tools.tag, part);
		const reading = read(document, tools, { filed, given });
		yield* reading.events;
		if (part.continued) continue;
		published ??= findDateline(document)?.day ?? null;
		filed = reading.places.find(({ role, place }) => role === 'dateline' && place) ?? null;
	}
}

/** What the parts of a text have in common. */
interface Story {
	readonly filed: PlaceMention | null;
	readonly given: Given;
}

function read(document: Document, tools: Tools, story: Story | null = null): Reading {
	const times = readTimes(document);
	const places = readPlaces(document, tools.gazetteer);
	const actors = readActors(document, places);
	const tolls = readTolls(document);
	const clauses = findClauses(document);
	const triggers = findTriggers(document, clauses);
	const dateline = findDateline(document);
	const peoples = peopleOf(document, tools.gazetteer);
	const findings = {
		doc: document,
		clauses,
		dateline,
		triggers,
		times,
		places: story?.filed ? [story.filed, ...places] : places,
		peoples,
		actors,
		tolls
	};
	const events = assemble(findings, story?.given);
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
		events: mergeReports(articles.map((article) => ({ article, events: readEvents(article, tools) }))),
		problems: []
	};
}

export type { Article, EventRecord };
