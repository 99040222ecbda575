import { type IsoDay, partsOf, quoteOf, type When } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import type { Document } from '../../document';
import type { Mention } from '../mention';
import { MONTH_TITLES } from '../names';
import type { Context, Days } from './context';

/** The reading of a mention, with what its neighbours add: a hedge, a side left open, the hour. */
export function whenOf(mention: Mention, days: Days, context: Context): When {
	return {
		range: { start: context.once(days.range.start), end: context.once(days.range.end) },
		precision: mention.clock && days.precision === 'day' ? 'time' : days.precision,
		approximate: mention.hedged || (days.approximate ?? false) || isHedged(mention, context.doc),
		open: openSide(mention, context.doc),
		inferred: days.inferred,
		clock: mention.clock,
		how: context.once(explain(mention, days, context)),
		anchor: days.anchor ? quoteOf(context.doc.article, days.anchor.span) : null
	};
}

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
	const { reading, span } = mention;
	// "two days after" says more than "two days".
	const end = reading.kind === 'shift' && reading.anchor ? reading.anchor.start : span.end;
	const words = doc.text.slice(span.start, end).trim().replace(/\s+/g, ' ');
	if (!days.worked) return say.date.written(words);
	if (days.anchor) {
		const anchor = doc.text.slice(days.anchor.span.start, days.anchor.span.end).replace(/\s+/g, ' ');
		return say.date.fromAnchor(words, anchor, dayInWords(days.anchor.range.start));
	}
	return published ? say.date.fromDateline(words, dayInWords(published)) : say.date.workedOut(words);
}

export function dayInWords(day: IsoDay): string {
	const { year, month, day: number } = partsOf(day);
	return say.date.day(
		number,
		MONTH_TITLES[month - 1],
		year > 0 ? `${year}` : say.date.beforeChrist(1 - year)
	);
}
