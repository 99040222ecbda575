import { dayNumberOf, partsOf, toIsoDay, toMs, type DayNumber } from '$lib/model';
import type { DaySpan } from '$lib/explore/engine';
import { perLocale } from '../locale';
import { strings } from '../strings';

/** A unit of the calendar on the axis. */
export interface Tick extends DaySpan {
	/** Longest first; the axis takes the first that has room. Empty if the unit goes without a name. */
	readonly labels: readonly string[];
}

/** Two rows that share the naming: "4 · 5 · 6" below, "April 2025" above. */
export interface Ticks {
	readonly minor: readonly Tick[];
	/** The names stand in the middle of their units rather than at the start of them. */
	readonly centred: boolean;
	/** Empty where the lower row says it all. */
	readonly major: readonly Tick[];
}

type Unit = 'hour' | 'day' | 'month' | 'year';

interface Level {
	readonly unit: Unit;
	readonly every: number;
	/** Days of a step, roughly. */
	readonly days: number;
	/** Pixels that a step takes at least. */
	readonly room: number;
}

const YEAR = 365.2425;
const LEVELS: readonly Level[] = [
	{ unit: 'hour', every: 1, days: 1 / 24, room: 44 },
	{ unit: 'hour', every: 3, days: 3 / 24, room: 44 },
	{ unit: 'hour', every: 6, days: 6 / 24, room: 50 },
	{ unit: 'hour', every: 12, days: 12 / 24, room: 75 },
	{ unit: 'day', every: 1, days: 1, room: 19 },
	{ unit: 'day', every: 2, days: 2, room: 24 },
	{ unit: 'day', every: 5, days: 5, room: 26 },
	{ unit: 'day', every: 10, days: 10, room: 30 },
	{ unit: 'month', every: 1, days: YEAR / 12, room: 34 },
	{ unit: 'month', every: 3, days: YEAR / 4, room: 40 },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].map(
		(every): Level => ({ unit: 'year', every, days: every * YEAR, room: 46 })
	)
];
/** "12,000 BC" takes more room than "2025". */
const ROOM_BEFORE_CHRIST = 76;

/** The last days that `Date` can hold, less a margin. */
export const FIRST_DAY: DayNumber = -99_000_000;
export const LAST_DAY: DayNumber = 99_000_000;

const nameIn = (options: Intl.DateTimeFormatOptions) => {
	const names = perLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
	return (day: DayNumber) => names().format(toMs(Math.floor(day)));
};
const monthName = nameIn({ month: 'long' });
const shortMonthName = nameIn({ month: 'short' });
const weekdayName = nameIn({ weekday: 'short' });
/** By the reader's order of day, month and year, longest first. */
const dayTitles = [
	nameIn({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
	nameIn({ day: 'numeric', month: 'short', year: 'numeric' }),
	nameIn({ day: 'numeric', month: 'short' })
];
const monthTitles = [
	nameIn({ month: 'long', year: 'numeric' }),
	nameIn({ month: 'short', year: 'numeric' }),
	shortMonthName
];

/** The units that the axis names when the window is so many pixels wide. */
export function ticksOf(window: DaySpan, width: number): Ticks {
	const from = Math.max(window.from, FIRST_DAY);
	const to = Math.min(window.to, LAST_DAY);
	const pixels = width / (window.to - window.from);
	const ancient = partsOf(toIsoDay(from)).year < 1;
	const level =
		LEVELS.find(
			({ days, room, unit }) => days * pixels >= (unit === 'year' && ancient ? ROOM_BEFORE_CHRIST : room)
		) ?? LEVELS.at(-1)!;
	const starts = startsOf(level, from, to);
	const minor: Tick[] = [];
	for (let i = 0; i + 1 < starts.length; i++) {
		const tick = { from: starts[i], to: starts[i + 1] };
		if (tick.to > from && tick.from <= to)
			minor.push({ ...tick, labels: namesOf(level, tick, pixels, ancient) });
	}
	const upper: Unit | null = level.unit === 'year' ? null : ABOVE[level.unit];
	return {
		minor,
		centred: level.every === 1 && level.unit !== 'hour',
		major: upper ? unitsOf(upper, from, to) : []
	};
}

const ABOVE: Record<Exclude<Unit, 'year'>, Unit> = { hour: 'day', day: 'month', month: 'year' };

/** The whole days, months or years that overlap the window. */
function unitsOf(unit: Unit, from: DayNumber, to: DayNumber): Tick[] {
	const starts = startsOf({ unit, every: 1, days: 0, room: 0 }, from, to);
	return starts
		.slice(0, -1)
		.map((start, i) => ({ from: start, to: starts[i + 1], labels: titlesOf(unit, start) }))
		.filter((tick) => tick.to > from && tick.from <= to);
}

/** Starts of steps from the last at or before `from` to the first after `to`. */
function startsOf({ unit, every }: Level, from: DayNumber, to: DayNumber): DayNumber[] {
	const starts: DayNumber[] = [];
	const first = partsOf(toIsoDay(from));
	if (unit === 'hour') {
		const step = every / 24;
		for (let i = Math.floor(from / step); ; i++) {
			starts.push((i * every) / 24);
			if (i * step > to) return starts;
		}
	}
	if (unit === 'day' && every === 1) {
		for (let day = Math.floor(from); ; day++) {
			starts.push(day);
			if (day > to) return starts;
		}
	}
	if (unit === 'day') {
		// Counted anew in each month, and never so near its end that two names would touch.
		for (let month = first.month; ; month++) {
			const begins = dayNumberOf(first.year, month, 1);
			const length = dayNumberOf(first.year, month + 1, 1) - begins;
			for (const day of daysOfMonth(every)) {
				if (day > 1 && day > length + 1 - every * 0.6) continue;
				starts.push(begins + day - 1);
				if (begins + day - 1 > to) return starts;
			}
		}
	}
	if (unit === 'month') {
		for (let month = Math.floor((first.month - 1) / every) * every + 1; ; month += every) {
			const start = dayNumberOf(first.year, month, 1);
			starts.push(start);
			if (start > to) return starts;
		}
	}
	for (let i = Math.floor(first.year > 0 ? first.year / every : (first.year - 1) / every); ; i++) {
		const start = dayNumberOf(roundYear(i, every), 1, 1);
		const beyond = i > 0 ? LAST_DAY + 1 : FIRST_DAY - 1;
		starts.push(Number.isNaN(start) ? beyond : start);
		if (starts.at(-1)! > to) return starts;
	}
}

function daysOfMonth(every: number): number[] {
	if (every === 2) return Array.from({ length: 16 }, (_, i) => 1 + i * 2);
	const days = [1];
	for (let day = every; day <= 30; day += every) days.push(day);
	return days;
}

/** There is no year 0: steps are round in 500 BC and in AD 500, and meet in the year 1. Astronomical years, where 0 is 1 BC. */
function roundYear(i: number, every: number): number {
	if (every === 1) return i;
	return i > 0 ? i * every : i * every + 1;
}

const ungrouped = perLocale((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));
const grouped = perLocale((locale) => new Intl.NumberFormat(locale));
const number = (n: number) => (n < 10_000 ? ungrouped() : grouped()).format(n);

/** "2025", "44 BC"; with `eras` "AD 476" too, for a window that holds both. */
export function yearName(year: number, eras = false): string {
	if (year < 1) return strings.timeline.beforeChrist(number(1 - year));
	return eras && year < 1000 ? strings.timeline.afterChrist(number(year)) : number(year);
}

function namesOf({ unit, every }: Level, { from }: DaySpan, pixels: number, ancient: boolean): string[] {
	const { year, day } = partsOf(toIsoDay(from));
	switch (unit) {
		case 'hour':
			return [`${String(Math.round((from - Math.floor(from)) * 24)).padStart(2, '0')}:00`];
		case 'day':
			return every === 1 && pixels >= 52 ? [`${weekdayName(from)} ${day}`, `${day}`] : [`${day}`];
		case 'month':
			return every === 1 ? [monthName(from), shortMonthName(from)] : [shortMonthName(from)];
		case 'year':
			return [yearName(year, ancient)];
	}
}

function titlesOf(unit: Unit, start: DayNumber): string[] {
	const { year, day } = partsOf(toIsoDay(start));
	// Years before Christ are named in words of our own.
	if (year > 0 && unit !== 'year')
		return (unit === 'day' ? dayTitles : monthTitles).map((name) => name(start));
	const [long, short] = [monthName(start), shortMonthName(start)];
	switch (unit) {
		case 'day':
			return [
				`${weekdayName(start)} ${day} ${long} ${yearName(year)}`,
				`${day} ${short} ${yearName(year)}`,
				`${day} ${short}`
			];
		case 'month':
			return [`${long} ${yearName(year)}`, `${short} ${yearName(year)}`, short];
		default:
			return [yearName(year)];
	}
}

export interface Placed {
	readonly key: DayNumber;
	readonly x: number;
	readonly label: string;
}

/**
 * Names of the upper row: each at the start of its unit, or at the edge while that start is out of view. All take the
 * longest form that fits whole units, and one that is cut off by an edge a shorter one if need be.
 */
export function placeTitles(
	ticks: readonly Tick[],
	x: (day: DayNumber) => number,
	width: number,
	widthOf: (label: string) => number
): Placed[] {
	const gap = 10;
	const roomFor = (tick: Tick) => Math.min(width, x(tick.to)) - Math.max(0, x(tick.from)) - gap;
	const whole = ticks.filter((tick) => x(tick.from) >= 0 && x(tick.to) <= width);
	const form = commonForm(whole, (tick, label) => widthOf(label) <= roomFor(tick));
	return ticks.flatMap((tick) => {
		const label = tick.labels.slice(form).find((text) => widthOf(text) <= roomFor(tick));
		return label ? [{ key: tick.from, x: Math.max(0, x(tick.from)), label }] : [];
	});
}

/** The first form of name that fits all of some ticks; the last if none does. */
export function commonForm(ticks: readonly Tick[], fits: (tick: Tick, label: string) => boolean): number {
	const forms = Math.max(1, ...ticks.map(({ labels }) => labels.length));
	for (let form = 0; form < forms; form++) {
		if (ticks.every((tick) => fits(tick, tick.labels[Math.min(form, tick.labels.length - 1)]))) return form;
	}
	return forms - 1;
}
