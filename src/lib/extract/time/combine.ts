import { overlaps, type Clock } from '$lib/model';
import type { Document } from '../document';
import { hourOf, type Mention } from './mention';
import { DAY_PARTS, PART_HOURS } from './names';

/** Of mentions that overlap, keeps the longer; the one found first where they are of one length. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
	const kept: Mention[] = [];
	const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	for (const next of sorted) {
		const previous = kept.at(-1);
		if (!previous || !overlaps(previous.span, next.span)) kept.push(next);
		else if (next.span.end - next.span.start > previous.span.end - previous.span.start)
			kept[kept.length - 1] = next;
	}
	return kept;
}

const BETWEEN_CLOCK_AND_DAY = new Set(['on', ',', 'of', 'last']);

/**
 * Joins what reporters say in one breath: an hour and its day ("10 p.m. Wednesday", "Wednesday at noon"), a
 * weekday and its date ("Thursday, Jan. 6").
 */
export function joinNeighbours(doc: Document, mentions: readonly Mention[]): Mention[] {
	const { lower } = doc.tokens;
	const joined: Mention[] = [];
	for (const found of mentions) {
		const previous = joined.at(-1);
		// In "the night of 12-13 March" the night is that of the day that stands first.
		const isSecond = previous !== undefined && previous.last > found.first;
		const next = isSecond ? found : weekOfDay(doc, partOfDay(doc, found));
		const gap = previous ? next.first - previous.last : Infinity;
		if (!previous || gap > 2 || gap < 0) {
			joined.push(next);
			continue;
		}
		const between = lower.slice(previous.last, next.first);
		const restates =
			isHour(previous) &&
			isHour(next) &&
			between.length === 1 &&
			between[0] === '(' &&
			lower[next.last] === ')';
		if (restates) {
			// "10:35 a.m. (0735 GMT) Friday": the same hour by another clock.
			joined[joined.length - 1] = { ...previous, last: next.last + 1 };
			continue;
		}
		const together = () => ({
			span: { start: previous.span.start, end: next.span.end },
			first: previous.first,
			last: next.last
		});
		if (
			isHour(previous) &&
			isDay(next) &&
			next.hour === null &&
			between.every((word) => BETWEEN_CLOCK_AND_DAY.has(word))
		) {
			joined[joined.length - 1] = { ...next, ...together(), clock: previous.clock, hour: previous.hour };
		} else if (
			isDay(previous) &&
			isHour(next) &&
			previous.hour === null &&
			between.every((word) => /^(?:at|before|,|about|around)$/.test(word))
		) {
			joined[joined.length - 1] = { ...previous, ...together(), clock: next.clock, hour: next.hour };
		} else if (
			isDay(previous) &&
			isHour(next) &&
			isPart(previous.hour) &&
			next.clock &&
			!isPastMidnight(previous, next.clock) &&
			between.every((word) => /^(?:at|,|about|around)$/.test(word))
		) {
			// "Monday afternoon at 4:30": the part of the day says which half of it the hour is of.
			joined[joined.length - 1] = { ...previous, ...together(), ...hourWithin(previous, next.clock) };
		} else if (
			previous.reading.kind === 'weekday' &&
			next.reading.kind === 'calendar' &&
			next.reading.day !== null &&
			between.every((word) => word === ',' || word === 'the')
		) {
			const reading = { ...next.reading, weekday: previous.reading.weekday };
			joined[joined.length - 1] = {
				...next,
				...together(),
				reading,
				clock: previous.clock,
				hour: previous.hour
			};
		} else if (isMonthOfYear(previous, next) && between.every((word) => word === ',' || word === 'of')) {
			const ofYear = next.reading.kind === 'unit' ? next.reading.which : undefined;
			const reading = { ...previous.reading, ofYear } as Mention['reading'];
			joined[joined.length - 1] = { ...previous, ...together(), reading };
		} else if (isAgo(previous) && between.length === 0 && nowBehind(next) !== null) {
			const reading = { ...previous.reading, to: nowBehind(next) } as Mention['reading'];
			joined[joined.length - 1] = { ...previous, ...together(), reading };
		} else if (isMonthOfYear(next, previous) && between.length === 1 && between[0] === 'in') {
			// "Last year in March"
			const ofYear = previous.reading.kind === 'unit' ? previous.reading.which : undefined;
			joined.push({ ...next, reading: { ...next.reading, ofYear } as Mention['reading'] });
		} else joined.push(next);
	}
	return joined;
}

/** "the week of March 6": the week that the day lies in. */
function weekOfDay(doc: Document, day: Mention): Mention {
	const { lower, start } = doc.tokens;
	if (!isDay(day) || day.hour !== null || lower[day.first - 1] !== 'of' || lower[day.first - 2] !== 'week')
		return day;
	const first = lower[day.first - 3] === 'the' ? day.first - 3 : day.first - 2;
	return { ...day, first, span: { start: start[first], end: day.span.end }, week: true };
}

/** "the night of April 3", "the early hours of Friday", "on the morning of the 5th". */
function partOfDay(doc: Document, day: Mention): Mention {
	const { lower, start } = doc.tokens;
	if (!isDay(day) || day.hour !== null) return day;
	const of = lower[day.first - 1];
	const noun = lower[day.first - 2] ?? '';
	if (of !== 'of' && of !== 'on') return day;
	const small = noun === 'hours' && /^(?:early|small|wee|late)$/.test(lower[day.first - 3] ?? '');
	const part = small
		? lower[day.first - 3] === 'late'
			? 'NI'
			: 'MO'
		: of === 'of'
			? DAY_PARTS.get(noun)
			: undefined;
	if (!part) return day;
	const head = small ? day.first - 3 : day.first - 2;
	const first = lower[head - 1] === 'the' ? head - 1 : head;
	const clock = small && part === 'MO' ? SMALL_HOURS : PART_HOURS[part];
	return { ...day, first, span: { start: start[first], end: day.span.end }, clock, hour: hourOf(part) };
}

const SMALL_HOURS = { from: 0, to: 5 * 60 };

/** A time of day that waits for its day; "this morning" has one. */
function isHour({ reading }: Mention): boolean {
	return reading.kind === 'clock' && reading.which === null;
}

function isDay({ reading }: Mention): boolean {
	return (
		reading.kind === 'weekday' ||
		(reading.kind === 'calendar' && reading.day !== null) ||
		(reading.kind === 'shift' &&
			reading.unit === 'day' &&
			reading.amount !== null &&
			reading.from === 'published')
	);
}

/** Whether what is known of the hour is a part of the day: `TAF`, but not `T16:30`. */
function isPart(hour: string | null): boolean {
	return hour !== null && /^T[A-Z]/.test(hour);
}

/** "Friday night at 1:15" may be Saturday. */
function isPastMidnight({ hour }: Mention, { from }: Clock): boolean {
	return hour === hourOf('NI') && (from < SMALL_HOURS.to || from >= 24 * 60);
}

function hourWithin({ hour }: Mention, { from }: Clock): Pick<Mention, 'clock' | 'hour'> {
	const later = hour !== hourOf('MO') && from < NOON;
	const minutes = later ? from + NOON : from;
	const two = (number: number) => String(number).padStart(2, '0');
	return {
		clock: { from: minutes, to: minutes + 1 },
		hour: `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
	};
}

const NOON = 12 * 60;

/** "October this year", "April next year". */
/** "A year ago", "six months ago", from publication. */
function isAgo({ reading, hour }: Mention): boolean {
	if (reading.kind !== 'shift' || reading.from !== 'published' || reading.sign !== -1 || hour) return false;
	return reading.amount !== null && (reading.unit === 'year' || reading.unit === 'month') && !reading.within;
}

/** "Today" and its neighbours as days from publication, "this month" as that; `null` for all else. */
function nowBehind({ reading, hour }: Mention): number | 'month' | null {
	if (reading.kind === 'unit' && reading.unit === 'month' && reading.which === 'this') return 'month';
	if (reading.kind !== 'shift' || reading.unit !== 'day' || reading.from !== 'published' || hour) return null;
	return reading.amount !== null && reading.amount <= 1 ? reading.amount * reading.sign : null;
}

function isMonthOfYear(month: Mention, year: Mention): boolean {
	const { reading } = month;
	return (
		reading.kind === 'calendar' &&
		reading.month !== null &&
		reading.year === null &&
		reading.which === null &&
		!year.hedged &&
		year.reading.kind === 'unit' &&
		year.reading.unit === 'year'
	);
}

/** "between April 3 and May 5, 1990", "in March and April 1994": a year at the end is that of both. */
export function shareYears(doc: Document, mentions: readonly Mention[]): Mention[] {
	const shared = [...mentions];
	for (let i = shared.length - 2; i >= 0; i--) {
		const [a, b] = [shared[i], shared[i + 1]];
		if (a.reading.kind !== 'calendar' || b.reading.kind !== 'calendar') continue;
		if (a.reading.year !== null || a.reading.which || a.reading.ofYear || b.reading.year === null) continue;
		if (a.reading.month === null || b.reading.month === null || a.reading.month > b.reading.month) continue;
		if (b.span.start - a.span.end > 12) continue;
		if (!/^ ?(?:and|or|to|through|until|-|–|—|,) ?(?:the )?$/i.test(doc.text.slice(a.span.end, b.span.start)))
			continue;
		shared[i] = { ...a, reading: { ...a.reading, year: b.reading.year } };
	}
	return shared;
}

/** "February" and "March" in a list. */
function isNextMonth({ text }: Document, a: Mention, b: Mention | undefined): boolean {
	if (a.reading.kind !== 'calendar' || b?.reading.kind !== 'calendar') return false;
	if (a.reading.day !== null || b.reading.day !== null || a.reading.month === null) return false;
	return (
		b.reading.month === a.reading.month + 1 &&
		b.span.start - a.span.end <= 6 &&
		/^(?:, ?(?:and )?| and )$/.test(text.slice(a.span.end, b.span.start))
	);
}

/** Pairs of mentions that are the two ends of one stretch: "from April 14 to April 16", "between 1985 and 1987". */
export function rangesOf(doc: Document, mentions: readonly Mention[]): Map<Mention, Mention> {
	const { lower } = doc.tokens;
	const pairs = new Map<Mention, Mention>();
	for (let i = 0; i + 2 < mentions.length; i++) {
		// "In January, February and March": three or more months in a row are one stretch.
		let last = i;
		while (isNextMonth(doc, mentions[last], mentions[last + 1])) last++;
		if (last - i < 2) continue;
		for (let k = i; k < last; k++) pairs.set(mentions[k], mentions[last]);
		i = last;
	}
	for (let i = 0; i + 1 < mentions.length; i++) {
		const [a, b] = [mentions[i], mentions[i + 1]];
		const opener = lower[a.first - 1] === 'the' ? lower[a.first - 2] : lower[a.first - 1];
		if (b.span.start - a.span.end > 16) continue;
		const between = doc.text.slice(a.span.end, b.span.start).trim().toLowerCase();
		const dash = /^[-–—/]$/.test(between);
		const to =
			/^(?:to|through|until|till|up to|thru)(?: the)?$/.test(between) ||
			// "Since the start of the year and until the end of March"
			/^and (?:until|till|up to)(?: the)?$/.test(between);
		const and = /^and(?: the)?$/.test(between) && opener === 'between';
		if (dash || and || to) pairs.set(a, b);
	}
	return pairs;
}
