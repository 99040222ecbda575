import type { DaySpan } from '$lib/explore/engine';
import { lineThrough, type Line } from './line';

/** A part of the overview that is even in itself. */
export interface Stretch extends DaySpan {
	readonly left: number;
	readonly right: number;
	/** Drawn tighter than the main part. */
	readonly compressed: boolean;
}

export interface Overview {
	/** Days to pixels, and back with `invert`; a straight line within each stretch. */
	readonly x: Line;
	readonly stretches: readonly Stretch[];
	readonly whole: DaySpan;
}

/** An outlying stretch takes this share of the width. */
const ASIDE = 0.14;
const LEAST_ASIDE = 44;
/** Everything is shown evenly until it is so much longer than where the bulk lies. */
const EVEN = 2.5;

/**
 * All the days that have events, from edge to edge: evenly if that leaves the bulk of them room, else with what lies
 * before and after the bulk pressed together.
 */
export function overviewOf(extent: DaySpan, bulk: DaySpan, width: number): Overview {
	const main = { from: Math.max(bulk.from, extent.from - 1), to: Math.min(bulk.to, extent.to + 1) };
	const length = main.to - main.from;
	const air = Math.max(0.5, length * 0.02);
	if (extent.to - extent.from <= EVEN * length) {
		const whole = { from: Math.floor(extent.from - air), to: Math.ceil(extent.to + air) };
		return {
			x: lineThrough([whole.from, whole.to], [0, width]),
			stretches: [{ ...whole, left: 0, right: width, compressed: false }],
			whole
		};
	}
	const aside = Math.max(LEAST_ASIDE, width * ASIDE);
	const middle = { from: Math.floor(main.from - air), to: Math.ceil(main.to + air) };
	const before = extent.from < middle.from;
	const after = extent.to > middle.to;
	const days = [middle.from, middle.to];
	const pixels = [before ? aside : 0, width - (after ? aside : 0)];
	const outside = (length: number) => Math.max(1, length * 0.06);
	if (before) {
		days.unshift(Math.floor(extent.from - outside(middle.from - extent.from)));
		pixels.unshift(0);
	}
	if (after) {
		days.push(Math.ceil(extent.to + outside(extent.to - middle.to)));
		pixels.push(width);
	}
	const stretches = days.slice(1).map((to, i) => ({
		from: days[i],
		to,
		left: pixels[i],
		right: pixels[i + 1],
		compressed: days[i] !== middle.from
	}));
	return { x: lineThrough(days, pixels), stretches, whole: { from: days[0], to: days.at(-1)! } };
}
