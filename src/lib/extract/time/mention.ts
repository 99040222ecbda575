import type { Clock, Span } from '$lib/model';
import type { Document } from '../document';
import type { DayPart, Unit } from './names';

/**
 * Which of a row of like units is meant. `last`, `this` and `next` count from the day of publication; `previous`,
 * `same` and `following` from the date that the text speaks of.
 */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'same' | 'following';

/** The words that say which of a row is meant. */
export const WHICH: ReadonlyMap<string, Which> = new Map([
	['last', 'last'],
	['past', 'last'],
	['this', 'this'],
	['current', 'this'],
	['next', 'next'],
	['coming', 'next'],
	['upcoming', 'next'],
	['previous', 'previous'],
	['preceding', 'previous'],
	['prior', 'previous'],
	['that', 'same'],
	['same', 'same'],
	['following', 'following']
]);

/** What dating words say by themselves, before it is asked when they were written. */
export type Reading =
	/** "3 April 1990", "April", "Thursday, Jan. 6". */
	| {
			readonly kind: 'calendar';
			readonly year: number | null;
			readonly month: number | null;
			readonly day: number | null;
			readonly which: Which | null;
			/** "Thursday, Jan. 6": the weekday that the date fell on, 0 for Sunday. */
			readonly weekday?: number;
			/** "April next year": the year is told by its place in the row of years. */
			readonly ofYear?: Which;
	  }
	/** "the 1970s", "the 19th century": a row of years named by its first. */
	| { readonly kind: 'years'; readonly from: number; readonly years: 10 | 100 | 1000 }
	| {
			readonly kind: 'weekday';
			readonly weekday: number;
			readonly which: Which | null;
			/** "Wednesday's ruling" has been, "ahead of Friday's summit" will be, whatever the verb around it. */
			readonly possessed: 'past' | 'future' | null;
			/** "Friday of the week before last" is of week -2: a week of the calendar, counted from publication. */
			readonly ofWeek?: number;
			/** "A week last Friday" is -1, "Sunday week" 1: so many weeks from the day that is meant otherwise. */
			readonly weeks?: number;
	  }
	/** "last week", "that year", "the month". */
	| { readonly kind: 'unit'; readonly unit: Unit; readonly which: Which }
	/** "two weeks ago", "yesterday", "a day earlier", "two days after the vote": `amount` units from somewhere. */
	| {
			readonly kind: 'shift';
			readonly unit: Unit;
			/** Signed: negative is before. `null` for "several". */
			readonly amount: number | null;
			readonly sign: -1 | 1 | 0;
			/** `event`: from the words in `anchor`, whatever they tell. */
			readonly from: 'published' | 'told' | 'event';
			readonly anchor: Span | null;
			/** "less than two weeks ago": on any of those days. */
			readonly within?: boolean;
			/** "A year ago today" is known to the day: so many days from publication, counted back from there. */
			readonly to?: number | 'month';
	  }
	| {
			readonly kind: 'quarter';
			/** 1–4; `null` for "the quarter", "the latest period". */
			readonly quarter: number | null;
			readonly year: number | null;
			readonly which: Which | null;
			/** "the quarter ended Sept. 30": the day behind it is its last. */
			readonly ends?: boolean;
	  }
	| {
			readonly kind: 'half';
			readonly half: 1 | 2;
			readonly year: number | null;
			readonly which: Which | null;
	  }
	| {
			readonly kind: 'season';
			readonly season: string;
			readonly year: number | null;
			readonly which: Which | null;
	  }
	/** "the last Sunday of October", `nth` -1: a day, a week or a weekday (0 for Sunday) by its place in a month. */
	| {
			readonly kind: 'nth';
			readonly nth: 1 | 2 | 3 | 4 | -1;
			readonly of: 'day' | 'week' | 'weekend' | number;
			readonly month: number;
			readonly year: number | null;
	  }
	/** "three days"; with `row`, a stretch that lies somewhere: "the past three days", "the first nine months of 1990". */
	| {
			readonly kind: 'duration';
			readonly amount: number | null;
			readonly unit: Unit;
			readonly row: 'first' | 'last' | 'next' | null;
			/** The year that a first or last row belongs to; `this` for "of the year". */
			readonly of: number | 'this' | null;
	  }
	| { readonly kind: 'set'; readonly value: string }
	| { readonly kind: 'vague'; readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
	/** A time of day with no day of its own: "10:30 a.m.", "this morning", "overnight". */
	| { readonly kind: 'clock'; readonly which: 'this' | 'last' | 'previous' | 'following' | null }
	/** A day named by custom: the finder knows the day in any year. */
	| {
			readonly kind: 'feast';
			readonly month: number;
			readonly dayIn: (year: number) => number;
			/** Its month too hangs on the year. */
			readonly moves?: boolean;
			readonly year: number | null;
			readonly which: Which | null;
	  };

export type Kind = Reading['kind'];

/** Dating words in the text with what they say by themselves. */
export interface Mention<R extends Reading = Reading> {
	readonly span: Span;
	/** Its tokens, half-open. */
	readonly first: number;
	readonly last: number;
	readonly reading: R;
	/** "about", "early", "late": the days are not meant to the letter. */
	readonly hedged: boolean;
	readonly clock: Clock | null;
	/** The hour as TIMEX3 writes it behind the day: `T10:30`, `TNI`. */
	readonly hour: string | null;
	/** The week that the day lies in is meant, not the day. */
	readonly week?: boolean;
}

/** Looks for one family of expressions at a token that may be the head of one. */
export type Finder = (doc: Document, at: number) => readonly Mention[];

export const NONE: readonly Mention[] = [];

/** A mention over tokens `[first, last)`. */
export function mention<R extends Reading>(
	{ tokens }: Document,
	first: number,
	last: number,
	reading: R,
	more: Partial<Pick<Mention, 'hedged' | 'clock' | 'hour' | 'span'>> = {}
): Mention<R> {
	return {
		span: { start: tokens.start[first], end: tokens.end[last - 1] },
		first,
		last,
		reading,
		hedged: false,
		clock: null,
		hour: null,
		...more
	};
}

/** `PART_HOURS` and TIMEX3's letters for a part of the day. */
export function hourOf(part: DayPart): string {
	return `T${part}`;
}
