import type { Span, When } from '$lib/model';

/** The four types of TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A stretch of time in words, `find…` and `resolve…` done. */
export interface TimeExpression {
	readonly span: Span;
	readonly type: TimexType;
	/** The value as TimeML writes it: `2025-04-16`, `2025-W16`, `2025-Q1`, `P3D`, `PAST_REF`, `2025-04-16TNI`, `XXXX-WXX-2`. */
	readonly value: string;
	/** As days on the calendar; `null` for durations, sets, vague references, and where there was nothing to read it against. */
	readonly when: When | null;
	/**
	 * A distance from something told in the same sentence that is no date itself: "three days after his third
	 * meeting" is 3 days after `anchor`, the words behind "after". What stands there may turn out to be an event.
	 */
	readonly offset: TimeOffset | null;
}

export interface TimeOffset {
	/** Days, signed: negative is before. Months and years are counted by the calendar from the anchor's day. */
	readonly amount: number;
	readonly unit: 'day' | 'week' | 'month' | 'year' | 'hour';
	/** The words that it counts from. */
	readonly anchor: Span;
}
