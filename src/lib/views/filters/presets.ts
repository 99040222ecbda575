import {
	addDays,
	dayOfMs,
	partsOf,
	toDayNumber,
	toIsoDay,
	toMs,
	wholeMonth,
	wholeYear,
	type DayRange
} from '$lib/model';
import { after, type Answer } from '$lib/explore/answer';
import type { DaySpan, Engine, WhenAnswer } from '$lib/explore/engine';
import { EVERYTHING, type Filter } from '$lib/explore/filter';
import { strings } from '../strings';
import { monthText, rangeText } from '../words';

export interface Preset {
	readonly name: string;
	readonly days: DayRange;
}

/** What is only known to the year says nothing of months, and what is planned is not the latest news. */
const TOLD: Filter = {
	...EVERYTHING,
	precisions: ['time', 'day', 'week', 'month'],
	statuses: ['reported', 'denied', 'doubtful']
};
const MOST = 6;
const LATEST_DAYS = 7;

/** Date ranges worth a click, made from the data: its last days, and the months, or else years, that hold events. */
export function presetsOf(engine: Engine): Answer<Preset[]> {
	return after(engine.when(TOLD, { from: 0, to: 1, bins: 1, marks: 0 }), ({ extent }) => {
		if (!extent) return [];
		return after(engine.when(TOLD, { ...extent, bins: 2000, marks: 0 }), ({ bins }) =>
			presetsIn(extent, bins)
		);
	});
}

function presetsIn(extent: DaySpan, bins: WhenAnswer['bins']): Preset[] {
	const presets: Preset[] = [];
	const end = toIsoDay(Math.ceil(extent.to));
	const latest = { start: addDays(end, -LATEST_DAYS), end };
	if (extent.from < toDayNumber(latest.start))
		presets.push({ name: strings.filters.lastDays(LATEST_DAYS, rangeText(latest, 'short')), days: latest });

	const months = new Map<string, DayRange>();
	const years = new Map<string, DayRange>();
	for (let bin = 0; bin < bins.events.length; bin++) {
		if (bins.events[bin] === 0) continue;
		const { year, month } = partsOf(dayOfMs(toMs(Math.max(extent.from, bins.from + bin * bins.width))));
		const inMonth = wholeMonth(year, month);
		months.set(inMonth.start, inMonth);
		const inYear = wholeYear(year);
		years.set(inYear.start, inYear);
	}
	// Bins wider than a month cannot tell which months hold events.
	const units = months.size <= MOST && bins.width <= 14 ? months : years.size <= MOST ? years : null;
	if (units && units.size > 1) {
		for (const days of units.values())
			presets.push({ name: units === months ? monthText(days.start) : rangeText(days), days });
	} else if (units === months && months.size === 1) {
		const [days] = months.values();
		presets.push({ name: monthText(days.start), days });
	}
	return presets;
}
