import type { DayRange, EventKind, EventStatus, LonLat, Precision } from '$lib/model';
import type { Certainty } from './certainty';
import type { Hours } from './hours';

/** A rectangle on the map in degrees; `west > east` crosses the date line. */
export interface Box {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** Figures asked for, both ends included; `most` is `null` without an upper end. */
export interface TollRange {
	readonly least: number;
	readonly most: number | null;
}

/** Around a place. */
export interface Near {
	/** Id of the place in the middle, for its name. */
	readonly place: string;
	readonly point: LonLat;
	readonly kilometres: number;
}

/**
 * What the reader asked to see. Clauses are joined by "and", values within a clause by "or"; `null` and `[]` ask
 * for nothing.
 */
export interface Filter {
	/** Events that overlap these days. Undated events match only while this is `null`. */
	readonly days: DayRange | null;
	/** Events known to the day that begin on one of these; 1 is Monday, 7 Sunday. */
	readonly weekdays: readonly number[];
	/** Events that tell a time of day and touch these hours of it. */
	readonly hours: Hours | null;
	/** Only dated (`true`) or only undated (`false`) events. */
	readonly dated: boolean | null;
	/** Ids of places; an event in a place matches all that contains it. */
	readonly places: readonly string[];
	/** Ids of places; events in none of them match, and those without a place. */
	readonly notPlaces: readonly string[];
	/** Events with a point inside. */
	readonly area: Box | null;
	/** Events with a point inside a polygon, which may cross the date line; its last corner joins its first. */
	readonly lasso: readonly LonLat[] | null;
	/** Events with a point no farther off. */
	readonly near: Near | null;
	/** Only placed (`true`) or only unplaced (`false`) events. */
	readonly placed: boolean | null;
	readonly kinds: readonly EventKind[];
	readonly actors: readonly string[];
	/** Ids of articles. */
	readonly sources: readonly string[];
	readonly precisions: readonly Precision[];
	readonly statuses: readonly EventStatus[];
	readonly certainties: readonly Certainty[];
	/** Events whose least figure of killed lies in the range; those without a figure match none. */
	readonly killed: TollRange | null;
	/** Words that title, evidence, place or actors must contain, whatever case and accents. */
	readonly text: string;
}

export type Clause = keyof Filter;

export const EVERYTHING: Filter = {
	days: null,
	weekdays: [],
	hours: null,
	dated: null,
	places: [],
	notPlaces: [],
	area: null,
	lasso: null,
	near: null,
	placed: null,
	kinds: [],
	actors: [],
	sources: [],
	precisions: [],
	statuses: [],
	certainties: [],
	killed: null,
	text: ''
};

/** The filter with clauses taken out: a panel asks without its own, so that what lies outside stays visible. */
export function without(filter: Filter, ...clauses: readonly Clause[]): Filter {
	const cleared = Object.fromEntries(clauses.map((clause) => [clause, EVERYTHING[clause]]));
	return { ...filter, ...cleared };
}

/** Whether a point lies in a box. */
export function contains(box: Box, [longitude, latitude]: LonLat): boolean {
	const across =
		box.west <= box.east
			? longitude >= box.west && longitude <= box.east
			: longitude >= box.west || longitude <= box.east;
	return across && latitude >= box.south && latitude <= box.north;
}
