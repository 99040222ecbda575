import { mention, type Mention, WHICH } from './mention';
import { isHyphen } from './numbers';
import type { Unit } from './names';
import { shifted } from './unit-shifts';
import { Pos } from '../tagger';
import type { Document } from '../document';

/** A programme or a paper of the name of "This Week": both words in capitals where the text writes others small. */
function isTitle({ tokens: { word } }: Document, first: number, at: number): boolean {
	return /^[A-Z][a-z]/.test(word[at]) && /^[A-Z][a-z]/.test(word[first] ?? '');
}

/** "last week", "that year", "the previous day", "the month before", "the past year", "this weekend". */
export function pointed(doc: Document, at: number, unit: Unit, plural: boolean): Mention | null {
	const { lower } = doc.tokens;
	let first = isHyphen(lower[at - 1]) ? at - 2 : at - 1;
	if (/^(?:fiscal|calendar|school|business|full)$/.test(lower[first] ?? '')) first--;
	const word = lower[first] ?? '';
	// "The next day" follows the one told of; "next week" is the reader's.
	const which =
		word === 'next' && unit === 'day' && lower[first - 1] === 'the'
			? 'following'
			: word === 'latest' && unit !== 'day'
				? 'last'
				: WHICH.get(word);
	if (plural) {
		if ((word === 'these' || word === 'those') && unit === 'day')
			return mention(doc, first, at + 1, {
				kind: 'vague',
				ref: word === 'these' ? 'PRESENT_REF' : 'PAST_REF'
			});
		return null;
	}
	if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
	if (isTitle(doc, first, at)) return null;
	// "the next decade" is ten years on from now, not the one that the calendar begins next.
	if (word === 'next' && lower[first - 1] === 'the' && (unit === 'decade' || unit === 'century'))
		return mention(doc, first - 1, at + 1, { kind: 'duration', amount: 1, unit, row: 'next', of: null });
	if (word === 'past' && lower[first - 1] === 'the')
		return mention(doc, first - 1, at + 1, { kind: 'duration', amount: 1, unit, row: 'last', of: null });
	if (!which) return followed(doc, at, unit);
	// "that day care is needed" names no day.
	if (word === 'that' && doc.tokens.pos[at + 1] === Pos.NOUN) return null;
	if (word === 'last' && unit === 'day') return null;
	let hedged = false;
	if (
		which === 'same' ||
		which === 'previous' ||
		which === 'following' ||
		word === 'current' ||
		word === 'last' ||
		word === 'latest' ||
		word === 'coming' ||
		word === 'next'
	) {
		if (lower[first - 1] === 'the') first--;
		else if (word === 'same' && lower[first - 1] === 'that') first--;
	}
	if (word === 'past' && lower[first - 1] === 'this') first--;
	if (/^(?:late|early)$/.test(lower[first - 1] ?? '') && which !== 'same') {
		first--;
		hedged = true;
	} else if (/^(?:Earlier|Later)$/.test(doc.tokens.word[first - 1] ?? '')) {
		first--;
	} else if (lower[first - 1] === 'of' && /^(?:end|beginning|start|middle)$/.test(lower[first - 2] ?? '')) {
		first -= lower[first - 3] === 'the' ? 3 : 2;
		hedged = true;
	}
	if (isHyphen(lower[at - 1]) && which !== 'last' && which !== 'next') return null;
	const last = lower[at + 1] === 'or' && lower[at + 2] === 'so' ? at + 3 : at + 1;
	return mention(doc, first, last, { kind: 'unit', unit, which }, { hedged });
}

/** "the day before", "the year earlier", "the week after". */
function followed(doc: Document, at: number, unit: Unit): Mention | null {
	const { lower } = doc.tokens;
	const hyphen = isHyphen(lower[at + 1]) ? 1 : 0;
	const the = lower[at - 1] === 'the' || lower[at - 1] === 'one';
	if (!the && !(hyphen && unit === 'year')) return null;
	const beyond = beyondNearest(doc, at + 1);
	if (beyond)
		return mention(doc, at - 1, at + 3, {
			kind: 'shift',
			unit,
			amount: 2,
			sign: beyond,
			from: 'published',
			anchor: null
		});
	// "later in the day, before returning"
	if (lower[at - 2] === 'in' && /^(?:later|earlier|early|late)$/.test(lower[at - 3] ?? '')) return null;
	const shift = shifted(doc, at + 1, unit, 1);
	if (!shift || (shift.reading.from === 'event' && lower[at + 1 + hyphen] === 'following')) return null;
	return mention(doc, the ? at - 1 : at, shift.last, shift.reading);
}

/** "Before last" and "after next" behind a unit or a weekday; not "the week before last Friday". */
export function beyondNearest({ tokens }: Document, at: number): -1 | 1 | null {
	const { lower, pos } = tokens;
	const sign = lower[at] === 'before' ? -1 : lower[at] === 'after' ? 1 : null;
	if (!sign || lower[at + 1] !== (sign < 0 ? 'last' : 'next')) return null;
	const behind = pos[at + 2];
	const named = behind === Pos.NOUN || behind === Pos.PROPN || behind === Pos.ADJ || behind === Pos.NUM;
	return named ? null : sign;
}
