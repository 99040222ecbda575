import { mention, type Mention, type Reading } from './mention';
import { isHyphen, ordinalBefore } from './numbers';
import { MONTHS, type Unit } from './names';
import { ROWS } from './unit-rows';
import { shifted } from './unit-shifts';
import type { Document } from '../document';

/** "recent weeks", "for months", "years of war", "in coming days", "decades-long". */
export function uncounted(doc: Document, at: number, unit: Unit): Mention | null {
	const { tokens } = doc;
	const { lower } = tokens;
	if (unit === 'second' || unit === 'minute') return null;
	const before = lower[at - 1] ?? '';
	if (unit === 'weekend' && before === 'on')
		return mention(doc, at, at + 1, { kind: 'set', value: 'XXXX-WXX-WE' });
	const row = ROWS.get(before) ?? null;
	const duration: Reading = { kind: 'duration', amount: null, unit, row, of: null };
	const shift = shifted(doc, at + 1, unit, null);
	if (shift && shift.reading.from !== 'event')
		return mention(doc, at, shift.last, shift.reading, { hedged: true });
	if (before === 'future' && lower[at - 2] !== 'the')
		return mention(doc, at - 1, at + 1, { kind: 'vague', ref: 'FUTURE_REF' });
	if (before === 'the' && (lower[at - 2] === 'over' || goesOn(lower, at + 1)))
		return mention(doc, at - 1, at + 1, duration);
	// "in the early years", "in later months"
	if (unit !== 'hour' && /^(?:early|later|subsequent)$/.test(before)) {
		const first = lower[at - 2] === 'the' ? at - 2 : at - 1;
		return /^(?:in|during|over|for|from|of)$/.test(lower[first - 1] ?? '')
			? mention(doc, first, at + 1, duration)
			: null;
	}
	// "the early hours of Friday" are a part of Friday.
	if (unit === 'hour' && /^(?:early|small|wee|late|working|office)$/.test(before)) return null;
	if (/^(?:recent|past|coming|last|next|ensuing|intervening|following|latest)$/.test(before)) {
		const first = lower[at - 2] === 'the' ? at - 2 : lower[at - 2] === 'most' ? at - 2 : at - 1;
		return mention(doc, first, at + 1, duration);
	}
	// "A matter of days": before long, and no stretch.
	if (before === 'of' && lower[at - 2] === 'matter') return null;
	if (/^(?:for|within|in|of|after|over|took|take|lasted|spent)$/.test(before) || lower[at + 1] === 'of')
		return mention(doc, at, at + 1, duration);
	if (isHyphen(lower[at + 1]) && lower[at + 2] === 'long') return mention(doc, at, at + 3, duration);
	return null;
}

/** "the weeks ahead", "the years that followed", "the months since". */
function goesOn(lower: readonly string[], at: number): boolean {
	const word = lower[at] ?? '';
	if (word === 'that' || word === 'which')
		return /^(?:follow|followed|come|came|passed)$/.test(lower[at + 1] ?? '');
	return word === 'ahead' || word === 'since' || (word === 'to' && lower[at + 1] === 'come');
}

/** "It is the second day of the visit", "today marks the tenth day": a count that has come to today. */
function isToday(lower: readonly string[], ordinal: number): boolean {
	if (lower[ordinal - 1] !== 'the') return false;
	const subject = lower[ordinal - 3] ?? '';
	if (lower[ordinal - 2] === 'marks') return subject === 'today' || subject === 'this';
	return /^(?:is|['’]s)$/.test(lower[ordinal - 2] ?? '') && /^(?:it|today|this)$/.test(subject);
}

/** Where books are closed: the last day of a year, the next or the one before by the tense of the clause. */
const YEAR_END: Reading = { kind: 'feast', month: 12, dayIn: () => 31, year: null, which: null };

/** "the year" as the present one, "the weekend" as the nearest, "year-end", "week-long". */
export function bare(doc: Document, at: number, unit: Unit): Mention | null {
	const { tokens } = doc;
	const { lower } = tokens;
	const long = { kind: 'duration', amount: 1, unit, row: null, of: null } as const;
	if (isHyphen(lower[at + 1]) && lower[at + 2] === 'long') return mention(doc, at, at + 3, long);
	if (unit === 'year') {
		const end = isHyphen(lower[at + 1]) || /^['’]s$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1;
		if (lower[end] === 'end' && lower[end + 1] !== 'of') {
			// One word, it is the day on which books are closed; "the year's end" is not meant to the day.
			if (lower[at - 1] === 'fiscal' || !isHyphen(lower[at + 1]))
				return mention(doc, at, end + 1, { kind: 'unit', unit, which: 'this' }, { hedged: true });
			return mention(doc, at, end + 1, YEAR_END, { hedged: true });
		}
	}
	let the = at - 1;
	if (/^(?:full|fiscal|whole|entire|calendar)$/.test(lower[the] ?? '')) the--;
	const ordinal = unit === 'day' ? ordinalBefore(tokens, at) : null;
	if (ordinal && isToday(lower, ordinal.first))
		return mention(doc, ordinal.first, at + 1, { kind: 'unit', unit, which: 'this' });
	if (lower[the] !== 'the') return null;
	if (unit === 'weekend') return mention(doc, the, at + 1, { kind: 'unit', unit, which: 'last' });
	if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
	// "Its high for the year of $42" has a figure behind it, "the year of the flood" a name.
	if (ordinalBefore(tokens, at) || (lower[at + 1] === 'of' && !/^[$£€]/.test(lower[at + 2] ?? '')))
		return null;
	// "The year ended June 30", "the year to June"
	const end = lower[at + 1] ?? '';
	if (/^end(?:ed|ing)$/.test(end) || (/^(?:to|through)$/.test(end) && MONTHS.has(lower[at + 2] ?? '')))
		return mention(doc, the, at + 1, long);
	const edge =
		lower[the - 1] === 'of' &&
		/^(?:end|beginning|start|middle|rest|remainder|course)$/.test(lower[the - 2] ?? '');
	if (edge) {
		const first = /^(?:rest|course|remainder)$/.test(lower[the - 2])
			? the
			: lower[the - 3] === 'the'
				? the - 3
				: the - 2;
		return mention(doc, first, at + 1, { kind: 'unit', unit, which: 'this' }, { hedged: true });
	}
	// "the year's worst storm"
	if (unit === 'year' && /^['’]s$/.test(lower[at + 1] ?? ''))
		return mention(doc, the, at + 1, { kind: 'unit', unit, which: 'this' });
	const placed = /^(?:in|for|of|during|since|over|throughout|by|through|on|earlier|later|within)$/.test(
		lower[the - 1] ?? ''
	);
	return placed ? mention(doc, the, at + 1, { kind: 'unit', unit, which: 'this' }) : null;
}
