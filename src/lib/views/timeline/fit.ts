import type { DaySpan, Mark } from '$lib/explore/engine';
import { FIRST_DAY, LAST_DAY } from './ticks';

/** Something counted at a stretch of days. */
export interface Weight extends DaySpan {
	readonly events: number;
}

/** Leaving out all events would have to make the window e to this power shorter; a part of them, that part of the power. */
const PRICE = 8;
/** The window holds at least this share of the events. */
const LEAST = 0.7;
/** Left as it is unless it becomes this much shorter: an axis that shows everything needs no explaining. */
const WORTH = 3;
/** Windows are compared as if a little longer than they are, or two events of one day would outweigh everything. */
const GRACE = 3;

/**
 * The stretch that holds the bulk of the events: the one where leaving out stragglers at the ends pays best in
 * length. A lone event of 2022 does not squash two weeks of April.
 *
 * @param weights In order of `from`; a few hundred at most, since all pairs are looked at.
 */
export function bulkOf(weights: readonly Weight[]): DaySpan | null {
	const counted = weights.filter(({ events }) => events > 0);
	if (counted.length === 0) return null;
	const total = counted.reduce((sum, { events }) => sum + events, 0);
	const all = { from: counted[0].from, to: Math.max(...counted.map(({ to }) => to)) };
	let best: DaySpan = all;
	// Costs are compared as powers of e: each event that is held makes the price of the rest a known share less.
	const cheaper = counted.map(({ events }) => Math.exp((-PRICE * events) / total));
	let cheapest = all.to - all.from + GRACE;
	let left = total;
	for (let i = 0; i < counted.length; i++) {
		if (left < total * LEAST) break;
		let held = 0;
		let price = 0;
		let to = -Infinity;
		for (let j = i; j < counted.length; j++) {
			held += counted[j].events;
			to = Math.max(to, counted[j].to);
			if (held < total * LEAST) continue;
			price = price === 0 ? Math.exp(PRICE * (1 - held / total)) : price * cheaper[j];
			const cost = (to - counted[i].from + GRACE) * price;
			if (cost < cheapest) {
				cheapest = cost;
				best = { from: counted[i].from, to };
			}
		}
		left -= counted[i].events;
	}
	return all.to - all.from > WORTH * (best.to - best.from) ? best : all;
}

/** Words as wide as a month say little of where the events lie, unless most words are. */
const BROAD = 27;

/**
 * The bulk of single marks: those known to the week or better decide, if they are at least half, and unless showing
 * the broad ones whole takes little more room.
 */
export function bulkOfMarks(marks: readonly Mark[]): DaySpan | null {
	const weights = marks.flatMap(({ span }) => (span ? [{ ...span, events: 1 }] : []));
	const narrow = weights.filter(({ from, to }) => to - from < BROAD);
	weights.sort((a, b) => a.from - b.from);
	if (narrow.length * 2 < weights.length) return bulkOf(weights);
	const bulk = bulkOf(narrow.sort((a, b) => a.from - b.from));
	const all = { from: weights[0]?.from, to: Math.max(...weights.map(({ to }) => to)) };
	return bulk && all.to - all.from <= WORTH * (bulk.to - bulk.from) ? all : bulk;
}

/** Air at both ends, so that no mark sits on the edge; whole days, and never shorter than three. */
export function padded({ from, to }: DaySpan): DaySpan {
	const air = Math.max(0.6, (to - from) * 0.035);
	const lack = Math.max(0, 3 - (to - from + 2 * air)) / 2;
	return clamped({ from: from - air - lack, to: to + air + lack });
}

/** Two hours, so that a click on zoom cannot lose the reader between two minutes. */
export const SHORTEST = 1 / 12;

/** Keeps a window inside the days that there are, no shorter than two hours and no longer than `longest`. */
export function clamped({ from, to }: DaySpan, longest = LAST_DAY - FIRST_DAY): DaySpan {
	const wanted = Math.min(Math.max(to - from, SHORTEST), longest);
	const middle = (from + to) / 2;
	const start = Math.min(Math.max(middle - wanted / 2, FIRST_DAY), LAST_DAY - wanted);
	return { from: start, to: start + wanted };
}

/** The window made `factor` times as long about a day that stays where it is. */
export function zoomed({ from, to }: DaySpan, factor: number, about: number): DaySpan {
	return { from: about - (about - from) * factor, to: about + (to - about) * factor };
}

/** The window moved on by a share of its length. */
export function panned({ from, to }: DaySpan, share: number): DaySpan {
	const by = (to - from) * share;
	return { from: from + by, to: to + by };
}

/** Between two windows, 0 to 1; lengths by their logarithm, so that a zoom goes at an even pace. */
export function between(a: DaySpan, b: DaySpan, t: number): DaySpan {
	if (t >= 1) return b;
	const [la, lb] = [a.to - a.from, b.to - b.from];
	const length = la * (lb / la) ** t;
	const share = Math.abs(la - lb) < 1e-9 * la ? t : (length - la) / (lb - la);
	const from = a.from + (b.from - a.from) * share;
	return { from, to: from + length };
}
