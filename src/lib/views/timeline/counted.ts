import type { KindFamily } from '$lib/model';
import type { DaySpan, Mark, Measure, WhenAnswer } from '$lib/explore/engine';
import { BY_KIND, laneNameOf, type Grouping, type LaneName } from './grouping';

/** Counts of one lane: of a family of kinds, or of what the reader chose. */
export interface Series extends LaneName {
	/** Of what is measured. */
	readonly counts: Uint32Array;
	/** Pixels from the top of the plot to where the tallest bar may end, and on down to the floor. */
	readonly top: number;
	readonly height: number;
}

/** Bars by date, a row of them for each lane. */
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
 * @param held Rows and height of bars stay as they are here, where the same lanes are counted.
 */
export function countedIn(
	bins: WhenAnswer['bins'],
	height: number,
	head: number,
	held: Counted | null = null,
	measure: Measure = 'events'
): Counted {
	const { from, width, events, killed } = bins;
	const lanes = lanesOf(bins)
		.map((lane) => ({ ...lane, most: mostOf(lane.counts) }))
		.filter(({ most }) => most > 0);
	const most = lanes.reduce((most, lane) => Math.max(most, lane.most), 0);
	const rows = held?.series;
	if (
		rows &&
		held.measure === measure &&
		rows.length === lanes.length &&
		lanes.every(({ key }, i) => key === rows[i].key)
	) {
		const series = lanes.map(({ counts }, i) => ({ ...rows[i], counts }));
		return { measure, from, width, events, killed, series, unit: held.unit, most: held.most };
	}
	const total = lanes.reduce((sum, { most }) => sum + most, 0);
	const room = Math.max(0, height - lanes.length * (head + LEAST));
	const unit = Math.min(TALLEST_EACH, room / Math.max(1, total));
	const spare = (room - unit * total) / Math.max(1, lanes.length);
	let top = 0;
	const series = lanes.map(({ key, name, family, counts, most }) => {
		const tall = most * unit + LEAST + spare;
		const row = { key, name, family, counts, top: top + head, height: tall };
		top += head + tall;
		return row;
	});
	return { measure, from, width, events, killed, series, unit, most };
}

function lanesOf({ families, lanes }: WhenAnswer['bins']): (LaneName & { readonly counts: Uint32Array })[] {
	if (lanes) return lanes.map(({ value, name, counts }) => ({ ...laneNameOf(value, name), counts }));
	return BY_KIND.lanes.map((lane) => ({ ...lane, counts: families[lane.key as KindFamily] }));
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

/**
 * Where the middle of the bar is that counts an event, in pixels from the top; `null` if it is in none.
 *
 * @param grouping Which lane the event is in.
 */
export function heightIn(
	{ from, width, series, unit }: Counted,
	mark: Mark,
	grouping: Grouping = BY_KIND
): number | null {
	const { span } = mark;
	const lane = grouping.of(mark);
	const row = series.find(({ key }) => key === lane);
	const count = row && span ? row.counts[Math.floor((span.from - from) / width)] : 0;
	return row && count ? row.top + row.height - (count * unit) / 2 : null;
}
