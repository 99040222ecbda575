import {
	addDays,
	dayNumberOf,
	hull,
	type IsoDay,
	type Span,
	toDayNumber,
	toIsoDay,
	type When,
	wholeMonth
} from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import { type Document, sentenceAt } from '../document';
import type { TimeExpression, TimexType } from './expression';
import { hourOf, type Mention, type Reading } from './mention';
import type { Unit } from './names';
import { calendarDays, nearestYear, nthDays, weekdayDays } from './resolve/calendar';
import { type Context, type Days, NEARBY, type ReadingOf, type Told } from './resolve/context';
import { clockDays, quarterDays, seasonDays, yearBy } from './resolve/periods';
import { isTimeUnit, rowDays, shiftDays, shifted, unitDays } from './resolve/shifts';
import { oneDay, unitAt, worked, years } from './resolve/stretches';
import { durationValue, underspecified, yearText } from './resolve/values';
import { whenOf } from './resolve/when';
import { directionAt } from './tense';

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
	/** Whether that was late on it. */
	let late = false;
	let reported: Told | null = null;
	let stretch: Told | null = null;
	/** The dates from which a paragraph looked back: "three days earlier he had met him". */
	let aside: { paragraph: number; told: Told | null; toldDay: Told | null } | null = null;
	const expressions: TimeExpression[] = [];
	const at = new Map<Mention, number>();
	const texts = new Map<string, string>();
	const once = (text: string): string => texts.get(text) ?? (texts.set(text, text), text);
	mentions.forEach((mention, index) => {
		const paragraph = aside ? sentenceAt(doc, mention.span.start)?.paragraph : undefined;
		// "He had met him three days earlier." and, in a new paragraph, "The next day …": the story goes on.
		if (aside && paragraph !== aside.paragraph) {
			({ told, toldDay } = aside);
			aside = null;
		}
		const context: Context = {
			doc,
			once,
			isNear: (past) => mention.span.start - past.span.end < NEARBY,
			published,
			told,
			toldDay,
			afterMidnight: late && mention.clock !== null && mention.clock.to <= SMALL_HOURS_END,
			reported,
			stretch,
			behind: null,
			direction: () => {
				const sentence = sentenceAt(doc, mention.span.start);
				return sentence ? directionAt(doc, sentence, mention.first, mention.last) : null;
			},
			compared: () => isCompared(doc, mention)
		};
		const next = mentions[index + 1];
		const closing = endsAt(doc, mention, next) ? daysOf(next.reading, context) : null;
		const behind = closing && { sets: false, span: next.span, ...closing };
		const expression =
			restated(doc, mention, mentions[index - 1], expressions.at(-1)) ??
			spelledOut(doc, mention, next, context) ??
			resolve(mention, { ...context, behind }, dateBehind(doc, mention, next));
		if (isEmpty(mention, expression, published)) return;
		at.set(mention, expressions.length);
		expressions.push(expression);
		const { when, value } = expression;
		if (reported && isStretch(doc, mention))
			stretch = { sets: false, span: mention.span, range: reported.range, precision: 'span', value };
		// "Last night … at about midnight": an hour told next was in that night.
		if (when && mention.reading.kind === 'clock' && mention.reading.which === 'last')
			toldDay = { sets: false, span: mention.span, range: when.range, precision: when.precision, value };
		if (!when || mention.reading.kind === 'clock' || mention.reading.kind === 'duration') return;
		const dated = mention.reading.kind === 'calendar' && mention.reading.year !== null;
		const sets = dated ? opensSentence(doc, mention) : told?.sets === true && when.anchor !== null;
		const lookedBack = looksBack(doc, mention);
		if (lookedBack !== null) aside ??= { paragraph: lookedBack, told, toldDay };
		else if (aside) aside = null;
		told = { sets, span: mention.span, range: when.range, precision: when.precision, value };
		if (when.precision === 'day' || when.precision === 'time') {
			toldDay = told;
			late = isLate(doc, mention);
		}
		if (
			mention.reading.kind === 'quarter' &&
			when.precision === 'quarter' &&
			isReported(mention.reading, context, when)
		)
			[reported, stretch] = [told, null];
	});
	for (const [from, to] of ranges) {
		const [i, j] = [at.get(from), at.get(to)];
		if (i === undefined || j === undefined) continue;
		if (from.reading.kind === 'weekday' && to.reading.kind === 'weekday')
			followOn(expressions, i, j, published);
		joinRange(expressions, i, j, doc);
	}
	return expressions;
}

/** In minutes: six in the morning. */
const SMALL_HOURS_END = 360;

/** "Late on Sunday", "Sunday night". */
function isLate({ tokens: { lower } }: Document, { first, hour }: Mention): boolean {
	const before = lower[first - 1] === 'on' ? first - 2 : first - 1;
	return lower[before] === 'late' || hour === hourOf('NI') || hour === hourOf('EV');
}

/** "Three days earlier he had met him": the paragraph that looks back so; `null` if this goes on. */
function looksBack(doc: Document, { reading, span, first, last }: Mention): number | null {
	if (reading.kind !== 'shift' || reading.sign > 0 || reading.from === 'published') return null;
	const sentence = sentenceAt(doc, span.start);
	if (!sentence) return null;
	const { lower } = doc.tokens;
	for (let t = Math.max(sentence.first, first - LOOK); t < Math.min(sentence.last, last + LOOK); t++)
		if (lower[t] === 'had' || lower[t] === 'having') return sentence.paragraph;
	return null;
}

/** How far from the words of time "had" may stand, in tokens. */
const LOOK = 8;

/** How far back "compared with" may stand, in tokens: "compared with a net loss of $3 million, or 12 cents a share,". */
const LONGEST_FIGURE = 16;

function isCompared({ tokens: { lower } }: Document, { first, last }: Mention): boolean {
	// "From last year's $1.5 billion"
	if (/^['’]s$/.test(lower[last] ?? '') && /^(?:[$£€#¥]|\d)/.test(lower[last + 1] ?? '')) return true;
	for (let t = first - 1; t > 0 && t > first - LONGEST_FIGURE && !/^[.;]$/.test(lower[t]); t--)
		if (/^(?:with|to)$/.test(lower[t]) && lower[t - 1] === 'compared') return true;
	return false;
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

/** "That day" where no day was told before: any such day, and no date. */
function isEmpty({ reading }: Mention, { when }: TimeExpression, published: IsoDay | null): boolean {
	return (
		published !== null &&
		when === null &&
		reading.kind === 'unit' &&
		reading.unit === 'day' &&
		reading.which === 'same'
	);
}

/** "In the nine months", "the first six months": more than a quarter of an account, and no more than its year. */
function isStretch({ tokens: { lower } }: Document, { first, reading }: Mention): boolean {
	if (reading.kind !== 'duration' || reading.unit !== 'month' || reading.amount === null) return false;
	if (reading.amount <= 3 || reading.amount > 12) return false;
	return lower[first] === 'the' && reading.row !== 'next';
}

/** Whether the day behind "the quarter ended" is the one that it ended on. */
function endsAt(doc: Document, { reading, last }: Mention, next: Mention | undefined): boolean {
	if (reading.kind !== 'quarter' || !reading.ends || !next) return false;
	if (next.reading.kind !== 'calendar' || next.reading.month === null) return false;
	const gap = next.first - last;
	return gap === 1 || (gap === 2 && /^(?:on|in|last|the)$/.test(doc.tokens.lower[next.first - 1]));
}

/** "April 12, the day before the vote": the date once more, in other words. */
function restated(
	doc: Document,
	mention: Mention,
	before: Mention | undefined,
	told: TimeExpression | undefined
): TimeExpression | null {
	const { reading, span } = mention;
	if (reading.kind !== 'shift' || reading.from !== 'event' || reading.unit !== 'day' || reading.amount !== 1)
		return null;
	if (!before || !told?.when || told.type !== 'DATE' || told.when.precision !== 'day') return null;
	if (!/^,\s*$/.test(doc.text.slice(before.span.end, span.start))) return null;
	const { anchor, sign } = reading;
	return { ...told, span, offset: anchor && { amount: sign, unit: 'day', anchor } };
}

/** "Two years later, in 2005, …", "a week later, on May 3": the date behind says which day that was. */
function spelledOut(
	doc: Document,
	mention: Mention,
	next: Mention | undefined,
	context: Context
): TimeExpression | null {
	const { reading, span } = mention;
	if (reading.kind !== 'shift' || reading.from !== 'told' || isTimeUnit(reading.unit)) return null;
	if (next?.reading.kind !== 'calendar' || next.hour !== null) return null;
	if (!/^,? (?:in|on) $/.test(doc.text.slice(span.end, next.span.start))) return null;
	// "A day later, in Moscow in 2005" would be another matter; "two years later, on May 3" is the year of that day.
	const dated = next.reading.day !== null ? reading.unit !== 'year' : reading.unit === 'year';
	if (!dated) return null;
	return { ...resolve(next, context, null), span };
}

/** The mention that a distance is counted from, where a date stands behind "after": "three days after Monday". */
function dateBehind(doc: Document, { reading }: Mention, next: Mention | undefined): Mention | null {
	if (reading.kind !== 'shift' || !reading.anchor || !next) return null;
	const between = next.span.start - reading.anchor.start;
	if (between < 0 || next.reading.kind === 'duration' || next.reading.kind === 'vague') return null;
	const words = doc.text.slice(reading.anchor.start, next.span.start);
	return between < 12 && /^(?:the |on |last )?$/i.test(words) ? next : null;
}

/** "Monday to Friday": the two ends are of one row of days, the first before the last. */
function followOn(expressions: TimeExpression[], i: number, j: number, published: IsoDay | null): void {
	const [a, b] = [expressions[i], expressions[j]];
	if (!a.when || !b.when || published === null) return;
	const [from, to] = [toDayNumber(a.when.range.start), toDayNumber(b.when.range.start)];
	if (to > from) return;
	const ahead = Math.max(from, to) > toDayNumber(published);
	if (ahead) expressions[j] = weekOn(b, b.when, from - to < 7 ? 7 : 14);
	else expressions[i] = weekOn(a, a.when, from - to < 7 ? -7 : -14);
}

function weekOn(expression: TimeExpression, when: When, days: number): TimeExpression {
	const { start, end } = when.range;
	const range = { start: addDays(start, days), end: addDays(end, days) };
	const value = expression.value.replace(/^\d{4}-\d\d-\d\d/, range.start);
	return { ...expression, value, when: { ...when, range } };
}

/** Gives both ends of a stretch the whole of it as days; each keeps its own value. */
function joinRange(expressions: TimeExpression[], i: number, j: number, doc: Document): void {
	const [a, b] = [expressions[i], expressions[j]];
	if (!a.when || !b.when || a.when.clock || b.when.clock) return;
	if (toDayNumber(a.when.range.start) >= toDayNumber(b.when.range.end)) return;
	const words = doc.text.slice(a.span.start, b.span.end).replace(/\s+/g, ' ');
	const when: When = {
		...b.when,
		range: hull(
			OPENING.test(words) ? { ...a.when.range, end: b.when.range.end } : a.when.range,
			b.when.range
		),
		precision: 'span',
		open: null,
		approximate: a.when.approximate || b.when.approximate,
		how: say.date.stretch(words)
	};
	expressions[i] = { ...a, when };
	expressions[j] = { ...b, when };
}

/** "From the start of the year until the end of March": no more of the year than what lies before the other end. */
const OPENING = /^(?:the )?(?:start|beginning) of /i;

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
	// "An hour later" measures; the day that it was on is known all the same.
	if (reading.kind === 'shift' && reading.amount !== null && isTimeUnit(reading.unit))
		return {
			...base,
			type: 'DURATION',
			value: durationValue(reading),
			when: days && whenOf(mention, days, context)
		};
	const type: TimexType = hour ? 'TIME' : 'DATE';
	if (!days) {
		const value = underspecified(reading) + (hour ?? '');
		return { ...base, type: value.startsWith('P') && !value.endsWith('_REF') ? 'DURATION' : type, value };
	}
	return { ...base, type, value: days.value + (hour ?? ''), when: whenOf(mention, days, context) };
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
		case 'nth':
			return nthDays(reading, context);
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

const OFFSET_UNITS: ReadonlySet<Unit> = new Set(['hour', 'day', 'week', 'month', 'year']);

/** "That", "that strike": nothing but a word that points, and a noun. */
function pointsBack({ text }: Document, { start, end }: Span): boolean {
	return /^that(?: \p{L}+)?$/u.test(text.slice(start, end));
}

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
	// "Less than two weeks before his trip": on no day that could be counted.
	if (amount === null || reading.within || !OFFSET_UNITS.has(unit) || !reading.anchor) return plain;
	const { toldDay } = context;
	// "A day after that strike": what was told last, and it has a day.
	if (!anchor && toldDay && context.isNear(toldDay) && pointsBack(context.doc, reading.anchor)) {
		const from = shifted(unit, toldDay.range.start, Math.round(amount) * sign, amount);
		if (from)
			return {
				...plain,
				type: 'DATE',
				value: from.value,
				offset: { amount: amount * sign, unit: unit as 'day', anchor: reading.anchor },
				when: whenOf(mention, { ...from, anchor: toldDay }, context)
			};
	}
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
		// "the day before Monday" is a date; "two days before Monday" a distance and a date.
		if (amount === 1 && unit === 'day')
			return {
				...plain,
				type: 'DATE',
				value: counted.value,
				when: whenOf(mention, { ...counted, anchor: told }, context)
			};
		return { ...plain, when: whenOf(mention, { ...counted, anchor: told }, context) };
	}
	const offset = { amount: amount * sign, unit: unit as 'day', anchor: reading.anchor };
	return { ...plain, offset };
}
