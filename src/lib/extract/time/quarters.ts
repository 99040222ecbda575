import { mention, NONE, type Finder, type Mention, type Which, WHICH } from './mention';
import { isHyphen, ordinalBefore } from './numbers';
import { Pos } from '../tagger';
import type { Document } from '../document';

const YEAR = /^(?:19|20)\d\d$/;
/** In accounts "latest" and "recent" are as good as "last". */
function whichOf(word: string | undefined): Which | null {
	if (word === 'latest' || word === 'recent') return 'last';
	if (/^(?:corresponding|comparable|similar)$/.test(word ?? '')) return 'same';
	return word === 'that' ? null : (WHICH.get(word ?? '') ?? null);
}

/** "the third quarter", "fiscal second-quarter", "first quarter of 1990", "this year's third quarter", "the quarter". */
export const findQuarters: Finder = (doc, at) => {
	const { tokens } = doc;
	const { lower, pos } = tokens;
	const noun = lower[at];
	// "a quarter of", "three quarters of", "quarter-final", "the French Quarter" measure or name.
	if (
		lower[at + 1] === '-' ||
		(noun === 'quarter' && tokens.word[at] === 'Quarter' && pos[at - 1] === Pos.PROPN)
	)
		return NONE;
	const ordinalEnd = isHyphen(lower[at - 1]) ? at - 1 : at;
	const ordinal = ordinalBefore(tokens, ordinalEnd);
	// "the last half of 1989" is its second.
	const lastHalf = noun === 'half' && lower[at - 1] === 'last' && lower[at + 1] === 'of';
	const quarter = lastHalf
		? 2
		: ordinal && ordinal.value! >= 1 && ordinal.value! <= 4
			? ordinal.value!
			: null;
	if (ordinal && quarter === null) return NONE;
	const half = noun === 'half';
	if (half && (quarter === null || quarter > 2)) return NONE;
	let first = lastHalf ? at - 1 : ordinal ? ordinal.first : at;
	const fiscal = isHyphen(lower[first - 1]) ? first - 2 : first - 1;
	if (lower[fiscal] === 'fiscal') first = fiscal;
	let last = at + 1;
	let year: number | null = null;
	let which: Which | null = null;

	if (YEAR.test(lower[first - 1] ?? '')) {
		year = Number(lower[first - 1]);
		first--;
		if (lower[first - 1] === 'fiscal') first--;
	} else if (/^['’]s$/.test(lower[first - 1] ?? '') && lower[first - 2] === 'year') {
		which = whichOf(lower[first - 3]);
		if (which) first -= 3;
		// "last year's quarter": the one that is reported, a year before.
		if (which === 'last' && quarter === null && !half) return [yearAgo(doc, first, last)];
	} else if (
		isHyphen(lower[first - 2]) &&
		lower[first - 3] === 'year' &&
		/^(?:ago|earlier)$/.test(lower[first - 1] ?? '')
	) {
		which = 'previous';
		first -= 3;
		const reach = lower[first - 1] === 'the' ? first - 1 : first;
		if (quarter === null) return [yearAgo(doc, reach, last)];
	}
	if (year === null && which === null && quarter === null) {
		which =
			whichOf(lower[first - 1]) ??
			(lower[first - 1] === 'that' && PLACING.test(lower[first - 2] ?? '') ? 'same' : null);
		if (which) first--;
		if (which && lower[first - 1] === 'most') first--;
	}
	const of = lower[last] === 'of' ? 1 : 0;
	const fiscalBehind = lower[last + of] === 'fiscal' ? 1 : 0;
	const target = last + of + fiscalBehind;
	if (year === null && YEAR.test(lower[target] ?? '')) {
		year = Number(lower[target]);
		last = target + 1;
	} else if (of && /^(?:this|last|next)$/.test(lower[last + 1] ?? '') && lower[last + 2] === 'year') {
		which = WHICH.get(lower[last + 1])!;
		last += 3;
	} else if (of && lower[last + 1] === 'the' && lower[last + 2] === 'year') {
		which = 'this';
		last += 3;
	}
	if (!half && year === null && (which === null || which === 'same')) {
		const ago = yearBefore(lower, last);
		if (ago !== null && quarter === null && (which || lower[at - 1] === 'the'))
			return [yearAgo(doc, lower[first - 1] === 'the' ? first - 1 : first, ago)];
	}
	// In "the third-quarter results" the article is that of the results.
	const attributive = ordinal !== null && isHyphen(lower[at - 1]) && last === at + 1;
	if (lower[first - 1] === 'the' && !attributive) first--;
	if (half) {
		// "the second half" of a match is no half year; money or a year beside it tells.
		if (year === null && which === null && !/^(?:in|for|of|during)$/.test(lower[first - 1] ?? ''))
			return NONE;
		if (lower[last] === 'of' && year === null && which === null) return NONE;
		return [mention(doc, first, last, { kind: 'half', half: quarter as 1 | 2, year, which })];
	}
	if (quarter === null && year === null && which === null) {
		if (lower[at - 1] !== 'the' || lower[at + 1] === 'of') return NONE;
		if (pos[at + 1] === Pos.NOUN && /^(?:century|mile|point|back|final|horse)s?$/.test(lower[at + 1]))
			return NONE;
		const ends = /^end(?:ed|ing)$/.test(lower[last] ?? '');
		if (ends) return [mention(doc, first, last, { kind: 'quarter', quarter, year, which, ends })];
	}
	return [mention(doc, first, last, { kind: 'quarter', quarter, year, which })];
};

/** Behind these "that" points: "in that quarter"; elsewhere it may open a clause. */
const PLACING = /^(?:in|for|during|of|by|until|since|through|after|before)$/;

/** Where "last year", "a year ago" or "a year earlier" ends that stands behind a quarter or a period. */
function yearBefore(lower: readonly string[], at: number): number | null {
	if (lower[at] === 'last' && lower[at + 1] === 'year') return at + 2;
	const ago = /^an?$/.test(lower[at] ?? '') && lower[at + 1] === 'year' ? (lower[at + 2] ?? '') : '';
	return /^(?:ago|earlier|before)$/.test(ago) ? at + 3 : null;
}

/** "the first and second quarters": each with its own days; the noun belongs to the last. */
export const findPairedQuarters: Finder = (doc, at) => {
	const { tokens } = doc;
	const { lower } = tokens;
	const second = ordinalBefore(tokens, at);
	if (!second || !/^(?:and|or)$/.test(lower[second.first - 1] ?? '')) return NONE;
	const first = ordinalBefore(tokens, second.first - 1);
	if (!first || first.value! > 4 || second.value! > 4 || first.value! >= second.value!) return NONE;
	const of = lower[at + 1] === 'of' ? 1 : 0;
	const behind = at + 1 + of;
	const year = YEAR.test(lower[behind] ?? '') ? Number(lower[behind]) : null;
	const last = year === null ? at + 1 : behind + 1;
	const start = lower[first.first - 1] === 'the' ? first.first - 1 : first.first;
	const reading = (quarter: number) => ({ kind: 'quarter', quarter, year, which: null }) as const;
	return [
		mention(doc, start, first.last, reading(first.value!)),
		mention(doc, second.first, last, reading(second.value!))
	];
};

/** "Q1 2024", "2024 Q1", "Q3". */
export const findShortQuarters: Finder = (doc, at) => {
	const { lower, word } = doc.tokens;
	const quarter = Number(lower[at][1]);
	if (!/^Q[1-4]$/.test(word[at])) return NONE;
	if (YEAR.test(lower[at + 1] ?? ''))
		return [mention(doc, at, at + 2, { kind: 'quarter', quarter, year: Number(lower[at + 1]), which: null })];
	if (YEAR.test(lower[at - 1] ?? ''))
		return [
			mention(doc, at - 1, at + 1, { kind: 'quarter', quarter, year: Number(lower[at - 1]), which: null })
		];
	return [mention(doc, at, at + 1, { kind: 'quarter', quarter, year: null, which: null })];
};

function yearAgo(doc: Document, first: number, last: number): Mention {
	return mention(doc, first, last, {
		kind: 'shift',
		unit: 'year',
		amount: 1,
		sign: -1,
		from: 'told',
		anchor: null
	});
}

/** "the latest period", "the year-ago period", "the 1988 period", "the same period last year". */
export const findPeriods: Finder = (doc, at) => {
	const { lower } = doc.tokens;
	const before = lower[at - 1] ?? '';
	const the = (first: number) => (lower[first - 1] === 'the' ? first - 1 : first);
	if (before === 'latest')
		return [mention(doc, the(at - 1), at + 1, { kind: 'quarter', quarter: null, year: null, which: 'last' })];
	if (/^(?:ago|earlier)$/.test(before) && lower[at - 3] === 'year')
		return [yearAgo(doc, the(at - 3), at + 1)];
	const ago = yearBefore(lower, at + 1);
	if (ago !== null && /^(?:same|corresponding|comparable|similar)$/.test(before))
		return [yearAgo(doc, the(at - 1), ago)];
	if (YEAR.test(before))
		return [
			mention(doc, the(at - 1), at + 1, {
				kind: 'quarter',
				quarter: null,
				year: Number(before),
				which: 'same'
			})
		];
	return NONE;
};
