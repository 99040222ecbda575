import {
	addDays,
	addMonths,
	dayNumberOf,
	hull,
	partsOf,
	quoteOf,
	toDayNumber,
	toIsoDay,
	weekdayOf,
	weekOf,
	wholeDay,
	wholeMonth,
	wholeQuarter,
	wholeWeek,
	wholeYear,
	type DayRange,
	type IsoDay,
	type Precision,
	type Span,
	type When
} from '$lib/model';
import { sentenceAt, type Document } from '../document';
import type { TimeExpression, TimexType } from './expression';
import type { Mention, Reading, Which } from './mention';
import { MONTH_TITLES, UNIT_LETTERS, type Unit } from './names';
import { periodOf } from './sets';
import { directionAt, type Direction } from './tense';

/** Days on the calendar with the TIMEX3 value that names them. */
interface Days {
	readonly value: string;
	readonly range: DayRange;
	readonly precision: Precision;
	readonly inferred: When['inferred'];
	/** What it was counted from, where that is not the day of publication. */
	readonly anchor?: Told | null;
	readonly approximate?: boolean;
	/** Whether context was needed at all. */
	readonly worked: boolean;
}

/** A date that the text has spoken of, for "the day before" and "that year". */
interface Told {
	/** It opens its sentence with a year, or goes on from one that does: "In 1990, …" sets the scene. */
	readonly sets: boolean;
	readonly span: Span;
	readonly range: DayRange;
	readonly precision: Precision;
	readonly value: string;
}

/** Characters over which a time of day still belongs to the day told before, and a month to its year: some sentences. */
const NEARBY = 400;

/** What a mention is read against. */
interface Context {
	readonly doc: Document;
	readonly published: IsoDay | null;
	readonly told: Told | null;
	/** The latest that was told to the day. */
	readonly toldDay: Told | null;
	/** The quarter whose figures the text reports: what "a year earlier" is set against. */
	readonly reported: Told | null;
	readonly direction: () => Direction;
	/** Whether something was told shortly before. */
	readonly isNear: (told: Told) => boolean;
}

type ReadingOf<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

/**
 * Reads mentions in text order: each may lean on the day of publication, on the tense of its clause, and on the
 * date told before it.
 */
export function resolveTimes(
	doc: Document,
	mentions: readonly Mention[],
	ranges: ReadonlyMap<Mention, Mention>,
	published: IsoDay | null
): TimeExpression[] {
	let told: Told | null = null;
	let toldDay: Told | null = null;
	let reported: Told | null = null;
	const expressions: TimeExpression[] = [];
	const at = new Map<Mention, number>();
	mentions.forEach((mention, index) => {
		const context: Context = {
			doc,
			isNear: (past) => mention.span.start - past.span.end < NEARBY,
			published,
			told,
			toldDay,
			reported,
			direction: () => {
				const sentence = sentenceAt(doc, mention.span.start);
				return sentence ? directionAt(doc, sentence, mention.first, mention.last) : null;
			}
		};
		const expression = resolve(mention, context, dateBehind(doc, mention, mentions[index + 1]));
		at.set(mention, expressions.length);
		expressions.push(expression);
		const { when, value } = expression;
		if (!when || mention.reading.kind === 'clock' || mention.reading.kind === 'duration') return;
		const dated = mention.reading.kind === 'calendar' && mention.reading.year !== null;
		const sets = dated ? opensSentence(doc, mention) : told?.sets === true && when.anchor !== null;
		told = { sets, span: mention.span, range: when.range, precision: when.precision, value };
		if (when.precision === 'day' || when.precision === 'time') toldDay = told;
		if (
			mention.reading.kind === 'quarter' &&
			when.precision === 'quarter' &&
			isReported(mention.reading, context, when)
		)
			reported = told;
	});
	for (const [from, to] of ranges) joinRange(expressions, at.get(from)!, at.get(to)!, doc);
	return expressions;
}

function opensSentence(doc: Document, { first, span }: Mention): boolean {
	const sentence = sentenceAt(doc, span.start);
	return sentence !== null && first - sentence.first <= 1;
}

/** A quarter of the present account: not one that it is compared with, and not one that is awaited. */
function isReported(
	{ year, which }: ReadingOf<'quarter'>,
	{ published, direction }: Context,
	{ range }: When
): boolean {
	if (year !== null || which === 'previous') return false;
	if (published === null || toDayNumber(range.end) <= toDayNumber(published)) return true;
	return toDayNumber(range.start) <= toDayNumber(published) && direction() === 'past';
}

/** The mention that a distance is counted from, where a date stands behind "after": "three days after Monday". */
function dateBehind(doc: Document, { reading }: Mention, next: Mention | undefined): Mention | null {
	if (reading.kind !== 'shift' || !reading.anchor || !next) return null;
	const between = next.span.start - reading.anchor.start;
	if (between < 0 || next.reading.kind === 'duration' || next.reading.kind === 'vague') return null;
	const words = doc.text.slice(reading.anchor.start, next.span.start);
	return between < 12 && /^(?:the |on |last )?$/i.test(words) ? next : null;
}

/** Gives both ends of a stretch the whole of it as days; each keeps its own value. */
function joinRange(expressions: TimeExpression[], i: number, j: number, doc: Document): void {
	const [a, b] = [expressions[i], expressions[j]];
	if (!a.when || !b.when || a.when.clock || b.when.clock) return;
	if (toDayNumber(a.when.range.start) >= toDayNumber(b.when.range.end)) return;
	const words = doc.text.slice(a.span.start, b.span.end).replace(/\s+/g, ' ');
	const when: When = {
		...b.when,
		range: hull(a.when.range, b.when.range),
		precision: 'span',
		open: null,
		approximate: a.when.approximate || b.when.approximate,
		how: `From the first to the last day of ‘${words}’`
	};
	expressions[i] = { ...a, when };
	expressions[j] = { ...b, when };
}

function resolve(mention: Mention, context: Context, anchor: Mention | null): TimeExpression {
	const { reading, span } = mention;
	const base = { span, offset: null, when: null };
	switch (reading.kind) {
		case 'duration':
			return {
				...base,
				type: 'DURATION',
				value: durationValue(reading),
				when: rowDays(mention, reading, context)
			};
		case 'set':
			return { ...base, type: 'SET', value: reading.value };
		case 'vague':
			return { ...base, type: 'DATE', value: reading.ref };
		case 'shift':
			if (reading.from === 'event') return fromEvent(mention, reading, context, anchor);
	}
	const read = daysOf(reading, context);
	const days = read && mention.week ? { ...read, ...unitAt('week', read.range.start, 0) } : read;
	const hour = mention.hour;
	const type: TimexType = hour ? 'TIME' : 'DATE';
	if (!days) return { ...base, type, value: underspecified(reading) + (hour ?? '') };
	return { ...base, type, value: days.value + (hour ?? ''), when: whenOf(mention, days, context) };
}

function whenOf(mention: Mention, days: Days, context: Context): When {
	return {
		range: days.range,
		precision: mention.clock && days.precision === 'day' ? 'time' : days.precision,
		approximate: mention.hedged || (days.approximate ?? false) || isHedged(mention, context.doc),
		open: openSide(mention, context.doc),
		inferred: days.inferred,
		clock: mention.clock,
		how: explain(mention, days, context),
		anchor: days.anchor ? quoteOf(context.doc.article, days.anchor.span) : null
	};
}

const OFFSET_UNITS: ReadonlySet<Unit> = new Set(['hour', 'day', 'week', 'month', 'year']);

/**
 * "three days after …": counted at once where a date stands there; else left as a distance, for whoever knows when
 * that happened.
 */
function fromEvent(
	mention: Mention,
	reading: ReadingOf<'shift'>,
	context: Context,
	anchor: Mention | null
): TimeExpression {
	const { amount, sign, unit } = reading;
	const plain: TimeExpression = {
		span: mention.span,
		type: 'DURATION',
		value: durationValue(reading),
		when: null,
		offset: null
	};
	if (amount === null || !OFFSET_UNITS.has(unit) || !reading.anchor) return plain;
	const days = anchor ? daysOf(anchor.reading, context) : null;
	const counted = days && anchor ? shifted(unit, days.range.start, Math.round(amount) * sign, amount) : null;
	if (counted && days && anchor) {
		const told: Told = {
			sets: false,
			span: anchor.span,
			range: days.range,
			precision: days.precision,
			value: days.value
		};
		return { ...plain, when: whenOf(mention, { ...counted, anchor: told }, context) };
	}
	const offset = { amount: amount * sign, unit: unit as 'day', anchor: reading.anchor };
	return { ...plain, offset };
}

/** Where a stretch lies that counts from the day of publication or from the ends of a year. */
function rowDays(
	mention: Mention,
	{ amount, unit, row, of }: ReadingOf<'duration'>,
	context: Context
): When | null {
	const { published } = context;
	if (row === null || amount === null || (row !== 'next' && row !== 'last' && of === null)) return null;
	const year = typeof of === 'number' ? of : of === 'this' && published ? partsOf(published).year : null;
	const steps = Math.round(amount);
	let range: DayRange | null = null;
	if (year !== null) {
		const { start, end } = wholeYear(year);
		const far = row === 'last' ? moved(end, unit, -steps) : moved(start, unit, steps);
		range = far === null ? null : row === 'last' ? { start: far, end } : { start, end: far };
	} else if (of === null && published !== null) {
		const near = addDays(published, 1);
		const far = row === 'last' ? moved(published, unit, -steps) : moved(near, unit, steps);
		range = far === null ? null : row === 'last' ? { start: far, end: near } : { start: near, end: far };
	}
	if (!range || toDayNumber(range.start) >= toDayNumber(range.end)) return null;
	const worked = typeof of !== 'number';
	const days: Days = {
		value: '',
		range,
		precision: 'span',
		inferred: worked ? ['year'] : [],
		worked,
		approximate: of === null
	};
	return whenOf(mention, days, context);
}

/** A day so many units on; `null` for units that are no days, and beyond the calendar. */
function moved(from: IsoDay, unit: Unit, steps: number): IsoDay | null {
	const months = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 }[
		unit as string
	];
	const days = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, weekend: 7 }[unit as string];
	if (months !== undefined)
		return Math.abs(months * steps) < FARTHEST_YEARS * 12 ? addMonths(from, months * steps) : null;
	if (days === undefined || Math.abs(days * steps) > FARTHEST_YEARS * 365) return null;
	return addDays(from, Math.sign(steps) * Math.ceil(Math.abs(days * steps)));
}

function durationValue({ amount, unit }: Pick<ReadingOf<'duration'>, 'amount' | 'unit'>): string {
	const { letter, times } = UNIT_LETTERS[unit];
	if (unit === 'hour' && amount !== null && amount % 1 === 0.5)
		return `PT${Math.floor(amount) ? `${Math.floor(amount)}H` : ''}30M`;
	if (amount !== null && !Number.isInteger(amount * times))
		return `P${letter.startsWith('T') ? 'T' : ''}${trimmed(amount * times)}${letter.replace('T', '')}`;
	if (unit === 'hour' && amount === 24) return 'P1D';
	if (unit === 'decade' && amount !== null) return `P${amount * 10}Y`;
	if (unit === 'century' && amount !== null) return `P${amount * 100}Y`;
	return periodOf(letter, amount === null ? null : amount * times);
}

function trimmed(number: number): string {
	return String(Math.round(number * 100) / 100);
}

function daysOf(reading: Reading, context: Context): Days | null {
	switch (reading.kind) {
		case 'calendar':
			return calendarDays(reading, context);
		case 'years':
			return years(reading.from, reading.years, false);
		case 'weekday':
			return weekdayDays(reading, context);
		case 'unit':
			return unitDays(reading, context);
		case 'shift':
			return shiftDays(reading, context);
		case 'quarter':
			return quarterDays(reading, context);
		case 'half': {
			const year = reading.year ?? yearBy(reading.which, context);
			if (year === null) return null;
			const range = {
				start: wholeMonth(year, reading.half * 6 - 5).start,
				end: wholeMonth(year, reading.half * 6).end
			};
			return {
				value: `${yearText(year)}-H${reading.half}`,
				range,
				precision: 'span',
				...worked(reading.year)
			};
		}
		case 'season':
			return seasonDays(reading, context);
		case 'feast': {
			const year = reading.year ?? yearBy(reading.which, context);
			if (year === null) return null;
			const day = (year: number) => toIsoDay(dayNumberOf(year, reading.month, reading.dayIn(year)));
			if (reading.year !== null) return oneDay(day(year), [], false);
			return oneDay(nearestYear(day, context)!, ['year'], true);
		}
		case 'clock':
			return clockDays(reading, context);
		default:
			return null;
	}
}

function worked(year: number | null): { inferred: When['inferred']; worked: boolean } {
	return year === null ? { inferred: ['year'], worked: true } : { inferred: [], worked: false };
}

function oneDay(day: IsoDay, inferred: When['inferred'], isWorked: boolean): Days {
	return { value: dayText(day), range: wholeDay(day), precision: 'day', inferred, worked: isWorked };
}

/** TIMEX3 counts eras by prefix where ISO 8601 signs the year. */
function dayText(day: IsoDay): string {
	return /^\d{4}-/.test(day) ? day : `${yearText(partsOf(day).year)}-${day.slice(-5)}`;
}

function yearText(year: number): string {
	return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

function monthText(year: number, month: number): string {
	return `${yearText(year)}-${String(month).padStart(2, '0')}`;
}

function years(from: number, count: number, isWorked: boolean): Days {
	const positive = from >= 0;
	const text = String(Math.abs(from)).padStart(4, '0');
	const value = `${positive ? '' : 'BC'}${count === 10 ? text.slice(0, 3) : count === 100 ? text.slice(0, 2) : text.slice(0, 1)}`;
	const range = { start: wholeYear(from).start, end: wholeYear(from + count).start };
	const precision: Precision = count === 10 ? 'decade' : count === 100 ? 'century' : 'span';
	return { value, range, precision, inferred: isWorked ? ['year'] : [], worked: isWorked };
}

/** Beyond this many days ahead, a date without year and tense is taken for one gone by. */
const NEAR_FUTURE = 60;

function calendarDays(
	reading: ReadingOf<'calendar'>,
	context: Context,
	anchor: Told | null = null
): Days | null {
	const { month, day, which } = reading;
	const year = reading.year ?? (reading.ofYear ? yearBy(reading.ofYear, context) : null);
	if (month === null && year !== null)
		return { value: yearText(year), range: wholeYear(year), precision: 'year', inferred: [], worked: false };
	if (month === null) return dayOfMonth(day!, context);
	if (year !== null) {
		const how = anchor
			? { inferred: ['year'] as const, worked: true, anchor }
			: { inferred: [], worked: false };
		if (day === null)
			return { value: monthText(year, month), range: wholeMonth(year, month), precision: 'month', ...how };
		const iso = existing(year, month, day);
		return iso ? { ...oneDay(iso, [], false), ...how } : null;
	}
	const toldYear = yearTold(context);
	if (toldYear !== null && which === null)
		return calendarDays({ ...reading, year: toldYear.year }, context, toldYear.told);
	if (context.published === null && context.told === null) return null;
	if (day !== null) {
		const iso =
			byWeekday(month, day, reading.weekday, context) ?? nearestYear((y) => existing(y, month, day), context);
		return iso ? oneDay(iso, ['year'], true) : null;
	}
	const chosen = monthYear(month, which, context);
	return {
		value: monthText(chosen, month),
		range: wholeMonth(chosen, month),
		precision: 'month',
		inferred: ['year'],
		worked: true
	};
}

/** An account of another year, "In 1990 …. In August …", keeps to that year while it goes on. */
function yearTold({ told, published, isNear, direction }: Context): { year: number; told: Told } | null {
	if (!told || !told.sets || !isNear(told)) return null;
	if (told.precision !== 'year' && told.precision !== 'month' && told.precision !== 'day') return null;
	const { year } = partsOf(told.range.start);
	if (published !== null && (Math.abs(partsOf(published).year - year) < 2 || direction() === 'future'))
		return null;
	return { year, told };
}

/** "Thursday, Jan. 6": the year nearest to publication in which the day fell so. */
function byWeekday(
	month: number,
	day: number,
	weekday: number | undefined,
	{ published }: Context
): IsoDay | null {
	if (weekday === undefined || published === null) return null;
	const { year } = partsOf(published);
	for (const step of [0, -1, 1, -2, 2, -3, -4, -5, -6]) {
		const iso = existing(year + step, month, day);
		if (iso && weekdayOf(iso) === weekday) return iso;
	}
	return null;
}

function existing(year: number, month: number, day: number): IsoDay | null {
	const iso = toIsoDay(dayNumberOf(year, month, day));
	return partsOf(iso).month === month ? iso : null;
}

/** The year in which a day of the year is meant: the latest gone by, unless the tense or nearness says otherwise. */
function nearestYear(dayIn: (year: number) => IsoDay | null, context: Context): IsoDay | null {
	const reference = context.published ?? context.told!.range.start;
	const { year } = partsOf(reference);
	const days = [year - 1, year, year + 1].map(dayIn).filter((day) => day !== null);
	const ahead = days.find((day) => toDayNumber(day) >= toDayNumber(reference)) ?? null;
	const behind = days.findLast((day) => toDayNumber(day) <= toDayNumber(reference)) ?? null;
	if (ahead === null || behind === null) return ahead ?? behind ?? nextLeap(dayIn, year);
	if (ahead === behind) return ahead;
	const [distance, gone] = [
		toDayNumber(ahead) - toDayNumber(reference),
		toDayNumber(reference) - toDayNumber(behind)
	];
	switch (context.direction()) {
		case 'future':
			return gone < 30 && distance > 300 ? behind : ahead;
		case 'past':
			return gone > 300 && distance <= NEAR_FUTURE ? ahead : behind;
		default:
			return distance <= NEAR_FUTURE && distance < gone ? ahead : behind;
	}
}

function nextLeap(dayIn: (year: number) => IsoDay | null, year: number): IsoDay | null {
	for (let back = 2; back < 9; back++) {
		const day = dayIn(year - back);
		if (day) return day;
	}
	return null;
}

function monthYear(month: number, which: Which | null, { published, told, direction }: Context): number {
	const now = partsOf(published ?? told!.range.start);
	if (which === 'this') return now.year;
	if (which === 'last') return month < now.month ? now.year : now.year - 1;
	if (which === 'next') return month > now.month ? now.year : now.year + 1;
	const back = month <= now.month ? now.year : now.year - 1;
	const on = month >= now.month ? now.year : now.year + 1;
	if (back === on) return back;
	switch (direction()) {
		case 'future':
			return on;
		case 'past':
			return back;
		default:
			return (on - now.year) * 12 + month - now.month <= 2 ? on : back;
	}
}

/** "the 4th": in the month told before, else the nearest one. */
function dayOfMonth(day: number, context: Context): Days | null {
	const { told, published, direction } = context;
	if (told && (told.precision === 'day' || told.precision === 'time' || told.precision === 'month')) {
		const { year, month } = partsOf(told.range.start);
		const iso = existing(year, month, day);
		if (iso) return { ...oneDay(iso, ['year', 'month'], true), anchor: told };
	}
	if (published === null) return null;
	const { year, month } = partsOf(published);
	const here = existing(year, month, day);
	const ahead = direction() === 'future';
	const fits =
		here !== null &&
		(ahead ? toDayNumber(here) >= toDayNumber(published) : toDayNumber(here) <= toDayNumber(published));
	if (fits) return oneDay(here, ['year', 'month'], true);
	const beside = existing(year, month + (ahead ? 1 : -1), day) ?? here;
	return beside ? oneDay(beside, ['year', 'month'], true) : null;
}

const ALL = ['year', 'month', 'day'] as const;

function weekdayDays({ weekday, which, possessed }: ReadingOf<'weekday'>, context: Context): Days | null {
	const { published, told } = context;
	if ((which === 'previous' || which === 'following') && told && told.precision === 'day') {
		const from = told.range.start;
		const step = (weekday - weekdayOf(from) + 7) % 7 || 7;
		return {
			...oneDay(addDays(from, which === 'following' ? step : step === 7 ? -7 : step - 7), ALL, true),
			anchor: told
		};
	}
	if (which === 'same' && told && told.precision === 'day' && weekdayOf(told.range.start) === weekday)
		return { ...oneDay(told.range.start, ALL, true), anchor: told };
	if (published === null) return null;
	const today = weekdayOf(published);
	const back = (today - weekday + 7) % 7;
	const on = (weekday - today + 7) % 7;
	switch (which) {
		case 'last':
			return oneDay(addDays(published, -(back || 7)), ALL, true);
		case 'next':
			return oneDay(addDays(published, on || 7), ALL, true);
		case 'this': {
			const inWeek = addDays(wholeWeek(published).start, (weekday + 6) % 7);
			return oneDay(inWeek, ALL, true);
		}
	}
	const ahead = back !== 0 && (possessed === null ? context.direction() : possessed) === 'future';
	return oneDay(addDays(published, ahead ? on : -back), ALL, true);
}

function unitDays({ unit, which }: ReadingOf<'unit'>, context: Context): Days | null {
	const byText = which === 'previous' || which === 'same' || which === 'following';
	const told = byText ? (unit === 'day' ? context.toldDay : context.told) : null;
	const from = told?.range.start ?? (which === 'same' && unit === 'day' ? null : context.published);
	if (from === null || from === undefined) return null;
	let step =
		which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
	if (unit === 'weekend' && which === 'last' && weekdayOf(from) === 0) step = 0;
	return { ...unitAt(unit, from, step), anchor: told };
}

/** The calendar unit `step` units on from the one that holds a day. */
function unitAt(unit: Unit, from: IsoDay, step: number): Days {
	const { year, month } = partsOf(from);
	const base = { inferred: ALL, worked: true };
	switch (unit) {
		case 'week':
		case 'fortnight': {
			const range = wholeWeek(addDays(from, step * 7));
			return { ...base, value: weekText(range.start), range, precision: 'week' };
		}
		case 'weekend': {
			const week = wholeWeek(addDays(from, step * 7));
			return {
				...base,
				value: `${weekText(week.start)}-WE`,
				range: { start: addDays(week.start, 5), end: week.end },
				precision: 'span'
			};
		}
		case 'month': {
			const { start } = wholeMonth(year, month + step);
			const parts = partsOf(start);
			return {
				...base,
				value: monthText(parts.year, parts.month),
				range: wholeMonth(parts.year, parts.month),
				precision: 'month'
			};
		}
		case 'quarter': {
			const parts = partsOf(wholeMonth(year, month + step * 3).start);
			return quarterOf(parts.year, Math.ceil(parts.month / 3), true);
		}
		case 'year':
			return { ...base, value: yearText(year + step), range: wholeYear(year + step), precision: 'year' };
		case 'decade':
			return years(Math.floor(year / 10) * 10 + step * 10, 10, true);
		case 'century':
			return years(Math.floor(year / 100) * 100 + step * 100, 100, true);
		default:
			return oneDay(addDays(from, step), ALL, true);
	}
}

function weekText(day: IsoDay): string {
	const { year, week } = weekOf(day);
	return `${yearText(year)}-W${String(week).padStart(2, '0')}`;
}

function quarterOf(year: number, quarter: number, isWorked: boolean): Days {
	return {
		value: `${yearText(year)}-Q${quarter}`,
		range: wholeQuarter(year, quarter),
		precision: 'quarter',
		inferred: isWorked ? ['year'] : [],
		worked: isWorked
	};
}

const TIME_UNITS: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);
/** Counting further than this leaves the calendar that anyone writes about. */
const FARTHEST_YEARS = 20_000;

function shiftDays(reading: ReadingOf<'shift'>, context: Context): Days | null {
	const { unit, amount, sign, from } = reading;
	const finely = unit === 'day' || TIME_UNITS.has(unit);
	const told = from === 'told' ? (finely ? context.toldDay : context.told) : null;
	if (unit === 'day' && from === 'told' && told === null && context.told) return null;
	// "a year ago" beside a quarter's figures means that quarter of the year before.
	const beside = context.reported;
	if (unit === 'year' && amount === 1 && sign === -1 && beside) {
		const { year, month } = partsOf(beside.range.start);
		return { ...quarterOf(year - 1, Math.ceil(month / 3), true), anchor: beside };
	}
	const base = told?.range.start ?? context.published;
	if (base === null || base === undefined || amount === null) return null;
	const steps = Math.round(amount) * sign;
	const days = shifted(unit, base, steps, amount);
	return days && { ...days, anchor: told };
}

function shifted(unit: Unit, from: IsoDay, steps: number, amount: number): Days | null {
	const scale =
		unit === 'month'
			? 1 / 12
			: unit === 'week'
				? 1 / 52
				: unit === 'day'
					? 1 / 365
					: unit === 'century'
						? 100
						: unit === 'decade'
							? 10
							: 1;
	if (TIME_UNITS.has(unit)) return Math.abs(steps) <= 24 ? oneDay(from, ALL, true) : null;
	if (Math.abs(steps) * scale > FARTHEST_YEARS) return null;
	switch (unit) {
		case 'day':
			return oneDay(addDays(from, steps), ALL, true);
		case 'fortnight':
			return { ...unitAt('week', addDays(from, steps * 14), 0), approximate: true };
		case 'week':
			return {
				...unitAt('week', addDays(from, Math.round(amount * 7) * Math.sign(steps)), 0),
				approximate: true
			};
		case 'month':
			return unitAt('month', addMonths(from, steps), 0);
		case 'decade':
			return unitAt('year', addMonths(from, steps * 120), 0);
		case 'century':
			return unitAt('year', addMonths(from, steps * 1200), 0);
		case 'quarter':
			return unitAt('quarter', from, steps);
		case 'year':
			return unitAt('year', addMonths(from, steps * 12), 0);
		default:
			return null;
	}
}

function quarterDays({ quarter, year, which }: ReadingOf<'quarter'>, context: Context): Days | null {
	const { reported: of, published } = context;
	if (year !== null) {
		const number = quarter ?? (of ? Math.ceil(partsOf(of.range.start).month / 3) : null);
		if (number !== null)
			return { ...quarterOf(year, number, quarter === null), anchor: quarter === null ? of : null };
		return { value: yearText(year), range: wholeYear(year), precision: 'year', inferred: [], worked: false };
	}
	if (quarter === null) {
		if (of && (which === null || which === 'last' || which === 'same')) {
			const { year: y, month } = partsOf(of.range.start);
			return { ...quarterOf(y, Math.ceil(month / 3), true), anchor: of };
		}
		if (published === null) return null;
		return unitAt(
			'quarter',
			published,
			which === 'next' || which === 'following' ? 1 : which === 'this' ? 0 : -1
		);
	}
	if (published === null) return null;
	const now = partsOf(published);
	const current = Math.ceil(now.month / 3);
	if (which === 'previous') return quarterOf(now.year - 1, quarter, true);
	if (which !== null) return quarterOf(yearBy(which, context)!, quarter, true);
	if (quarter > current) {
		const far = quarter - current > 1;
		return quarterOf(far && context.direction() !== 'future' ? now.year - 1 : now.year, quarter, true);
	}
	const back = quarter < current && context.direction() === 'future';
	return quarterOf(back && current - quarter > 1 ? now.year + 1 : now.year, quarter, true);
}

function yearBy(which: Which | null, { published, told }: Context): number | null {
	const byText = which === 'same' || which === 'previous' || which === 'following';
	const from = (byText ? told?.range.start : null) ?? published;
	if (from === null || from === undefined) return null;
	const step =
		which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
	return partsOf(from).year + step;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonDays({ season, year, which }: ReadingOf<'season'>, context: Context): Days | null {
	const days = (y: number): Days => ({
		value: `${yearText(y)}-${season}`,
		range: {
			start: wholeMonth(y, SEASON_MONTHS[season]).start,
			end: wholeMonth(y, SEASON_MONTHS[season] + 2).end
		},
		precision: 'season',
		...worked(year)
	});
	if (year !== null) return days(year);
	const { published } = context;
	if (published === null) return null;
	const now = partsOf(published);
	const starts = SEASON_MONTHS[season];
	const over = now.month > starts + 2;
	const begun = now.month >= starts;
	if (which === 'last') return days(over ? now.year : now.year - 1);
	if (which === 'next') return days(begun ? now.year + 1 : now.year);
	if (which === 'this' || begun || context.direction() === 'future') return days(now.year);
	return days(context.direction() === 'past' ? now.year - 1 : now.year);
}

/** A time of day without a day happens on the day told in its sentence, else on that of publication. */
function clockDays({ which }: ReadingOf<'clock'>, context: Context): Days | null {
	const { published } = context;
	const toldDay =
		which === null && context.toldDay && !context.isNear(context.toldDay) ? null : context.toldDay;
	const step = which === 'following' ? 1 : which === 'previous' ? -1 : 0;
	if (which !== 'this' && which !== 'last' && toldDay)
		return { ...oneDay(addDays(toldDay.range.start, step), ALL, true), anchor: toldDay };
	if (published === null) return null;
	return oneDay(which === 'last' ? addDays(published, -1) : published, ALL, true);
}

/** The value where there is nothing to read the words against. */
function underspecified(reading: Reading): string {
	switch (reading.kind) {
		case 'calendar': {
			const year = reading.year === null ? 'XXXX' : yearText(reading.year);
			if (reading.month === null && reading.day === null) return year;
			const month = reading.month === null ? 'XX' : String(reading.month).padStart(2, '0');
			return reading.day === null
				? `${year}-${month}`
				: `${year}-${month}-${String(Math.min(reading.day, 31)).padStart(2, '0')}`;
		}
		case 'weekday':
			return `XXXX-WXX-${reading.weekday || 7}`;
		case 'quarter':
			return `${reading.year ?? 'XXXX'}-Q${reading.quarter ?? 'X'}`;
		case 'half':
			return `${reading.year ?? 'XXXX'}-H${reading.half}`;
		case 'season':
			return `${reading.year ?? 'XXXX'}-${reading.season}`;
		case 'feast':
			return `XXXX-${String(reading.month).padStart(2, '0')}-XX`;
		case 'unit':
		case 'shift':
			if (reading.kind === 'shift' && reading.amount === null)
				return reading.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
			return BLANKS[reading.unit] ?? 'XXXX-XX-XX';
		default:
			return 'XXXX-XX-XX';
	}
}

const BLANKS: Partial<Record<Unit, string>> = {
	week: 'XXXX-WXX',
	weekend: 'XXXX-WXX-WE',
	fortnight: 'XXXX-WXX',
	month: 'XXXX-XX',
	quarter: 'XXXX-QX',
	year: 'XXXX',
	decade: 'XXX',
	century: 'XX'
};

/** "about 10 p.m.", "around April 4", "shortly after midnight". */
function isHedged({ first, reading }: Mention, { tokens: { lower } }: Document): boolean {
	const before = lower[first - 1] ?? '';
	if (/^(?:about|around|circa|approximately|roughly)$/.test(before)) return true;
	return reading.kind === 'clock' && (before === 'after' || before === 'before');
}

/** "by Friday" has no known start, "since Friday" no known end. */
function openSide({ first, reading }: Mention, { tokens: { lower } }: Document): When['open'] {
	if (reading.kind === 'clock') return null;
	const at = lower[first - 1] === 'the' ? first - 2 : first - 1;
	switch (lower[at]) {
		case 'by':
		case 'before':
		case 'until':
		case 'till':
			return 'start';
		case 'since':
		case 'after':
			return 'end';
		default:
			return null;
	}
}

function explain(mention: Mention, days: Days, { doc, published }: Context): string {
	const words = doc.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ');
	if (!days.worked) return `Written out as ‘${words}’`;
	if (days.anchor) {
		const anchor = doc.text.slice(days.anchor.span.start, days.anchor.span.end).replace(/\s+/g, ' ');
		return `Worked out from ‘${words}’ and ‘${anchor}’, ${dayInWords(days.anchor.range.start)}`;
	}
	return published
		? `Worked out from ‘${words}’ and the dateline, ${dayInWords(published)}`
		: `Worked out from ‘${words}’`;
}

export function dayInWords(day: IsoDay): string {
	const { year, month, day: number } = partsOf(day);
	return `${number} ${MONTH_TITLES[month - 1]} ${year > 0 ? year : `${1 - year} BC`}`;
}
