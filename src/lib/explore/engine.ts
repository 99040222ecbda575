import type {
	Article,
	DayNumber,
	EventKind,
	EventRecord,
	EventStatus,
	KindFamily,
	LonLat,
	PlaceRef,
	Precision
} from '$lib/model';
import type { Answer, AtOnce } from './answer';
import type { Certainty } from './certainty';
import type { Filter, Box, TollRange } from './filter';

/** Days as numbers, half-open; fractions are times of day. */
export interface DaySpan {
	readonly from: DayNumber;
	readonly to: DayNumber;
}

/** What a view needs to draw one event, and no more. */
export interface Mark {
	/** What views and the engine call it by: its own id where that is at hand. For links ask `ids`. */
	readonly id: string;
	readonly kind: EventKind;
	readonly status: EventStatus;
	/** `null` where titles are not at hand; ask `titles` for those that are shown. */
	readonly title: string | null;
	readonly span: DaySpan | null;
	readonly precision: Precision | null;
	readonly approximate: boolean;
	readonly open: 'start' | 'end' | null;
	readonly place: PlaceRef | null;
	readonly point: LonLat | null;
	/** Where a journey began. */
	readonly from: LonLat | null;
	/** The latest figures; `null` if none was given. `high` is `null` for "at least". */
	readonly killed: Toll | null;
	readonly injured: Toll | null;
	/** How many articles report it. */
	readonly reports: number;
	/** The title of the first of them; `null` where none is known. */
	readonly source: string | null;
	readonly confidence: number;
}

export interface Toll {
	readonly low: number;
	readonly high: number | null;
	readonly approximate: boolean;
	/** Reports give other figures as well. */
	readonly disputed: boolean;
}

/** What bars by date are of: events, or people, by the latest low figures. */
export const MEASURES = ['events', 'killed', 'injured'] as const;
export type Measure = (typeof MEASURES)[number];

/** What bars by date may stand in lanes of, besides families of kinds. */
export type LanesBy = 'place' | 'source' | 'actor';

/** Part of a timeline. */
export interface TimeWindow extends DaySpan {
	/** How many bins to count in, at most. */
	readonly bins: number;
	/** Single marks are wanted while no more than this many events are in the window. */
	readonly marks: number;
	/** What families and lanes are counted in; events if not told. */
	readonly measure?: Measure;
	/** Bars are wanted in these lanes as well. */
	readonly lanes?: LanesBy | null;
}

/** Bars of one lane. An event that belongs in several is in the fullest. */
export interface LaneBins {
	/** `null` for all that is in no lane of its own. */
	readonly value: string | null;
	readonly name: string;
	readonly counts: Uint32Array;
}

export interface WhenAnswer {
	/** Equal bins that cover the window: `bins[i]` starts at `from + i * width`. An event counts in the bin its span starts in. */
	readonly bins: {
		readonly from: DayNumber;
		readonly width: number;
		readonly events: Uint32Array;
		readonly killed: Uint32Array;
		/** What is measured, by family of kinds. */
		readonly families: Readonly<Record<KindFamily, Uint32Array>>;
		/** What is measured, in the lanes that were asked for: the fullest of all that matches, and the rest. */
		readonly lanes: readonly LaneBins[] | null;
	};
	/** In order of start; `null` when there are too many. */
	readonly marks: readonly Mark[] | null;
	/** Dated events that match, in and out of the window. */
	readonly dated: number;
	readonly undated: number;
	/** From the first to the last dated event that matches. */
	readonly extent: DaySpan | null;
}

/** Part of a map. */
export interface MapWindow {
	readonly box: Box | null;
	/** Degrees of a cell's side in which events are counted together when there are too many places. */
	readonly cell: number;
	/** Single places are wanted while no more than this many are in the window. */
	readonly places: number;
	/** Their single events are wanted while no more than this many places are; as many as `places` if not told. */
	readonly marks?: number;
}

/** All matching events at one place. */
export interface PlaceGroup {
	readonly place: PlaceRef;
	readonly point: LonLat;
	/** Kilometres. */
	readonly radius: number;
	readonly country: string | null;
	readonly events: number;
	/** The sum over events of the latest low figures. */
	readonly killed: number;
	readonly injured: number;
	/** Of the deadliest event, or else of the gravest kind. */
	readonly family: KindFamily;
	/** Up to a hundred, in date order; none where there are too many places. */
	readonly marks: readonly Mark[];
}

export interface MapCell {
	readonly box: Box;
	readonly events: number;
	readonly killed: number;
}

export interface WhereAnswer {
	readonly groups: readonly PlaceGroup[] | null;
	readonly cells: readonly MapCell[] | null;
	/** Beside cells: countries and continents that events are placed in and nowhere nearer. No cell counts them. */
	readonly lands: readonly PlaceGroup[];
	/** Events that match, in and out of the window. */
	readonly placed: number;
	readonly unplaced: number;
	/** How many places they are at. */
	readonly places: number;
	/** Around all that matches. */
	readonly extent: Box | null;
}

export interface FacetCount<V> {
	readonly value: V;
	readonly events: number;
}

/** A facet of many values. Their order stays, so that they keep their places while counts go up and down. */
export interface Facet<V> {
	/** Those with the most events first, whatever the filter; the same array in each answer. */
	readonly values: readonly V[];
	/** `events[i]` have `values[i]`. */
	readonly events: Uint32Array;
}

export interface PlaceValue extends PlaceRef {
	/** Id of the place above it; `null` for a country. */
	readonly parent: string | null;
}

export interface SourceCount extends FacetCount<string> {
	readonly title: string;
}

/** Each facet leaves its own clause out; values without a match have `events: 0`. */
/** Events by hour of the day, in each that they touch. */
export interface HourCounts {
	/** From midnight on. */
	readonly events: Int32Array;
	/** Events that tell no time of day. */
	readonly untimed: number;
}

export interface WhatAnswer {
	readonly kinds: readonly FacetCount<EventKind>[];
	/** Every place that some event lies in, countries down to towns. */
	readonly places: Facet<PlaceValue>;
	readonly actors: Facet<string>;
	readonly sources: readonly SourceCount[];
	readonly precisions: readonly FacetCount<Precision>[];
	readonly statuses: readonly FacetCount<EventStatus>[];
	readonly certainties: readonly FacetCount<Certainty>[];
	/** Ranges of killed, from the least to the highest that occurs. */
	readonly killed: readonly FacetCount<TollRange>[];
	readonly hours: HourCounts;
	readonly undated: number;
	readonly unplaced: number;
}

export type Order = 'date' | 'latest' | 'killed' | 'place' | 'kind' | 'title' | 'source' | 'doubt';

export interface Page {
	readonly from: number;
	readonly size: number;
}

export interface WhichAnswer {
	readonly rows: readonly Mark[];
	/** All that match. */
	readonly total: number;
	/** The sums of low figures over all that match. */
	readonly killed: number;
	readonly injured: number;
}

/**
 * The four questions, and the look-ups behind a label or a click. Views ask nothing else. Events are named by the `id`
 * of their marks; an event's own id, as a link holds it, does as well.
 */
export interface Engine {
	/** How many events there are, unfiltered. */
	readonly size: number;
	/** The orders that `which` can give. */
	readonly orders: readonly Order[];
	when(filter: Filter, window: TimeWindow): Answer<WhenAnswer>;
	where(filter: Filter, window: MapWindow): Answer<WhereAnswer>;
	what(filter: Filter): Answer<WhatAnswer>;
	which(filter: Filter, order: Order, page: Page): Answer<WhichAnswer>;
	/** Where an event stands among those that match, from 0; `null` if it does not match. */
	position(filter: Filter, order: Order, id: string): Answer<number | null>;
	/** `null` if there is none with that id. */
	mark(id: string): Answer<Mark | null>;
	/** The whole record, with its evidence. */
	event(id: string): Answer<EventRecord | null>;
	article(id: string): Answer<Article | null>;
	titles(ids: readonly string[]): Answer<readonly string[]>;
	/** Words of the events that answer a search though they are spelled otherwise, the commonest first. */
	spellings(text: string): Answer<readonly string[]>;
	/** The events' own ids, which links hold: they outlast the engine. */
	ids(ids: readonly string[]): Answer<readonly string[]>;
}

/** An engine with everything at hand. */
export type EngineAtOnce = AtOnce<Engine>;
