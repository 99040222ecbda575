import type { DayNumber, EventKind, PlaceKind, Precision } from '$lib/model';
import type { Field } from './fields';
import type { DateOrder } from './read-date';

/** Days that a row may lie in, and how finely they are known. */
export interface CodedDays {
	readonly start: DayNumber;
	/** The first day that no longer belongs. */
	readonly end: DayNumber;
	readonly precision: Precision;
	/** How code and date became these days. */
	readonly how: string;
}

/** What a code for the precision of a place stands for. */
export interface CodedPlace {
	readonly kind: PlaceKind;
	/** Kilometres around the point. */
	readonly radius: number;
	readonly how: string;
}

/** A source of data whose columns and codes are known. */
export interface Profile {
	readonly id: string;
	/** As its users call it. */
	readonly name: string;
	/** Whether a table with this head comes from it. Names are in lower case, without blanks around. */
	readonly recognises: (head: readonly string[]) => boolean;
	/** The columns that fill each field, by name in lower case; the first that is there is taken, of `actors` all. */
	readonly columns: Partial<Record<Field, readonly string[]>>;
	readonly dateOrder?: DateOrder;
	readonly kindOf?: (kind: string, subkind: string) => EventKind | null;
	/** @returns `null` if there is no such code. */
	readonly daysOf?: (code: string, start: DayNumber, end: DayNumber) => CodedDays | null;
	/** @returns `null` if there is no such code. */
	readonly placeOf?: (code: string) => CodedPlace | null;
	/** Nought killed is written where nothing is known, too. */
	readonly noughtIsUnknown?: boolean;
	/** Parts a name that holds its country, such as "Lyon, Rhone, France". */
	readonly partPlace?: (name: string) => { readonly name: string; readonly country: string };
	/** The code that says that there is no place. */
	readonly noPlaceCode?: string;
}
