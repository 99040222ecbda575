import type { KindFamily } from '$lib/model';
import { endOf, startOf, type Columns } from './columns';
import type { DaySpan, TimeWindow, WhenAnswer } from './engine';
import type { LaneCounts } from './lane-counts';
import { binsOver } from './time-bins';
import { FAMILIES, FAMILY_OF_KIND, weightsOf, type TimeCounts } from './time-counts';
import type { TimeIndex } from './time-index';

/** What of a filter's days and other clauses a window is answered from. */
export interface Matching {
	readonly columns: Columns;
	readonly index: TimeIndex;
	readonly counts: TimeCounts;
	/** The lanes that are asked for. */
	readonly lanes: LaneCounts | null;
	/** `null` for all. */
	readonly days: DaySpan | null;
	/** Whether a row matches, its days aside. */
	readonly passes: (row: number) => boolean;
}

/** The answer but for the marks. */
export function countsIn(matching: Matching, window: TimeWindow): Omit<WhenAnswer, 'marks'> {
	const { index, counts, days } = matching;
	const lasting = days ? index.lasting(index.rowAt(days.from), days.from).filter(matching.passes) : [];
	const [low, high] = slotsOf(index, days);
	let dated = lasting.length;
	for (let slot = low; slot < high; slot++) dated += counts.events[slot];
	return {
		bins: binsOf(matching, window, lasting),
		dated,
		undated: days ? 0 : counts.undated,
		extent: dated > 0 ? extentOf(matching, lasting) : null
	};
}

function slotsOf(index: TimeIndex, days: DaySpan | null): [number, number] {
	return days ? [index.slotAt(days.from), index.slotAt(days.to)] : [0, index.days.length];
}

function binsOf(matching: Matching, window: TimeWindow, lasting: readonly number[]): WhenAnswer['bins'] {
	const { columns, index, counts, lanes, days } = matching;
	const { clock, kind, toll } = columns;
	const { from, width, count } = binsOver(window, window.bins);
	const events = new Uint32Array(count);
	const killed = new Uint32Array(count);
	const families = FAMILIES.map(() => new Uint32Array(count));
	const laneBins = lanes && lanes.lanes.map(() => new Uint32Array(count));
	const weights = weightsOf(columns, counts.measure);
	const binAt = (day: number) => Math.floor((day - from) / width);

	const addRow = (row: number) => {
		const bin = binAt(startOf(columns, row));
		if (bin < 0 || bin >= count) return;
		events[bin]++;
		const weight = weights === null ? 1 : weights[toll.of[row]];
		families[FAMILY_OF_KIND[kind[row]]][bin] += weight;
		if (laneBins) laneBins[lanes!.of(row)][bin] += weight;
		killed[bin] += Math.max(0, toll.killedLow[toll.of[row]]);
	};
	lasting.forEach(addRow);

	const [low, high] = slotsOf(index, days);
	const first = Math.max(low, index.slotAt(Math.floor(from)));
	const last = Math.min(high, index.slotAt(Math.ceil(from + width * count) + 1));
	for (let slot = first; slot < last; slot++) {
		if (counts.events[slot] === 0) continue;
		const day = index.days[slot];
		const bin = binAt(day);
		// The rows of a day fall in one bin unless times of day part them.
		if (clock !== null && binAt(day + 1) !== bin) {
			for (let row = index.rows[slot]; row < index.rows[slot + 1]; row++)
				if (matching.passes(row)) addRow(row);
		} else if (bin >= 0 && bin < count) {
			events[bin] += counts.events[slot];
			killed[bin] += counts.killed[slot];
			for (let family = 0; family < families.length; family++)
				families[family][bin] += counts.families[slot * families.length + family];
			laneBins?.forEach((bins, lane) => (bins[bin] += lanes!.counts[slot * laneBins.length + lane]));
		}
	}
	const byFamily = Object.fromEntries(FAMILIES.map((family, at) => [family, families[at]]));
	return {
		from,
		width,
		events,
		killed,
		families: byFamily as Record<KindFamily, Uint32Array>,
		lanes: laneBins && laneBins.map((counts, lane) => ({ ...lanes!.lanes[lane], counts }))
	};
}

/** @param lasting Matching rows that began before the days; there is some matching row. */
function extentOf({ columns, index, counts, days, passes }: Matching, lasting: readonly number[]): DaySpan {
	const [low, high] = slotsOf(index, days);
	let to = lasting.reduce((last, row) => Math.max(last, endOf(columns, row)), -Infinity);
	for (let slot = low; slot < high; slot++) if (counts.latest[slot] > to) to = counts.latest[slot];
	if (lasting.length > 0) return { from: startOf(columns, lasting[0]), to };
	let slot = low;
	while (counts.events[slot] === 0) slot++;
	let row = index.rows[slot];
	while (!passes(row)) row++;
	return { from: startOf(columns, row), to };
}

/** The rows that overlap a window, in order; `null` if there are more than `most`. */
export function rowsIn(matching: Matching, window: DaySpan, most: number): number[] | null {
	const { columns, index, counts, days, passes } = matching;
	const from = Math.max(window.from, days?.from ?? -Infinity);
	const to = Math.min(window.to, days?.to ?? Infinity);
	const low = index.slotAt(Math.floor(from));
	const high = index.slotAt(Math.ceil(to));
	const overlaps = (row: number) => startOf(columns, row) < to && endOf(columns, row) > from && passes(row);

	const before = Math.min(index.rows[low], index.rows[high]);
	const rows = index.lasting(before, from).filter(overlaps);
	for (let slot = low; slot < high; slot++) {
		if (counts.events[slot] === 0) continue;
		const day = index.days[slot];
		// On the days that the window's edges fall in, times of day decide.
		const whole = columns.clock === null || (day >= from && day + 1 <= to);
		if (whole && rows.length + counts.events[slot] > most) return null;
		for (let row = index.rows[slot]; row < index.rows[slot + 1]; row++) {
			if (whole ? passes(row) : overlaps(row)) rows.push(row);
		}
		if (rows.length > most) return null;
	}
	return rows.length > most ? null : rows;
}
