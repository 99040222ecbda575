import type { DayNumber } from '$lib/model';
import type { DaySpan } from './engine';

/** All that happens plays through within so many seconds at single speed. */
const WHOLE_SECONDS = 24;
/** Days a second that a reader can follow in words: "a week a second". */
const PACES = [0.25, 0.5, 1, 2, 7, 14, 30, 91, 182, 365, 730, 1826, 3652, 18262, 36525];
/** A stretch without events that would take longer is leapt over, in seconds. */
const LONGEST_QUIET = 1.5;
/** Seconds that the leap leaves before the next event, and that it lets pass after the last. */
const LEAD = 0.4;
const DWELL = 0.8;

/**
 * How many days pass in a second of single speed: the slowest pace at which the whole does not take too long. Quiet
 * stretches are leapt over, so that an event of three years before does not make two weeks of April fly by.
 *
 * @param starts Days on which events begin, in order.
 */
export function paceFor(starts: readonly DayNumber[]): number {
	const gaps = starts.slice(1).map((day, i) => day - starts[i]);
	const seconds = (pace: number) =>
		gaps.reduce((sum, gap) => sum + (gap > LONGEST_QUIET * pace ? DWELL + LEAD : gap / pace), 0);
	return PACES.find((pace) => seconds(pace) <= WHOLE_SECONDS) ?? PACES[PACES.length - 1];
}

/** How long the window is in which events stay when it moves along: what passes in six seconds, whole days. */
export function windowFor(pace: number): number {
	return Math.max(1, Math.round(pace * 6));
}

/**
 * Where the head is some milliseconds on. Quiet stretches are leapt over, so that a lone event of three years before
 * does not keep the reader waiting.
 *
 * @param daysPerSecond Pace times speed.
 * @param last When the event before the head began; `null` if there is none.
 * @param next When the next event behind the head begins; `null` if there is none.
 */
export function advanced(
	head: DayNumber,
	ms: number,
	daysPerSecond: number,
	last: DayNumber | null,
	next: DayNumber | null,
	{ to }: DaySpan
): DayNumber {
	const on = head + (ms / 1000) * daysPerSecond;
	const quiet = next === null ? to - head : next - head;
	const seen = last === null || head - last >= DWELL * daysPerSecond;
	const leapt = seen && quiet > LONGEST_QUIET * daysPerSecond ? (next ?? to) - LEAD * daysPerSecond : on;
	return Math.min(to, Math.max(on, leapt));
}

/** The days that are shown while the head stands there: whole days, the head's own the last. */
export function shownDays(head: DayNumber, { from }: DaySpan, windowDays: number | null): DaySpan {
	const to = Math.floor(head) + 1;
	return { from: windowDays === null ? Math.min(Math.floor(from), to - 1) : to - windowDays, to };
}
