import { mention, NONE, type Finder, type Mention, type Reading, WHICH } from './mention';
import { isHyphen, numberBefore, ordinalBefore, type NumberWords } from './numbers';
import { UNITS, UNIT_LETTERS, type Unit } from './names';
import { periodOf } from './sets';
import { Pos } from '../tagger';
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
const ROWS: ReadonlyMap<string, 'first' | 'last' | 'next' | null> = new Map([
	['last', 'last'],
	['past', 'last'],
	['recent', 'last'],
	['latest', 'last'],
	['preceding', null],
	['previous', null],
	['following', null],
	['next', 'next'],
	['coming', 'next'],
	['first', 'first'],
	['opening', 'first'],
	['initial', 'first'],
	['final', 'last'],
	['most', null]
]);

/** Nouns of time: "two weeks ago", "last year", "the past three months", "a day earlier", "for decades". */
export const findUnits: Finder = (doc, at) => {
	const { tokens } = doc;
	const noun = UNITS.get(tokens.lower[at]);
	if (!noun || (noun.unit === 'quarter' && !noun.plural) || noun.unit === 'season') return NONE;
	if (noun.unit === 'second' && !noun.plural) return NONE;
	if (isFraction(tokens, at, noun.unit)) return NONE;
	const found =
		yearAgo(doc, at, noun.unit) ??
		counted(doc, at, noun.unit) ??
		pointed(doc, at, noun.unit, noun.plural) ??
		(noun.plural ? uncounted(doc, at, noun.unit) : bare(doc, at, noun.unit));
	return found ? [found] : NONE;
};

/** "the year-earlier results" are those of last year, whatever the article belongs to. */
function yearAgo(doc: Document, at: number, unit: Unit): Mention | null {
	const { lower } = doc.tokens;
	if (unit !== 'year' || !isHyphen(lower[at + 1]) || !/^(?:ago|earlier)$/.test(lower[at + 2] ?? ''))
		return null;
	if (/^an?$|^with$/.test(lower[at - 1] ?? '') || /^[A-Z]/.test(doc.tokens.word[at])) {
		// "compared with a year-earlier loss": a figure against the one reported.
		const reading = { kind: 'shift', unit, amount: 1, sign: -1, from: 'told', anchor: null } as const;
		return mention(doc, at, at + 3, reading);
	}
	const reading = { kind: 'shift', unit, amount: 1, sign: -1, from: 'published', anchor: null } as const;
	return mention(doc, at, at + 3, reading);
}

/** "three-quarters of its food", "three quarters of the voters": a share. */
function isFraction({ lower }: Tokens, at: number, unit: Unit): boolean {
	if (unit !== 'quarter' || (!/^(?:three|two|four)$/.test(lower[at - 1] ?? '') && !isHyphen(lower[at - 1])))
		return false;
	if (isHyphen(lower[at - 1])) return true;
	return (
		lower[at + 1] === 'of' &&
		/^(?:the|its|his|her|their|our|all|those|them|us|an?)$/.test(lower[at + 2] ?? '')
	);
}

function isAge({ lower }: Tokens, at: number): boolean {
	const next = isHyphen(lower[at + 1]) ? at + 2 : at + 1;
	return (
		lower[next] === 'old' || lower[next] === 'olds' || (lower[at + 1] === 'of' && lower[at + 2] === 'age')
	);
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

function counted(doc: Document, at: number, unit: Unit): Mention | null {
	const { tokens } = doc;
	const { lower } = tokens;
	const count = countOf(tokens, at);
	if (!count) return null;
	if (isAge(tokens, at)) return null;
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
	// "the nine months" is a stretch that the reader knows; in "the six-day war" the article belongs to the war.
	else if (lower[first - 1] === 'the' && !isHyphen(lower[at - 1])) first--;
	else first = hedge.first;
	if ((article === 'a' || article === 'an') && isRate(tokens, count.first) && last === at + 1) {
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

/** "the last", "the first", "the past" in front of a count. */
function rowBefore(
	{ lower }: Tokens,
	at: number
): { first: number; row: 'first' | 'last' | 'next' | null } | null {
	const row = ROWS.get(lower[at - 1]);
	if (row === undefined) return null;
	let first = at - 1;
	if (lower[first - 1] === 'most' || lower[first - 1] === 'very') first--;
	if (lower[first - 1] === 'the' || lower[first - 1] === 'these') first--;
	return { first, row };
}

/** "of 1990", "of the year", "of this year" behind a row of months. */
function yearBehind({ lower }: Tokens, at: number): { year: number | 'this'; last: number } | null {
	if (lower[at] !== 'of') return null;
	if (/^(?:19|20)\d\d$/.test(lower[at + 1] ?? '')) return { year: Number(lower[at + 1]), last: at + 2 };
	const year = (lower[at + 1] === 'the' || lower[at + 1] === 'this') && lower[at + 2] === 'year';
	return year ? { year: 'this', last: at + 3 } : null;
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

/** "$5 million a year", "twice a week", "10 miles an hour": a count for each. */
function isRate({ lower, pos }: Tokens, article: number): boolean {
	const before = lower[article - 1] ?? '';
	if (
		/^(?:once|twice|times|million|billion|thousand|percent|%|cents?|dollars|people|tons|barrels|miles|hours|days)$/.test(
			before
		)
	)
		return true;
	return pos[article - 1] === Pos.NUM || (pos[article - 1] === Pos.NOUN && pos[article - 2] === Pos.NUM);
}

interface Shifted {
	readonly reading: Extract<Reading, { kind: 'shift' }>;
	readonly last: number;
}

const AFTERWARDS = new Set(['later', 'afterward', 'afterwards', 'after', 'following']);
const BEFOREHAND = new Set(['earlier', 'before', 'previously', 'prior', 'beforehand']);
const ENDS =
	/^[.,;:!?)"”''–—-]+$|^(?:and|but|or|when|said|says|he|she|they|it|the|a|with|in|on|at|to|was|were|had|has)$/;

function shifted(doc: Document, at: number, unit: Unit, amount: number | null): Shifted | null {
	const { lower } = doc.tokens;
	const hyphen = isHyphen(lower[at]) ? 1 : 0;
	const word = lower[at + hyphen] ?? '';
	const after = at + hyphen + 1;
	const reading = (sign: -1 | 1, from: 'published' | 'told'): Shifted => ({
		reading: { kind: 'shift', unit, amount, sign, from, anchor: null },
		last: after
	});
	if (word === 'ago') return reading(-1, 'published');
	if (word === 'hence') return reading(1, 'published');
	if (word === 'from' && (lower[after] === 'now' || lower[after] === 'today'))
		return { ...reading(1, 'published'), last: after + 1 };
	const sign = AFTERWARDS.has(word) ? 1 : BEFOREHAND.has(word) ? -1 : 0;
	if (sign === 0 || (hyphen && word !== 'earlier')) return null;
	const behind = word === 'prior' && lower[after] === 'to' ? after + 1 : after;
	if (word === 'prior' && behind === after) return null;
	if (/^(?:after|before|following|prior)$/.test(word)) {
		const anchor = anchorFrom(doc, behind);
		// The anchor is told in words of its own; "after" belongs to neither.
		if (anchor) return { reading: { kind: 'shift', unit, amount, sign, from: 'event', anchor }, last: at };
		return word === 'following' ? null : reading(sign, 'told');
	}
	return reading(sign, 'told');
}

/** How many words an anchor may have; enough for any noun phrase, and the search stays linear. */
const LONGEST_ANCHOR = 30;

/** The words behind "after" or "before", up to the end of their clause. */
function anchorFrom({ tokens }: Document, at: number): { start: number; end: number } | null {
	const { lower, start, end } = tokens;
	if (at >= tokens.length || (ENDS.test(lower[at]) && !/^(?:the|a|he|she|they|it|in|on)$/.test(lower[at])))
		return null;
	let last = at;
	while (last < tokens.length && last - at < LONGEST_ANCHOR && !/^(?:[.;:!?)"”—–]|--)$/.test(lower[last])) {
		if (lower[last] === ',' && !/^\d{4}$/.test(lower[last + 1] ?? '')) break;
		// "Before he made the remark he had met": what it is counted for begins.
		if (last > at + 1 && /^(?:he|she|they|it)$/.test(lower[last]) && lower[last + 1] === 'had') break;
		last++;
	}
	return last === at ? null : { start: start[at], end: end[last - 1] };
}

/** A programme or a paper of the name of "This Week": both words in capitals where the text writes others small. */
function isTitle({ tokens: { word } }: Document, first: number, at: number): boolean {
	return /^[A-Z][a-z]/.test(word[at]) && /^[A-Z][a-z]/.test(word[first] ?? '');
}

/** "last week", "that year", "the previous day", "the month before", "the past year", "this weekend". */
function pointed(doc: Document, at: number, unit: Unit, plural: boolean): Mention | null {
	const { lower } = doc.tokens;
	let first = isHyphen(lower[at - 1]) ? at - 2 : at - 1;
	if (/^(?:fiscal|calendar|school|business|full)$/.test(lower[first] ?? '')) first--;
	const word = lower[first] ?? '';
	// "The next day" follows the one told of; "next week" is the reader's.
	const which =
		word === 'next' && unit === 'day' && lower[first - 1] === 'the' ? 'following' : WHICH.get(word);
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
	// "later in the day, before returning"
	if (lower[at - 2] === 'in' && /^(?:later|earlier|early|late)$/.test(lower[at - 3] ?? '')) return null;
	const shift = shifted(doc, at + 1, unit, 1);
	if (!shift || (shift.reading.from === 'event' && lower[at + 1 + hyphen] === 'following')) return null;
	return mention(doc, the ? at - 1 : at, shift.last, shift.reading);
}

/** "recent weeks", "for months", "years of war", "in coming days", "decades-long". */
function uncounted(doc: Document, at: number, unit: Unit): Mention | null {
	const { tokens } = doc;
	const { lower } = tokens;
	if (unit === 'second' || unit === 'minute') return null;
	const before = lower[at - 1] ?? '';
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

/** Where books are closed: the last day of a year, the next or the one before by the tense of the clause. */
const YEAR_END: Reading = { kind: 'feast', month: 12, dayIn: () => 31, year: null, which: null };

/** "the year" as the present one, "the weekend" as the nearest, "year-end", "week-long". */
function bare(doc: Document, at: number, unit: Unit): Mention | null {
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
	if (lower[the] !== 'the') return null;
	if (unit === 'weekend') return mention(doc, the, at + 1, { kind: 'unit', unit, which: 'last' });
	if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
	if (ordinalBefore(tokens, at) || lower[at + 1] === 'of') return null;
	if (lower[at + 1] === 'ended' || lower[at + 1] === 'ending') return mention(doc, the, at + 1, long);
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
