import type { KindFamily } from '$lib/model';
import type { DaySpan, WhenAnswer } from '$lib/explore/engine';

/** Counts of one family. */
export interface Series {
	readonly family: KindFamily;
	readonly events: Uint32Array;
	/** Pixels from the top of the plot to where the tallest bar may end, and on down to the floor. */
	readonly top: number;
	readonly height: number;
}

/** Bars by date, a row of them for each family. */
export interface Counted {
	readonly from: number;
	/** Days of a bin. */
	readonly width: number;
	readonly events: Uint32Array;
	readonly killed: Uint32Array;
	readonly series: readonly Series[];
	/** Pixels an event, the same in all rows. */
	readonly unit: number;
	/** The tallest bar. */
	readonly most: number;
}

export interface Bin extends DaySpan {
	readonly events: number;
	readonly killed: number;
}

/** Above the tallest bar of a row, for its figure. */
const LEAST = 14;
/** Few events are no tower. */
const TALLEST_EACH = 12;

/**
 * @param head Pixels kept free above each row.
 * @param held Rows and height of bars stay as they are here, where the same families are counted.
 */
export function countedIn(
	bins: WhenAnswer['bins'],
	height: number,
	head: number,
	held: Counted | null = null
): Counted {
	const { from, width, events, killed } = bins;
	const families = (Object.entries(bins.families) as [KindFamily, Uint32Array][])
		.map(([family, events]) => ({ family, events, most: mostOf(events) }))
		.filter(({ most }) => most > 0);
	const most = families.reduce((most, family) => Math.max(most, family.most), 0);
	const rows = held?.series;
	if (
		rows &&
		rows.length === families.length &&
		families.every(({ family }, i) => family === rows[i].family)
	) {
		const series = families.map(({ family, events }, i) => ({ ...rows[i], family, events }));
		return { from, width, events, killed, series, unit: held.unit, most: held.most };
	}
	const total = families.reduce((sum, { most }) => sum + most, 0);
	const room = Math.max(0, height - families.length * (head + LEAST));
	const unit = Math.min(TALLEST_EACH, room / Math.max(1, total));
	const spare = (room - unit * total) / Math.max(1, families.length);
	let top = 0;
	const series = families.map(({ family, events, most }) => {
		const tall = most * unit + LEAST + spare;
		const row = { family, events, top: top + head, height: tall };
		top += head + tall;
		return row;
	});
	return { from, width, events, killed, series, unit, most };
}

function mostOf(counts: Uint32Array): number {
	let most = 0;
	for (const count of counts) if (count > most) most = count;
	return most;
}

/** `null` outside of what is counted. */
export function binOf({ from, width, events, killed }: Counted, i: number): Bin | null {
	if (!(i >= 0 && i < events.length)) return null;
	return { from: from + i * width, to: from + (i + 1) * width, events: events[i], killed: killed[i] };
}
