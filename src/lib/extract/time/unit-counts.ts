import { mention, type Mention, type Reading } from './mention';
import { isHyphen, numberBefore, type NumberWords } from './numbers';
import { UNIT_LETTERS, type Unit } from './names';
import { periodOf } from './sets';
import { isFrequency, isRate, isRoundTheClock } from './rates';
import { rowBefore, yearBehind } from './unit-rows';
import { shifted } from './unit-shifts';
import type { Document, Tokens } from '../document';

const HEDGES = new Set([
	'about',
	'nearly',
	'almost',
	'around',
	'roughly',
	'over',
	'approximately',
	'some',
	'under'
]);
/** Words between a number and its unit that do not change the reading. */
const BETWEEN = new Set([
	'more',
	'full',
	'whole',
	'consecutive',
	'straight',
	'long',
	'additional',
	'further',
	'calendar',
	'solid',
	'successive',
	'trading',
	'working',
	'business',
	'short',
	'extra',
	'other'
]);

function isAge({ lower }: Tokens, at: number): boolean {
	const next = isHyphen(lower[at + 1]) ? at + 2 : at + 1;
	return (
		lower[next] === 'old' || lower[next] === 'olds' || (lower[at + 1] === 'of' && lower[at + 2] === 'age')
	);
}

/** What goes on, and is said to be so old: a stretch up to now. */
const GOES_ON = new Set(
	'truce ceasefire cease-fire armistice peace war conflict fighting insurgency rebellion uprising revolt siege blockade embargo boycott strike walkout dispute standoff stand-off crisis slump recession drought famine epidemic outbreak occupation campaign offensive crackdown investigation inquiry trial feud stalemate deadlock ban curfew protest sit-in'.split(
		' '
	)
);

/** "The eight-month-old truce": how long it has held; "the eight-year-old boy" is no time. */
function standing(doc: Document, at: number, unit: Unit, count: NumberWords): Mention | null {
	const { lower } = doc.tokens;
	if (!isHyphen(lower[at + 1]) || lower[at + 2] !== 'old' || !GOES_ON.has(lower[at + 3] ?? '')) return null;
	const reading: Reading = { kind: 'duration', amount: count.value, unit, row: null, of: null };
	return mention(doc, count.first, at + 3, reading);
}

/** The number in front of a unit, with the words that may stand between: "two more weeks", "a five-year". */
function countOf(tokens: Tokens, at: number): NumberWords | null {
	const { lower } = tokens;
	let end = isHyphen(lower[at - 1]) ? at - 1 : at;
	if (BETWEEN.has(lower[end - 1])) end--;
	const number = numberBefore(tokens, end);
	if (number) return number;
	const article = lower[end - 1];
	if (article === 'a' || article === 'an') {
		const half = lower[end - 2] === 'half' && !/^(?:first|second|a|the)$/.test(lower[end - 3] ?? '');
		return { first: half ? end - 2 : end - 1, last: end, value: half ? 0.5 : 1 };
	}
	return null;
}

/** "Two weeks ago", "the past three months", "a two-day visit": a number of units. */
export function counted(doc: Document, at: number, unit: Unit): Mention | null {
	const { tokens } = doc;
	const { lower } = tokens;
	const count = countOf(tokens, at);
	if (!count) return null;
	if (isAge(tokens, at)) return standing(doc, at, unit, count);
	// "CBS's 60 Minutes": a programme.
	if (/^[A-Z][a-z]/.test(tokens.word[at]) && /^\d/.test(tokens.word[count.first])) return null;
	// "24 hours a day"
	if (/^an?$/.test(lower[at + 1] ?? '') && isRoundTheClock(lower, at + 1)) return null;
	let { first } = count;
	let { value } = count;
	if (/^(?:[$£€]|no\.|number)$/.test(lower[first - 1] ?? '')) return null;
	let last = at + 1;
	if (lower[first - 1] === 'or' && /^an?$/.test(lower[first - 2] ?? '')) return null;
	// "two to three weeks", "18 to 24 months": between two numbers lies no one number.
	if (lower[first - 1] === 'to' || lower[first - 1] === 'or') {
		const low = numberBefore(tokens, first - 1);
		if (low) {
			first = low.first;
		}
	}
	// "an hour and a half"
	if (lower[last] === 'and' && lower[last + 1] === 'a' && lower[last + 2] === 'half') {
		if (value !== null) value += 0.5;
		last += 3;
	}
	const hedge = hedgeBefore(tokens, first, value);
	// "a week or so ago"
	const loosely = lower[last] === 'or' && lower[last + 1] === 'so' && lower[last + 2] === 'ago';
	const shift = shifted(doc, loosely ? last + 2 : last, unit, value);
	const article = lower[count.first];
	// "will one day be": some day, not one day long.
	if (
		article === 'one' &&
		unit === 'day' &&
		/^(?:will|would|could|may|might|shall|can)$/.test(lower[count.first - 1] ?? '')
	)
		return mention(doc, count.first, last, { kind: 'vague', ref: 'FUTURE_REF' });
	if (shift) {
		const within = /^(?:less|fewer)$/.test(lower[hedge.first]) || lower[hedge.first] === 'under';
		const reading: Reading = within ? { ...shift.reading, within } : shift.reading;
		return mention(doc, hedge.first, shift.last, reading, { hedged: hedge.hedged || loosely });
	}

	const row = rowBefore(tokens, first);
	if (row) first = row.first;
	// "The year-earlier nine months": a stretch like "the nine months", and no year.
	else if (/^(?:ago|earlier)$/.test(lower[first - 1] ?? '') && lower[first - 3] === 'year')
		first -= lower[first - 4] === 'the' ? 4 : 3;
	// "the nine months" is a stretch that the reader knows; in "the six-day war" the article belongs to the war.
	else if (lower[first - 1] === 'the' && !isHyphen(lower[at - 1])) first--;
	else first = hedge.first;
	const each = (article === 'a' || article === 'an') && last === at + 1;
	if (each && isRate(tokens, count.first)) return null;
	if (each && isFrequency(tokens, count.first)) {
		const { letter, times } = UNIT_LETTERS[unit];
		return mention(doc, count.first, last, { kind: 'set', value: periodOf(letter, times) });
	}
	if (lower[last] === 'or' && lower[last + 1] === 'so') last += 2;
	// "the year's first three months"
	const owner = row && /^['’]s$/.test(lower[first - 1]) && lower[first - 2] === 'year';
	if (owner) first -= /^(?:the|this)$/.test(lower[first - 3]) ? 3 : 2;
	const of = owner ? ({ year: 'this', last } as const) : row ? yearBehind(tokens, last) : null;
	if (isHyphen(lower[at - 1]) && lower[last] === 'period') {
		last++;
		if (lower[first - 1] === 'a' || lower[first - 1] === 'the') first--;
	}
	const reading: Reading = {
		kind: 'duration',
		amount: value,
		unit,
		row: row?.row ?? null,
		of: of?.year ?? null
	};
	if (unit === 'quarter' && value === 2 && of && (row?.row === 'first' || row?.row === 'last')) {
		const half = row.row === 'first' ? 1 : 2;
		const by = of.year === 'this' ? ({ year: null, which: 'this' } as const) : { year: of.year, which: null };
		return mention(doc, first, of.last, { kind: 'half', half, ...by });
	}
	return mention(doc, first, of?.last ?? last, reading, { hedged: hedge.hedged });
}

function hedgeBefore(
	{ lower }: Tokens,
	at: number,
	value: number | null
): { first: number; hedged: boolean } {
	const one = lower[at - 1] ?? '';
	const two = lower[at - 2] ?? '';
	if (one === 'than' && /^(?:more|less|fewer|longer|later|earlier)$/.test(two))
		return {
			first:
				lower[at - 3] === 'no' || lower[at - 3] === 'not' || lower[at - 3] === 'little' ? at - 3 : at - 2,
			hedged: true
		};
	if (one === 'least' && two === 'at') return { first: at - 2, hedged: true };
	if (one === 'most' && two === 'at') return { first: at - 2, hedged: true };
	if (one === 'to' && two === 'up') return { first: at - 2, hedged: true };
	if (HEDGES.has(one) && value !== null) return { first: at - 1, hedged: true };
	return { first: at, hedged: false };
}
