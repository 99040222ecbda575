import { dayNumberOf, isIsoDay, toDayNumber, toIsoDay, type DayNumber, type Precision } from '$lib/model';

/** How dates with slashes, dots or dashes between numbers are read where the year comes last. */
export type DateOrder = 'day-first' | 'month-first';

/** What a cell says of a date. */
export interface DateCell {
	readonly start: DayNumber;
	/** The first day that no longer belongs. */
	readonly end: DayNumber;
	readonly precision: Extract<Precision, 'time' | 'day' | 'month' | 'year'>;
	/** Minutes since midnight; `null` where no time of day is told. Midnight itself is what programs write for none. */
	readonly minutes: number | null;
}

const ISO =
	/^([+-]?\d{4,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?: (\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,? (\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const DAY_NAME = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ ,-] ?(\d{4})$/i;
const NAME_DAY = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const NAME_YEAR = /^([a-z]{3,9})\.? (\d{4})$/i;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;
const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];
/** Longer cells are no dates, and are not tried. */
const LONGEST = 40;

/** Reads a cell as a date; `null` if it is none. */
export function readDate(cell: string, order: DateOrder): DateCell | null {
	const text = cell.trim();
	if (text.length > LONGEST) return null;
	let m = COMPACT.exec(text);
	if (m) return dayOf(+m[1], +m[2], +m[3], null);
	m = ISO.exec(text);
	if (m) {
		const year = Number(m[1]);
		if (m[2] === undefined) return m[4] === undefined ? yearOf(year) : null;
		if (m[3] === undefined) return m[4] === undefined ? monthOf(year, +m[2]) : null;
		return dayOf(year, +m[2], +m[3], clockOf(m[4], m[5]));
	}
	m = YEAR_LAST.exec(text);
	if (m) {
		const [day, month] = order === 'day-first' ? [+m[1], +m[3]] : [+m[3], +m[1]];
		return dayOf(+m[4], month, day, clockOf(m[5], m[6]));
	}
	m = YEAR_FIRST.exec(text);
	if (m) return dayOf(+m[1], +m[3], +m[4], clockOf(m[5], m[6]));
	m = DAY_NAME.exec(text);
	if (m) return dayOf(+m[3], monthNamed(m[2]), +m[1], null);
	m = NAME_DAY.exec(text);
	if (m) return dayOf(+m[3], monthNamed(m[1]), +m[2], null);
	m = NAME_YEAR.exec(text);
	if (m) return monthOf(+m[2], monthNamed(m[1]));
	if (EPOCH.test(text)) {
		const seconds = text.length === 13 ? Number(text) / 1000 : Number(text);
		const start = Math.floor(seconds / 86_400);
		return whole(start, Math.floor((seconds - start * 86_400) / 60) || null);
	}
	return null;
}

/** A date in cells of its own: year, and month, day and time of day where they are filled. */
export function readDateParts(year: string, month: string, day: string, time: string): DateCell | null {
	if (!/^-?\d{1,6}$/.test(year.trim())) return null;
	// People and TimelineJS write 44 BC as -44; astronomers, and our calendar, count a year 0 in between.
	const y = Number(year) < 0 ? Number(year) + 1 : Number(year);
	if (month.trim() === '') return day.trim() === '' ? yearOf(y) : null;
	const m = /^\d{1,2}$/.test(month.trim()) ? Number(month) : monthNamed(month.trim());
	if (day.trim() === '') return monthOf(y, m);
	if (!/^\d{1,2}$/.test(day.trim())) return null;
	return dayOf(y, m, Number(day), readTime(time));
}

const TIME = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)? ?(am|pm)?$/i;

/** Minutes since midnight; `null` if the cell tells no time of day. */
export function readTime(cell: string): number | null {
	const m = TIME.exec(cell.trim());
	if (!m) return null;
	const half = m[3]?.toLowerCase();
	const hour = half ? (+m[1] % 12) + (half === 'pm' ? 12 : 0) : +m[1];
	return hour < 24 && +m[2] < 60 ? hour * 60 + +m[2] : null;
}

function clockOf(hour: string | undefined, minute: string | undefined): number | null {
	if (hour === undefined || +hour > 23 || +minute! > 59) return null;
	return +hour * 60 + +minute! || null;
}

function dayOf(year: number, month: number, day: number, minutes: number | null): DateCell | null {
	const start = month >= 1 && month <= 12 && day >= 1 && day <= 31 ? dayNumberOf(year, month, day) : NaN;
	// The 31st of a month of thirty days would run over into the next.
	const next = day > 28 ? dayNumberOf(year, month + 1, 1) : Infinity;
	return start < next ? whole(start, minutes) : null;
}

function whole(start: DayNumber, minutes: number | null): DateCell {
	return { start, end: start + 1, precision: minutes === null ? 'day' : 'time', minutes };
}

function monthOf(year: number, month: number): DateCell | null {
	if (!(month >= 1 && month <= 12)) return null;
	return {
		start: dayNumberOf(year, month, 1),
		end: dayNumberOf(year, month + 1, 1),
		precision: 'month',
		minutes: null
	};
}

function yearOf(year: number): DateCell {
	return {
		start: dayNumberOf(year, 1, 1),
		end: dayNumberOf(year + 1, 1, 1),
		precision: 'year',
		minutes: null
	};
}

/** 1–12; 0 if it names no month. */
function monthNamed(name: string): number {
	const word = name.toLowerCase();
	if (word === 'sept') return 9;
	return MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

/** The month that a day lies in. */
export function monthAround(day: DayNumber): { readonly start: DayNumber; readonly end: DayNumber } {
	const iso = toIsoDay(day);
	const start = `${iso.slice(0, -2)}01`;
	const [year, month] = [Number(iso.slice(0, -6)), Number(iso.slice(-5, -3))];
	return { start: isIsoDay(start) ? toDayNumber(start) : day, end: dayNumberOf(year, month + 1, 1) };
}

/**
 * How the dates of a column are written, told from those that leave no choice: 25/3 can only be day first. `null` if
 * none tells.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const cell of cells) {
		const m = YEAR_LAST.exec(cell.trim());
		if (!m) continue;
		if (+m[1] > 12) dayFirst++;
		if (+m[3] > 12) monthFirst++;
	}
	if (dayFirst === monthFirst) return null;
	return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/** Whether a cell is a date that either order would read, each in its way. */
export function hasChoice(cell: string): boolean {
	const m = YEAR_LAST.exec(cell.trim());
	return m !== null && +m[1] <= 12 && +m[3] <= 12 && m[1] !== m[3];
}
