import { familyOf, type KindFamily } from '$lib/model';
import type { DaySpan, Mark, Measure, WhenAnswer } from '$lib/explore/engine';

/** Counts of one family. */
export interface Series {
	readonly family: KindFamily;
	/** Of what is measured. */
	readonly counts: Uint32Array;
	/** Pixels from the top of the plot to where the tallest bar may end, and on down to the floor. */
	readonly top: number;
	readonly height: number;
}

/** Bars by date, a row of them for each family. */
export interface Counted {
	readonly measure: Measure;
	readonly from: number;
	/** Days of a bin. */
	readonly width: number;
	readonly events: Uint32Array;
	readonly killed: Uint32Array;
	readonly series: readonly Series[];
	/** Pixels an event, or a person, the same in all rows. */
	readonly unit: number;
	/** The tallest bar. */
	readonly most: number;
}

export interface Bin extends DaySpan {
	readonly events: number;
	readonly killed: number;
	/** Of what is measured. */
	readonly measured: number;
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
	held: Counted | null = null,
	measure: Measure = 'events'
): Counted {
	const { from, width, events, killed } = bins;
	const families = (Object.entries(bins.families) as [KindFamily, Uint32Array][])
		.map(([family, counts]) => ({ family, counts, most: mostOf(counts) }))
		.filter(({ most }) => most > 0);
	const most = families.reduce((most, family) => Math.max(most, family.most), 0);
	const rows = held?.series;
	if (
		rows &&
		held.measure === measure &&
		rows.length === families.length &&
		families.every(({ family }, i) => family === rows[i].family)
	) {
		const series = families.map(({ family, counts }, i) => ({ ...rows[i], family, counts }));
		return { measure, from, width, events, killed, series, unit: held.unit, most: held.most };
	}
	const total = families.reduce((sum, { most }) => sum + most, 0);
	const room = Math.max(0, height - families.length * (head + LEAST));
	const unit = Math.min(TALLEST_EACH, room / Math.max(1, total));
	const spare = (room - unit * total) / Math.max(1, families.length);
	let top = 0;
	const series = families.map(({ family, counts, most }) => {
		const tall = most * unit + LEAST + spare;
		const row = { family, counts, top: top + head, height: tall };
		top += head + tall;
		return row;
	});
	return { measure, from, width, events, killed, series, unit, most };
}

function mostOf(counts: Uint32Array): number {
	let most = 0;
	for (const count of counts) if (count > most) most = count;
	return most;
}

/** `null` outside of what is counted. */
export function binOf({ from, width, events, killed, series }: Counted, i: number): Bin | null {
	if (!(i >= 0 && i < events.length)) return null;
	const measured = series.reduce((sum, { counts }) => sum + counts[i], 0);
	return {
		from: from + i * width,
		to: from + (i + 1) * width,
		events: events[i],
		killed: killed[i],
		measured
	};
}

/** Where the middle of the bar is that counts an event, in pixels from the top; `null` if it is in none. */
export function heightIn({ from, width, series, unit }: Counted, { kind, span }: Mark): number | null {
	const row = series.find(({ family }) => family === familyOf(kind));
	const count = row && span ? row.counts[Math.floor((span.from - from) / width)] : 0;
	return row && count ? row.top + row.height - (count * unit) / 2 : null;
}
