import type { DayNumber } from '$lib/model';
import type { DaySpan } from './engine';

/** All days play through in about so many seconds at single speed. */
const WHOLE_SECONDS = 24;
/** Days a second that a reader can follow in words: "a week a second". */
const PACES = [0.25, 0.5, 1, 2, 7, 14, 30, 91, 182, 365, 730, 1826, 3652, 18262, 36525];
/** A stretch without events that would take longer is leapt over, in seconds. */
const LONGEST_QUIET = 1.5;
/** Seconds that the leap leaves before the next event. */
const LEAD = 0.4;

/** How many days pass in a second of single speed. */
export function paceFor({ from, to }: DaySpan): number {
	const wanted = (to - from) / WHOLE_SECONDS;
	return PACES.find((pace) => pace >= wanted) ?? PACES[PACES.length - 1];
}

/** How long the window is in which events stay when it moves along: what passes in two seconds, whole days. */
export function windowFor(pace: number): number {
	return Math.max(1, Math.round(pace * 2));
}

/**
 * Where the head is some milliseconds on. Quiet stretches are leapt over, so that a lone event of three years before
 * does not keep the reader waiting.
 *
 * @param daysPerSecond Pace times speed.
 * @param next When the next event behind the head begins; `null` if there is none.
 */
export function advanced(
	head: DayNumber,
	ms: number,
	daysPerSecond: number,
	next: DayNumber | null,
	{ to }: DaySpan
): DayNumber {
	const on = head + (ms / 1000) * daysPerSecond;
	const quiet = next === null ? to - head : next - head;
	const leapt = quiet > LONGEST_QUIET * daysPerSecond ? (next ?? to) - LEAD * daysPerSecond : on;
	return Math.min(to, Math.max(on, leapt));
}

/** The days that are shown while the head stands there: whole days, the head's own the last. */
export function shownDays(head: DayNumber, { from }: DaySpan, windowDays: number | null): DaySpan {
	const to = Math.floor(head) + 1;
	return { from: windowDays === null ? Math.min(Math.floor(from), to - 1) : to - windowDays, to };
}
