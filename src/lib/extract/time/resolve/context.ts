import type { DayRange, IsoDay, Precision, Span, When } from '$lib/model';
import type { Document } from '../../document';
import type { Reading } from '../mention';
import type { Direction } from '../tense';

/** Days on the calendar with the TIMEX3 value that names them. */
export interface Days {
	readonly value: string;
	readonly range: DayRange;
	readonly precision: Precision;
	readonly inferred: When['inferred'];
	/** What it was counted from, where that is not the day of publication. */
	readonly anchor?: Told | null;
	readonly approximate?: boolean;
	/** Whether context was needed at all. */
	readonly worked: boolean;
}

/** A date that the text has spoken of, for "the day before" and "that year". */
export interface Told {
	/** It opens its sentence with a year, or goes on from one that does: "In 1990, …" sets the scene. */
	readonly sets: boolean;
	readonly span: Span;
	readonly range: DayRange;
	readonly precision: Precision;
	readonly value: string;
}

/** Characters over which a time of day still belongs to the day told before, and a month to its year: some sentences. */
export const NEARBY = 400;

export type ReadingOf<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

/** What a mention is read against. */
export interface Context {
	readonly doc: Document;
	readonly published: IsoDay | null;
	readonly told: Told | null;
	/** The latest that was told to the day. */
	readonly toldDay: Told | null;
	/** The quarter whose figures the text reports: what "a year earlier" is set against. */
	readonly reported: Told | null;
	/** A longer stretch told since ("the nine months"), whose figures are set against those of the year before. */
	readonly stretch: Told | null;
	/** The date that stands right behind these words: the last day of "the quarter ended Sept. 30". */
	readonly behind: Told | null;
	readonly direction: () => Direction;
	/** The figures of that time are what others are set against: "compared with $3 million last year". */
	readonly compared: () => boolean;
	/** An hour after midnight, told behind what was late on a day: of the day after. */
	readonly afterMidnight: boolean;
	/** The same text, held once for the whole article: days and explanations repeat all through a long one. */
	readonly once: (text: string) => string;
	/** Whether something was told shortly before. */
	readonly isNear: (told: Told) => boolean;
}
